package id.selaras.planning.application;

import id.selaras.planning.application.PlanService.PlanWithResult;
import id.selaras.planning.application.PlannedMoves.PlannedMove;
import id.selaras.planning.domain.Plan;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Proven plans, for the features that act on them. */
@ApplicationScoped
public class PlanDirectory {

    @Inject
    PlanRepository plans;

    @Inject
    PlanService planService;

    @Inject
    PlanMoveRepository moves;

    @Inject
    PlanFreshness freshness;

    @Inject
    Sql sql;

    /**
     * The moves of a plan from which cases are being opened in this transaction. The plan is held until its end and
     * stands still from then on: the cases cite it. 404 for another government's, 409 while it is not proven and fresh.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlannedMoves cite(UUID governmentId, UUID planId) {
        Plan plan = plans.lock(governmentId, planId);
        plan.citeInCases();
        PlanWithResult result = planService.withResult(planId);
        Map<UUID, int[]> groups = new HashMap<>();
        Map<UUID, UUID[]> units = new HashMap<>();
        sql.each(
                "SELECT m.id, m.chain_number, f.unit_id AS from_unit, t.unit_id AS to_unit FROM plan_moves m"
                        + " JOIN plan_posts f ON f.run_id = m.run_id AND f.position_id = m.from_position_id"
                        + " JOIN plan_posts t ON t.run_id = m.run_id AND t.position_id = m.to_position_id"
                        + " WHERE m.run_id = :run",
                Map.of("run", result.runId()),
                row -> {
                    groups.put(row.id("id"), new int[] {row.integer("chain_number")});
                    units.put(row.id("id"), new UUID[] {row.id("from_unit"), row.id("to_unit")});
                });
        return new PlannedMoves(
                planId,
                result.runId(),
                result.question().effectiveOn(),
                result.run().ruleSet(),
                result.run().view().inputHash(),
                result.run().certificateHash(),
                moves.all(result.runId()).stream()
                        .map(move -> new PlannedMove(
                                move, groups.get(move.id())[0], units.get(move.id())[0], units.get(move.id())[1]))
                        .toList());
    }

    /** Everybody whom a plan moves in its latest result; nobody while it has none. 404 for another government's. */
    @Transactional
    public Set<UUID> movers(UUID governmentId, UUID planId) {
        Plan plan = plans.of(governmentId, planId);
        if (!plan.status().hasResult()) {
            return Set.of();
        }
        return new HashSet<>(sql.list(
                "SELECT employee_id FROM plan_moves WHERE run_id = :run",
                Map.of("run", plan.latestRunId()),
                row -> row.id("employee_id")));
    }

    /** The move of one person in a plan's latest result; 404 for whom it does not move and while it has none. */
    @Transactional
    public PlannedMoveFacts moveOf(UUID governmentId, UUID planId, UUID employeeId) {
        Plan plan = plans.of(governmentId, planId);
        if (!plan.status().hasResult()) {
            throw Refusal.notFound();
        }
        PlanWithResult result = planService.withResult(planId);
        Map<String, Object> values = Map.of("run", result.runId(), "employee", employeeId);
        return sql
                .list(
                        "SELECT m.id, f.unit_id AS f_unit, t.unit_id AS t_unit, f.job_id AS f_job, t.job_id AS t_job"
                                + " FROM plan_moves m"
                                + " JOIN plan_posts f ON f.run_id = m.run_id AND f.position_id = m.from_position_id"
                                + " JOIN plan_posts t ON t.run_id = m.run_id AND t.position_id = m.to_position_id"
                                + " WHERE m.run_id = :run AND m.employee_id = :employee",
                        values,
                        row -> new PlannedMoveFacts(
                                planId,
                                plan.name(),
                                result.question().effectiveOn(),
                                result.run().ruleSet(),
                                moves.find(result.runId(), row.id("id")).orElseThrow(),
                                row.id("f_unit"),
                                row.id("t_unit"),
                                row.id("f_job"),
                                row.id("t_job")))
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Notes which case was opened from which move. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void link(UUID runId, Map<UUID, UUID> caseOfMove) {
        if (moves.link(runId, caseOfMove) != caseOfMove.size()) {
            throw Refusal.conflict("move-has-case");
        }
    }

    /** Says that the facts under a plan have changed, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void outdate(UUID governmentId, UUID planId) {
        freshness.outdate(governmentId, planId, plans.of(governmentId, planId).latestRunId());
    }
}
