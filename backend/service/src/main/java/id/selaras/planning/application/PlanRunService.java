package id.selaras.planning.application;

import id.selaras.planning.domain.Plan;
import id.selaras.planning.domain.PlanStatus;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.id.Ids;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.job.Jobs;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The short transactions of a run: ask for it, freeze its facts, keep its result, end it. */
@ApplicationScoped
public class PlanRunService {

    static final String JOB_KIND = "PLAN_RUN";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    @Inject
    PlanRepository plans;

    @Inject
    PlanRunRepository runs;

    @Inject
    PlanResultRepository results;

    @Inject
    PlanService planService;

    @Inject
    RunFactsReader facts;

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    @Inject
    Idempotency idempotency;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** What a job of ours carries. */
    record RunJob(UUID runId) {}

    /** What a run needs to begin: its facts and the government's secret. */
    record Begun(FrozenRun frozen, RuleSetName ruleSet, byte[] secret) {}

    /** Asks for a run; it starts in the background at once. */
    @Transactional
    public StartedRun start(UUID planId, String key) {
        return idempotency.once(key, planId, StartedRun.class, () -> {
            UUID government = current.governmentId();
            Plan plan = plans.lock(government, planId);
            UUID runId = Ids.next();
            PlanStatus before = plan.status();
            plan.start(runId);
            plans.flush();
            UUID jobId = jobs.enqueue(government, JOB_KIND, "plan", planId, new RunJob(runId));
            runs.insert(runId, planId, government, jobId, clock.instant());
            events.fire(PlanChanged.of(
                    "plan.run-started", plan, Map.of("status", before), Map.of("status", plan.status(), "run", runId)));
            return new StartedRun(runId, jobId);
        });
    }

    /** Reads the facts of a run; empty when the run has ended already. */
    @Transactional
    Optional<Begun> begin(UUID governmentId, UUID planId, UUID runId) {
        boolean running = runs.find(governmentId, runId)
                .filter(run -> run.view().status().equals("RUNNING"))
                .isPresent();
        if (!running) {
            return Optional.empty();
        }
        PlanQuestion question = planService.question(plans.of(governmentId, planId));
        RuleSet rules = planService.ruleSet(governmentId, question);
        return Optional.of(new Begun(
                facts.read(governmentId, question, rules),
                new RuleSetName(rules.id(), rules.version(), rules.name()),
                secret(governmentId)));
    }

    /**
     * Keeps the result, all of it or nothing. A run that has ended meanwhile (cancelled, or done by another replica)
     * keeps what it has.
     */
    @Transactional
    void finish(UUID governmentId, UUID planId, UUID runId, RunResult result) {
        if (!results.keepFigures(runId, result, clock.instant())) {
            return;
        }
        String status = result.verdict().accepted() ? "PLANNED" : "FAILED";
        if (result.verdict().accepted()) {
            results.keepPlan(runId, result);
        }
        runs.end(runId, planId, status, result.verdict().accepted() ? null : "plan-not-proven", clock.instant());
        tell(governmentId, planId, runId, status);
    }

    /** Ends a run without a result. */
    @Transactional
    void abandon(UUID governmentId, UUID planId, UUID runId, String status, String problem) {
        if (runs.end(runId, planId, status, problem, clock.instant())) {
            tell(governmentId, planId, runId, status);
        }
    }

    private void tell(UUID governmentId, UUID planId, UUID runId, String status) {
        events.fire(new PlanChanged(
                governmentId,
                "plan.run-ended",
                planId,
                Map.of("status", PlanStatus.RUNNING),
                Map.of("status", status, "run", runId)));
    }

    /** The secret of the government's pseudonyms, made when it is first needed. */
    private byte[] secret(UUID governmentId) {
        byte[] fresh = new byte[SECRET_BYTES];
        RANDOM.nextBytes(fresh);
        sql.update(
                "INSERT IGNORE INTO planning_secrets (government_id, secret) VALUES (:government, :secret)",
                Map.of("government", governmentId, "secret", fresh));
        List<byte[]> kept = sql.list(
                "SELECT secret FROM planning_secrets WHERE government_id = :government",
                Map.of("government", governmentId),
                row -> row.bytes("secret"));
        return kept.get(0);
    }
}
