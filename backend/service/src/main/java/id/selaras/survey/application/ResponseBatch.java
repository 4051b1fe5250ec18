package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.survey.application.CountRepository.Counted;
import id.selaras.survey.application.ResponseRepository.Fresh;
import id.selaras.survey.application.ResponseRepository.Kept;
import id.selaras.survey.application.ResponseRepository.Target;
import id.selaras.survey.application.TallyRepository.Place;
import id.selaras.survey.domain.SurveyStatus;
import id.selaras.survey.domain.Tallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    TallyRepository tallies;

    @Inject
    CountRepository counts;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    /** What became of an answer: a receipt, or why not. */
    record Outcome(Receipt receipt, Refusal refusal) {}

    /** A survey on the day of the answers. */
    private record Day(LocalDate date, int leastAnswered) {}

    /** @return the outcome of each arrival, to be told after the commit */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<Arrival, Outcome> keep(List<Arrival> arrivals) {
        Map<String, Target> targets =
                responses.targets(arrivals.stream().map(Arrival::code).collect(Collectors.toSet()));
        Map<UUID, Day> days = new HashMap<>();
        Map<Arrival, Outcome> outcomes = new IdentityHashMap<>();
        List<Arrival> asked = new ArrayList<>(arrivals.size());
        for (Arrival arrival : arrivals) {
            Target target = targets.get(arrival.code());
            Refusal refusal = target == null ? Refusal.notFound() : refusal(target, days);
            if (refusal == null) {
                asked.add(arrival);
            } else {
                outcomes.put(arrival, new Outcome(null, refusal));
            }
        }
        Map<Kept, byte[]> known = known(asked, targets);
        Map<Kept, Fresh> fresh = new LinkedHashMap<>();
        for (Arrival arrival : asked) {
            Target target = targets.get(arrival.code());
            SaltedHash hash = new SaltedHash(target.salt());
            Kept key = new Kept(target.id(), hash.key(arrival.id()));
            byte[] digest = hash.digest(arrival.sent());
            byte[] before = known.putIfAbsent(key, digest);
            if (before != null && !MessageDigest.isEqual(before, digest)) {
                outcomes.put(arrival, new Outcome(null, Refusal.conflict("other-answers-kept")));
            } else {
                outcomes.put(arrival, new Outcome(new Receipt(hash.receipt(arrival.id()), before == null), null));
            }
            if (before == null) {
                fresh.put(key, new Fresh(arrival, digest));
            }
        }
        if (!fresh.isEmpty()) {
            responses.add(fresh, survey -> days.get(survey).date());
            tallies.add(counted(fresh, days));
            counts.add(fresh.entrySet().stream()
                    .map(one -> new Counted(
                            one.getKey().surveyId(),
                            days.get(one.getKey().surveyId()).date(),
                            one.getValue().arrival().respondent()))
                    .toList());
        }
        return outcomes;
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

    private static SortedMap<Place, Tallies> counted(Map<Kept, Fresh> fresh, Map<UUID, Day> days) {
        SortedMap<Place, Tallies> counted = new TreeMap<>();
        fresh.forEach((kept, one) -> {
            Day day = days.get(kept.surveyId());
            counted.merge(
                    new Place(kept.surveyId(), day.date().withDayOfMonth(1)),
                    Tallies.of(one.arrival().answers(), day.leastAnswered()),
                    Tallies::plus);
        });
        return counted;
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
        return new Day(today, rules.at(governmentId, today).integer("skm_least_answered"));
    }
}
