package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.fact.Facts;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.application.ResponseRepository.Fresh;
import id.selaras.survey.application.ResponseRepository.Kept;
import id.selaras.survey.application.ResponseRepository.Target;
import id.selaras.survey.application.TallyRepository.Place;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Tallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Bulk writes of answers from earlier years, with the tallies of their months, in the caller's transaction. */
@ApplicationScoped
public class SurveyImport {

    @Inject
    ResponseRepository responses;

    @Inject
    ImportedResponseRepository imported;

    @Inject
    TallyRepository tallies;

    @Inject
    AnswerStore store;

    @Inject
    CountRepository counts;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    Facts facts;

    @Inject
    Sql sql;

    /**
     * What answers of a survey may say.
     *
     * @param from    the first day on which they may lie
     * @param leftOut elements that it does not ask
     */
    public record Days(LocalDate from, LocalDate to, Set<SatisfactionElement> leftOut) {

        public boolean contain(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** The satisfaction surveys of a government, in any state, by code. */
    @Transactional
    public Map<String, Days> surveys(UUID governmentId) {
        Map<String, Days> surveys = new HashMap<>();
        sql.each(
                "SELECT code, opens_on, closes_on, left_out FROM surveys"
                        + " WHERE government_id = :government AND questionnaire_version_id IS NULL",
                Map.of("government", governmentId),
                row -> surveys.put(
                        row.text("code"),
                        new Days(
                                row.date("opens_on"),
                                row.date("closes_on"),
                                ShowingColumns.leftOut(row.text("left_out")))));
        return surveys;
    }

    /** Those of the numbers whose rows a survey has already. */
    @Transactional
    public Set<String> knownNumbers(UUID governmentId, String surveyCode, Collection<String> numbers) {
        Target survey = own(governmentId, Set.of(surveyCode)).get(surveyCode);
        return survey == null || numbers.isEmpty() ? Set.of() : imported.numbers(survey.id(), numbers);
    }

    /**
     * Writes answers. Refused with 409 where the survey was deleted or described anew since the file was checked, so that
     * it would not take them now, or where a number has come meanwhile.
     */
    @Transactional
    public void apply(UUID governmentId, UUID changeId, List<OldAnswer> answers) {
        facts.lock(governmentId);
        responses.hold(answers.stream().map(OldAnswer::surveyCode).collect(Collectors.toSet()));
        Map<String, Target> surveys =
                own(governmentId, answers.stream().map(OldAnswer::surveyCode).collect(Collectors.toSet()));
        LeastAnswered least = new LeastAnswered(rules, governmentId);
        List<Fresh> fresh = new ArrayList<>(answers.size());
        Map<UUID, Set<String>> numbers = new HashMap<>();
        for (OldAnswer answer : answers) {
            Target survey = surveys.get(answer.surveyCode());
            if (survey == null || !takes(survey, answer)) {
                throw Refusal.conflict("facts-changed");
            }
            if (answer.number() != null) {
                numbers.computeIfAbsent(survey.id(), any -> new HashSet<>()).add(answer.number());
            }
            // Random, so that rows lie in no order of the file.
            Kept key = new Kept(survey.id(), UUID.randomUUID());
            fresh.add(new Fresh(
                    key,
                    answer.day(),
                    answer.answers(),
                    answer.respondent(),
                    answer.comment(),
                    ResponseRepository.NOTHING_SENT,
                    false));
        }
        numbers.forEach((survey, several) -> remember(changeId, survey, several));
        Map<UUID, Integer> leftOut = surveys.values().stream()
                .collect(Collectors.toMap(Target::id, target -> target.leftOut().size()));
        store.keep(fresh, one -> least.on(one.day(), leftOut.get(one.key().surveyId())));
        imported.add(
                changeId,
                governments.today(governmentId),
                fresh.stream().map(Fresh::key).toList());
    }

    private static boolean takes(Target survey, OldAnswer answer) {
        return new Days(survey.opensOn(), survey.closesOn(), survey.leftOut()).contain(answer.day())
                && Collections.disjoint(answer.answers().values().keySet(), survey.leftOut());
    }

    private void remember(UUID changeId, UUID surveyId, Set<String> numbers) {
        if (!imported.numbers(surveyId, numbers).isEmpty()) {
            throw Refusal.conflict("facts-changed");
        }
        imported.addNumbers(changeId, surveyId, numbers);
    }

    /**
     * Answers of an import that were deleted because they had been kept for long enough.
     *
     * @param survey  title of the survey they belonged to
     * @param answers how many are gone
     */
    public record Gone(String survey, long answers) {}

    /** What an import brought and is no longer there, by survey; until the transaction ends nothing else goes. */
    @Transactional
    public List<Gone> gone(UUID changeId) {
        return imported.gone(changeId);
    }

    /**
     * Takes back exactly the answers an import brought, and what they had added to the tallies. Refused with 409 where
     * one of them is gone: nothing tells any more what it had added.
     */
    @Transactional
    public void undo(UUID governmentId, UUID changeId) {
        facts.lock(governmentId);
        if (!imported.gone(changeId).isEmpty()) {
            throw Refusal.conflict("imported-data-deleted");
        }
        LeastAnswered least = new LeastAnswered(rules, governmentId);
        Map<LocalDate, Map<UUID, List<ResponseRepository.Counted>>> byDay = new TreeMap<>();
        List<CountRepository.Counted> told = new ArrayList<>();
        imported.each(changeId, brought -> {
            byDay.computeIfAbsent(brought.answer().day(), any -> new HashMap<>())
                    .computeIfAbsent(brought.surveyId(), any -> new ArrayList<>())
                    .add(brought.answer());
            told.add(new CountRepository.Counted(
                    brought.surveyId(), brought.answer().day(), brought.respondent()));
        });
        Map<UUID, Integer> leftOut = responses.leftOut(
                byDay.values().stream().flatMap(day -> day.keySet().stream()).collect(Collectors.toSet()));
        SortedMap<Place, Tallies> counted = new TreeMap<>();
        byDay.forEach((day, surveys) -> surveys.forEach((survey, answers) -> answers.forEach(answer -> counted.merge(
                Place.of(survey, day),
                Tallies.of(answer.answers(), least.on(day, leftOut.get(survey))),
                Tallies::plus))));
        tallies.take(counted);
        counts.take(told);
        imported.delete(changeId);
    }

    private Map<String, Target> own(UUID governmentId, Set<String> codes) {
        Map<String, Target> own = new HashMap<>(responses.targets(codes));
        own.values().removeIf(survey -> !survey.governmentId().equals(governmentId));
        return own;
    }
}
