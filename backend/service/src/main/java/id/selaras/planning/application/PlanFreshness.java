package id.selaras.planning.application;

import id.selaras.employee.application.PeopleChanged;
import id.selaras.organisation.application.OrganisationChanged;
import id.selaras.planning.domain.Plan;
import id.selaras.planning.domain.PlanStatus;
import id.selaras.rules.application.RuleSetChanged;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.job.Jobs;
import id.selaras.shared.sql.Sql;
import id.selaras.workload.application.WorkloadChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps plans from being taken for the answer to facts they do not rest on. Whenever facts or rules change, the plans of
 * the government are looked at in the background: a plan is stale when the hash of what it would be computed from today
 * is no longer the hash of what it was computed from. A plan from which cases were opened is left as it is, because the
 * cases cite it and a case is judged anew before it is carried out.
 */
@ApplicationScoped
class PlanFreshness {

    static final String JOB_KIND = "PLAN_FRESHNESS";

    @Inject
    PlanRepository plans;

    @Inject
    PlanRunRepository runs;

    @Inject
    PlanService planService;

    @Inject
    RunFactsReader facts;

    @Inject
    Jobs jobs;

    @Inject
    Sql sql;

    @Inject
    Event<DomainEvent> events;

    @Inject
    TransactionSynchronizationRegistry transaction;

    void onPeople(@Observes PeopleChanged event) {
        lookLater(event.governmentId());
    }

    void onOrganisation(@Observes OrganisationChanged event) {
        lookLater(event.governmentId());
    }

    void onWorkload(@Observes WorkloadChanged event) {
        lookLater(event.governmentId());
    }

    void onRules(@Observes RuleSetChanged event) {
        lookLater(event.governmentId());
    }

    private record Asked(UUID governmentId) {}

    /**
     * Queues one look for a transaction, however many changes it makes. The job is seen once the changes are; a plan
     * that is still being computed then is looked at when its run ends.
     */
    private void lookLater(UUID governmentId) {
        Asked asked = new Asked(governmentId);
        if (transaction.getResource(asked) != null) {
            return;
        }
        if (sql.count(
                        "SELECT COUNT(*) FROM plans WHERE government_id = :government"
                                + " AND status IN ('PLANNED', 'RUNNING') AND has_cases = FALSE",
                        Map.of("government", governmentId))
                > 0) {
            jobs.enqueue(governmentId, JOB_KIND, "government", governmentId, Map.of());
            transaction.putResource(asked, Boolean.TRUE);
        }
    }

    /** Plans that may have become stale. */
    @Transactional
    List<UUID> proven(UUID governmentId) {
        return sql.list(
                "SELECT id FROM plans WHERE government_id = :government AND status = 'PLANNED' AND has_cases = FALSE"
                        + " ORDER BY id",
                Map.of("government", governmentId),
                row -> row.id("id"));
    }

    /** Marks a plan when the facts it rests on are no longer the facts. */
    @Transactional
    void look(UUID governmentId, UUID planId) {
        Plan plan = plans.find("governmentId = ?1 and id = ?2", governmentId, planId)
                .firstResult();
        if (plan == null || plan.status() != PlanStatus.PLANNED || plan.hasCases()) {
            return;
        }
        UUID run = plan.latestRunId();
        String then = runs.find(governmentId, run).orElseThrow().view().inputHash();
        PlanQuestion question = planService.question(plan);
        String now = RunFactsCodec.hash(facts.read(governmentId, question, planService.ruleSet(governmentId, question))
                .facts());
        if (!now.equals(then)) {
            outdate(governmentId, planId, run);
        }
    }

    /** Says that the facts under a run have changed, unless the plan has gone on since. */
    void outdate(UUID governmentId, UUID planId, UUID runId) {
        Plan plan = plans.lock(governmentId, planId);
        if (plan.status() == PlanStatus.PLANNED && plan.latestRunId().equals(runId)) {
            plan.outdate();
            plans.flush();
            events.fire(PlanChanged.of(
                    "plan.outdated",
                    plan,
                    Map.of("status", PlanStatus.PLANNED),
                    Map.of("status", plan.status(), "run", runId)));
        }
    }
}
