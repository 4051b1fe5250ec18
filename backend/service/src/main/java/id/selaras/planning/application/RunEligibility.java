package id.selaras.planning.application;

import id.selaras.competence.domain.JobPersonMatch;
import id.selaras.planning.domain.eligibility.EligibilityRules;
import id.selaras.planning.domain.eligibility.JobCase;
import id.selaras.planning.domain.eligibility.PersonCase;
import id.selaras.planning.domain.eligibility.Seat;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.planning.domain.fit.FitRules;
import id.selaras.planning.domain.fit.FitWeights;
import id.selaras.planning.domain.fit.PlacementScore;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks the rules and the placement score about the people and posts of one run. May be used by many threads. */
final class RunEligibility {

    /** Stands for a score of which nothing is known: neither a gain nor a loss against another unknown one. */
    static final int NEUTRAL_FIT = 500;

    private final FrozenFacts facts;
    private final FitRules fitRules;
    private final Map<String, FrozenPerson> people = new LinkedHashMap<>();
    private final Map<String, FrozenJob> jobs = new LinkedHashMap<>();
    private final Map<String, FrozenPost> posts = new LinkedHashMap<>();
    private final Map<String, List<FrozenJob>> jobsOfLevel = new HashMap<>();

    RunEligibility(FrozenFacts facts) {
        this.facts = facts;
        fitRules = facts.fit().rules();
        facts.people().forEach(person -> people.put(person.nip(), person));
        facts.jobs().forEach(job -> jobs.put(job.code(), job));
        facts.posts().forEach(post -> posts.put(post.code(), post));
        for (FrozenJob job : facts.jobs()) {
            jobsOfLevel
                    .computeIfAbsent(level(job), any -> new java.util.ArrayList<>())
                    .add(job);
        }
    }

    FrozenFacts facts() {
        return facts;
    }

    FrozenPerson person(String nip) {
        return people.get(nip);
    }

    FrozenPost post(String code) {
        return posts.get(code);
    }

    FrozenJob jobOf(FrozenPost post) {
        return jobs.get(post.job());
    }

    boolean mayMove(FrozenPerson person) {
        return EligibilityRules.mayMove(caseOf(person));
    }

    /** Jobs open to the person with the fit to each, 0..1000; the rules look at jobs, never at every post. */
    SortedMap<String, Integer> openJobs(FrozenPerson person) {
        PersonCase someone = caseOf(person);
        SortedMap<String, Integer> open = new TreeMap<>();
        for (FrozenJob job : jobsOfLevel.get(level(currentJob(person)))) {
            if (EligibilityRules.isOpen(someone, target(person, job))) {
                open.put(job.code(), fit(person, job));
            }
        }
        return open;
    }

    int fitNow(FrozenPerson person) {
        return fit(person, currentJob(person));
    }

    /** Everything the rules say about the person at the post. */
    List<Verdict> verdicts(FrozenPerson person, FrozenPost post) {
        return EligibilityRules.onMove(caseOf(person), target(person, jobOf(post)), post.seat(), person.kinSeats());
    }

    /** Whether relatives close the seat. */
    boolean isClosedByKin(FrozenPerson person, Seat seat) {
        return !person.kinSeats().isEmpty()
                && EligibilityRules.onSeat(caseOf(person), seat, person.kinSeats())
                        .blocks();
    }

    /** Whether the person may not sit at the post while a relative sits at the other. */
    boolean mayNotMeet(FrozenPerson person, FrozenPost post, FrozenPost relatives) {
        return EligibilityRules.onSeat(caseOf(person), post.seat(), List.of(relatives.seat()))
                .blocks();
    }

    PlacementScore score(FrozenPerson person, FrozenPost post) {
        return PlacementScore.of(fitRules, person.fit(), jobOf(post).fit(), null);
    }

    private int fit(FrozenPerson person, FrozenJob job) {
        int hundredths = PlacementScore.hundredths(fitRules, person.fit(), job.fit(), null);
        return hundredths == FitWeights.UNKNOWN ? NEUTRAL_FIT : (hundredths + 5) / 10;
    }

    private PersonCase caseOf(FrozenPerson person) {
        return new PersonCase(person.rules(), currentJob(person).rules(), facts.effectiveOn(), facts.limits());
    }

    private FrozenJob currentJob(FrozenPerson person) {
        return jobs.get(posts.get(person.post()).job());
    }

    private static JobCase target(FrozenPerson person, FrozenJob job) {
        return new JobCase(
                job.rules(),
                () -> JobPersonMatch.of(job.fit().standard(), person.fit().levels()));
    }

    /** Plans move people sideways, so only jobs of the same kind and level can be open. */
    private static String level(FrozenJob job) {
        return job.rules().kind() + "/" + job.rules().level();
    }
}
