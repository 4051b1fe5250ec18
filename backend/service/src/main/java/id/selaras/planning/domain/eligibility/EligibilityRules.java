package id.selaras.planning.domain.eligibility;

import java.util.ArrayList;
import java.util.List;

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
}
