package id.selaras.planning.domain.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules a plan asks, in the order in which their verdicts are shown (domain reference 1.14). */
public final class EligibilityRules {

    private static final List<PersonRule> ON_PERSONS = List.of(
            new ActiveInService(),
            new CivilServant(),
            new MinimumTenure(),
            new LongTenure(),
            new NoDiscipline(),
            new NotOnStudyLeave(),
            new GoodPerformance(),
            new LeaderTenure(),
            new NewHire());

    /** Cheap ones first: where only the answer counts, the first that forbids ends the search. */
    private static final List<JobRule> ON_JOBS = List.of(
            new HorizontalCareer(),
            new NoDemotion(),
            new ClassGain(),
            new OutsideFreezeWindow(),
            new Education(),
            new TimeToRetirement(),
            new RankInSpan(),
            new SameProfession(),
            new CompetenceMatch());

    private static final KinshipLine KINSHIP = new KinshipLine();

    /** Rules on a person whose facts stand in the NIP. */
    private static final Set<String> TOLD_BY_NIP = Set.of("E02", "E19");

    /** Rules that ask of the person's file only what a receiver is told. */
    private static final Set<String> HANDED_OVER = Set.of("E22", "CLASS_GAIN", "E17", "E12", "E14", "E15");

    /** Rules on a post whose facts stay with the origin even when the present job is known. */
    private static final Set<String> NOT_HANDED_OVER = Set.of("E13");

    private EligibilityRules() {}

    /** What the rules on the person alone say, every one of them. */
    public static List<Verdict> onPerson(PersonCase person) {
        return ON_PERSONS.stream().map(rule -> rule.check(person)).toList();
    }

    /** What the rules on the person and the job say, every one of them. */
    public static List<Verdict> onJob(PersonCase person, JobCase target) {
        return ON_JOBS.stream().map(rule -> rule.check(person, target)).toList();
    }

    /** Whether the person can be moved at all. */
    public static boolean mayMove(PersonCase person) {
        return ON_PERSONS.stream().noneMatch(rule -> rule.check(person).blocks());
    }

    /** Whether the job is open to the person; stops at the first rule that forbids it. */
    public static boolean isOpen(PersonCase person, JobCase target) {
        return ON_JOBS.stream().noneMatch(rule -> rule.check(person, target).blocks());
    }

    /** What the rule on relatives says about a seat. */
    public static Verdict onSeat(PersonCase person, Seat target, Iterable<Seat> relatives) {
        return KINSHIP.check(target, relatives, person.limits().sameAgencyForbids());
    }

    /** Everything that can be said about a person at a seat. */
    public static List<Verdict> onMove(PersonCase person, JobCase target, Seat seat, Iterable<Seat> relatives) {
        List<Verdict> all = new ArrayList<>(onPerson(person));
        all.addAll(onJob(person, target));
        all.add(onSeat(person, seat, relatives));
        return all;
    }

    /** Whether a rule looks at the person alone. */
    public static boolean isOnPerson(String rule) {
        return ON_PERSONS.stream().anyMatch(each -> each.id().equals(rule));
    }

    /**
     * What can be said of somebody who comes from elsewhere, by the facts that were handed over. A rule whose facts are
     * with the origin says so: it neither passes nor forbids, because the origin judges it.
     *
     * @param presentJobKnown whether kind, level and family of the present job were handed over
     */
    public static List<Verdict> onArrival(PersonCase person, JobCase target, boolean presentJobKnown) {
        List<Verdict> all = new ArrayList<>();
        for (PersonRule rule : ON_PERSONS) {
            all.add(TOLD_BY_NIP.contains(rule.id()) ? rule.check(person) : elsewhere(rule));
        }
        for (JobRule rule : ON_JOBS) {
            boolean known = presentJobKnown ? !NOT_HANDED_OVER.contains(rule.id()) : HANDED_OVER.contains(rule.id());
            all.add(known ? rule.check(person, target) : elsewhere(rule));
        }
        all.add(elsewhere(KINSHIP));
        return all;
    }

    private static Verdict elsewhere(EligibilityRule rule) {
        return new Verdict(rule.id(), Severity.WARN, Outcome.UNKNOWN, Map.of("factsWith", "ORIGIN"), rule.source());
    }
}
