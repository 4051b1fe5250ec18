package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.survey.application.ResponseRepository.Fresh;
import id.selaras.survey.application.ResponseRepository.Kept;
import id.selaras.survey.application.ResponseRepository.Target;
import id.selaras.survey.domain.Showing;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps several answers and changes the tallies in one transaction. What becomes of each is only told after the commit;
 * whoever hears nothing sends again under the same number and is counted once.
 */
@ApplicationScoped
class ResponseBatch {

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerStore answers;

    @Inject
    TokenRepository tokens;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    /** What became of an answer: a receipt, or why not. */
    record Outcome(Receipt receipt, Refusal refusal) {

        /** Nothing yet: somebody holds the survey. */
        static final Outcome HELD = new Outcome(null, null);
    }

    /**
     * @param draft counts answers without a token; holds once the transaction is committed
     * @return the outcome of each arrival, to be told after the commit
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<Arrival, Outcome> keep(List<Arrival> arrivals, NetworkCeilings.Draft draft) {
        Set<String> codes = arrivals.stream().map(Arrival::code).collect(Collectors.toSet());
        Map<String, Target> targets = responses.free(codes);
        codes.removeAll(targets.keySet());
        Set<String> held = codes.isEmpty() ? Set.of() : responses.known(codes);
        Map<UUID, Day> days = new HashMap<>();
        Map<Arrival, Outcome> outcomes = new IdentityHashMap<>();
        List<Arrival> asked = new ArrayList<>(arrivals.size());
        for (Arrival arrival : arrivals) {
            if (held.contains(arrival.code())) {
                outcomes.put(arrival, Outcome.HELD);
                continue;
            }
            Target target = targets.get(arrival.code());
            Refusal refusal = target == null ? Refusal.notFound() : refusal(target, days);
            if (refusal == null) {
                refusal = GiveAnswers.notAsked(arrival.answers(), target.leftOut());
            }
            if (refusal == null) {
                asked.add(arrival);
            } else {
                outcomes.put(arrival, new Outcome(null, refusal));
            }
        }
        // Tokens first: whoever waited here for another replica sees below what it has kept.
        Admission admission = Admission.of(tokens, asked, targets, draft);
        Map<Kept, byte[]> known = known(asked, targets);
        List<Fresh> fresh = new ArrayList<>();
        for (Arrival arrival : asked) {
            outcomes.put(arrival, outcome(arrival, targets.get(arrival.code()), days, known, admission, fresh));
        }
        if (!fresh.isEmpty()) {
            Map<UUID, Integer> leftOut = new HashMap<>();
            targets.values()
                    .forEach(target -> leftOut.put(target.id(), target.leftOut().size()));
            answers.keep(fresh, one -> {
                UUID survey = one.key().surveyId();
                return Showing.least(days.get(survey).leastAnswered(), leftOut.get(survey));
            });
            admission.useTokens(tokens);
        }
        return outcomes;
    }

    private Outcome outcome(
            Arrival arrival,
            Target target,
            Map<UUID, Day> days,
            Map<Kept, byte[]> known,
            Admission admission,
            List<Fresh> fresh) {
        SaltedHash hash = new SaltedHash(target.salt());
        Kept key = new Kept(target.id(), hash.key(arrival.id()));
        byte[] digest = hash.digest(arrival.sent());
        byte[] before = known.get(key);
        if (before != null) {
            return MessageDigest.isEqual(before, digest)
                    ? new Outcome(new Receipt(hash.receipt(arrival.id()), false), null)
                    : new Outcome(null, Refusal.conflict("other-answers-kept"));
        }
        Day day = days.get(target.id());
        Admission.Verdict verdict = admission.of(arrival, target, day);
        if (verdict.refusal() != null) {
            return new Outcome(null, verdict.refusal());
        }
        known.put(key, digest);
        fresh.add(new Fresh(
                key,
                day.date(),
                arrival.answers(),
                arrival.respondent(),
                arrival.comment(),
                digest,
                verdict.suspicious()));
        return new Outcome(new Receipt(hash.receipt(arrival.id()), true), null);
    }

    private Map<Kept, byte[]> known(List<Arrival> asked, Map<String, Target> targets) {
        return responses.kept(asked.stream()
                .collect(Collectors.groupingBy(
                        arrival -> targets.get(arrival.code()).id(),
                        Collectors.mapping(
                                arrival -> new SaltedHash(
                                                targets.get(arrival.code()).salt())
                                        .key(arrival.id()),
                                Collectors.toList()))));
    }

    /** Why no answer is taken now, or null. */
    private Refusal refusal(Target target, Map<UUID, Day> days) {
        if (target.status() == SurveyStatus.DRAFT) {
            return Refusal.notFound();
        }
        Day day = days.computeIfAbsent(target.id(), any -> day(target.governmentId()));
        if (target.status() == SurveyStatus.CLOSED || day.date().isAfter(target.closesOn())) {
            return Refusal.of(RefusalKind.GONE, "survey-closed");
        }
        return day.date().isBefore(target.opensOn()) ? Refusal.notFound() : null;
    }

    private Day day(UUID governmentId) {
        LocalDate today = governments.today(governmentId);
        return Day.of(today, rules.at(governmentId, today));
    }

    /**
     * What holds for a survey on the day of the answers.
     *
     * @param ceilingOpen         answers from one network in an hour where there are no tokens
     * @param ceilingWithoutToken the same where there are
     */
    record Day(LocalDate date, int leastAnswered, int ceilingOpen, int ceilingWithoutToken, int burst, int same) {

        static Day of(LocalDate date, RuleSet rules) {
            return new Day(
                    date,
                    rules.integer("skm_least_answered"),
                    rules.integer("skm_ceiling_open"),
                    rules.integer("skm_ceiling_without_token"),
                    rules.integer("skm_suspicious_burst"),
                    rules.integer("skm_suspicious_same"));
        }
    }
}
