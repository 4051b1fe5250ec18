package id.selaras.planning.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.planner.LotterySeed;
import id.selaras.planner.Move;
import id.selaras.planner.Planner;
import id.selaras.planner.PlanningCancelled;
import id.selaras.planner.PlanningMonitor;
import id.selaras.planner.PostOutcome;
import id.selaras.planner.TransferPlan;
import id.selaras.planning.application.PlanRunService.Begun;
import id.selaras.planning.application.PlanRunService.RunJob;
import id.selaras.shared.job.JobCancelled;
import id.selaras.shared.job.JobHandler;
import id.selaras.shared.job.JobRun;
import id.selaras.shared.job.JobStatus;
import id.selaras.verifier.CertificateVerifier;
import id.selaras.verifier.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Runs a plan: freeze the facts, judge people, find the best plan, have its proof checked, keep everything. Only the
 * first and the last step hold a transaction. Done twice after a crash it computes the same and keeps it once.
 */
@ApplicationScoped
public class PlanRunner implements JobHandler {

    /** Rounds in which relatives who would newly meet in one unit are kept apart; each closes at least one more. */
    private static final int MOST_ROUNDS = 20;

    @Inject
    PlanRunService runs;

    @Inject
    PlanFreshness freshness;

    @Inject
    ObjectMapper json;

    @Override
    public String kind() {
        return PlanRunService.JOB_KIND;
    }

    @Override
    public void run(JobRun job) {
        UUID runId = runOf(job);
        job.checkpoint("facts", 0);
        Begun begun = runs.begin(job.governmentId(), job.subjectId(), runId).orElse(null);
        if (begun == null) {
            return;
        }
        FrozenFacts facts = begun.frozen().facts();
        String inputHash = RunFactsCodec.hash(facts);
        Pseudonyms pseudonyms = Pseudonyms.of(begun.secret(), inputHash);
        RunEligibility eligibility = new RunEligibility(facts);
        Map<String, Set<String>> closed = new HashMap<>();
        RunProblem problem = null;
        TransferPlan plan = null;
        boolean kinMeet = true;
        for (int round = 0; kinMeet; round++) {
            if (round == MOST_ROUNDS) {
                throw new IllegalStateException("relatives could not be kept apart");
            }
            problem = RunProblem.of(
                    eligibility, pseudonyms, closed, done -> job.checkpoint("eligibility", 0.05 + 0.25 * done));
            plan = solve(problem, job);
            kinMeet = keepApart(eligibility, problem, plan, closed);
        }
        job.checkpoint("verification", 0.9);
        Verdict verdict = CertificateVerifier.verify(
                plan.certificate().instanceJson(), plan.certificate().certificateJson());
        RunResult result = new RunResult(
                begun.frozen(),
                begun.ruleSet(),
                inputHash,
                pseudonyms.key(),
                problem,
                plan,
                verdict,
                reasons(eligibility, problem, plan));
        job.checkpoint("storing", 0.95);
        runs.finish(job.governmentId(), job.subjectId(), runId, result);
        // The facts may have changed while the plan was being computed, and whoever changed them saw no plan to mark.
        freshness.look(job.governmentId(), job.subjectId());
    }

    @Override
    public void ended(JobRun job, JobStatus status, String problem) {
        runs.abandon(job.governmentId(), job.subjectId(), runOf(job), status.name(), problem);
    }

    /**
     * The seed follows from the problem alone: whoever wants another draw has to change the facts or the weights, which
     * everybody can see. See ADR 0004.
     */
    static LotterySeed seedOf(String instanceHash) {
        return new LotterySeed(RunFactsCodec.sha256("selaras/lottery/1/" + instanceHash));
    }

    private static TransferPlan solve(RunProblem problem, JobRun job) {
        CancellableMonitor monitor = new CancellableMonitor(job);
        try {
            LotterySeed seed = seedOf(problem.problem().sha256());
            return new Planner().plan(problem.problem(), seed, monitor);
        } catch (PlanningCancelled cancelled) {
            throw new JobCancelled();
        }
    }

    /**
     * Two movable relatives might newly meet: no static rule can know. Where the plan brings them into one line, the
     * unit is closed to one of them, the one whose pseudonym comes later, and the plan is made again.
     */
    private static boolean keepApart(
            RunEligibility eligibility, RunProblem problem, TransferPlan plan, Map<String, Set<String>> closed) {
        Map<String, String> movedTo = new TreeMap<>();
        Map<String, String> pseudonymOf = new HashMap<>();
        problem.people().forEach((pseudonym, person) -> pseudonymOf.put(person.nip(), pseudonym));
        plan.moves().forEach(move -> movedTo.put(move.person(), move.to()));
        boolean found = false;
        for (Move move : plan.moves()) {
            FrozenPerson person = problem.people().get(move.person());
            for (String relative : person.relatives()) {
                String other = pseudonymOf.get(relative);
                String otherTo = other == null ? null : movedTo.get(other);
                if (otherTo != null
                        && other.compareTo(move.person()) < 0
                        && eligibility.mayNotMeet(person, eligibility.post(move.to()), eligibility.post(otherTo))) {
                    closed.computeIfAbsent(person.nip(), any -> new TreeSet<>())
                            .add(eligibility.post(move.to()).seat().unit());
                    found = true;
                }
            }
        }
        return found;
    }

    private static Map<String, List<PlanReason>> reasons(
            RunEligibility eligibility, RunProblem problem, TransferPlan plan) {
        Map<String, PostOutcome> outcomes = new HashMap<>();
        plan.posts().forEach(post -> outcomes.put(post.post(), post));
        Map<String, List<PlanReason>> reasons = new HashMap<>();
        for (Move move : plan.moves()) {
            reasons.put(
                    move.person(),
                    PlanReasons.ofMove(
                            move,
                            outcomes.get(move.from()),
                            outcomes.get(move.to()),
                            eligibility.verdicts(problem.people().get(move.person()), eligibility.post(move.to()))));
        }
        return reasons;
    }

    private UUID runOf(JobRun job) {
        try {
            return json.readValue(job.payload(), RunJob.class).runId();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Carries the planner's progress to the job and the job's cancellation to the planner, from whatever thread. */
    private static final class CancellableMonitor implements PlanningMonitor {

        private static final List<String> PHASES = List.of("CANDIDATES", "OPTIMUM", "LOTTERY", "SHORTAGES");

        private final JobRun job;
        private volatile boolean cancelled;

        CancellableMonitor(JobRun job) {
            this.job = job;
        }

        @Override
        public void progress(String phase, double done) {
            int step = Math.max(0, PHASES.indexOf(phase));
            try {
                job.checkpoint(phase.toLowerCase(java.util.Locale.ROOT), 0.3 + 0.6 * (step + done) / PHASES.size());
            } catch (JobCancelled stop) {
                cancelled = true;
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
