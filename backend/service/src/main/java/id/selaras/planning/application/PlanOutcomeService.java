package id.selaras.planning.application;

import id.selaras.planning.application.PlanComparison.ComparedTotals;
import id.selaras.planning.application.PlanComparison.PlannedMove;
import id.selaras.planning.application.PlanService.PlanWithResult;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a plan does to units, what it leaves open, and how it differs from another. */
@ApplicationScoped
public class PlanOutcomeService {

    @Inject
    PlanService plans;

    @Inject
    PlanMoveRepository moves;

    @Inject
    PlanOutcomeRepository outcomes;

    @Transactional
    public Page<PlanUnitRow> units(UUID planId, UnitLevel level, String q) {
        List<PlanUnitRow> units = outcomes.units(plans.withResult(planId).runId(), level != UnitLevel.UNIT);
        return Page.whole(units.stream().filter(unit -> unit.isNamedLike(q)).toList());
    }

    @Transactional
    public Page<PlanFlow> flows(UUID planId) {
        return Page.whole(outcomes.flows(plans.withResult(planId).runId()));
    }

    @Transactional
    public Page<PlanShortage> shortages(UUID planId) {
        return Page.whole(outcomes.shortages(plans.withResult(planId).runId()));
    }

    @Transactional
    public PlanComparison compare(UUID planId, UUID otherId) {
        PlanWithResult a = plans.withResult(planId);
        if (otherId == null) {
            throw Refusal.shape("?with", "required", "which other plan?");
        }
        PlanWithResult b = plans.withResult(otherId);
        List<MoveRow> movesA = moves.all(a.runId());
        List<MoveRow> movesB = moves.all(b.runId());
        Set<String> pairsA = movesA.stream().map(PlanOutcomeService::pair).collect(Collectors.toSet());
        Set<String> pairsB = movesB.stream().map(PlanOutcomeService::pair).collect(Collectors.toSet());
        return new PlanComparison(
                told(movesA, pairsB, false),
                told(movesB, pairsA, false),
                told(movesA, pairsB, true),
                new ComparedTotals(a.run().view(), b.run().view()));
    }

    private static List<PlannedMove> told(List<MoveRow> moves, Set<String> others, boolean shared) {
        return moves.stream()
                .filter(move -> others.contains(pair(move)) == shared)
                .map(PlannedMove::of)
                .toList();
    }

    private static String pair(MoveRow move) {
        return move.employeeId() + " " + move.toPosition().id();
    }
}
