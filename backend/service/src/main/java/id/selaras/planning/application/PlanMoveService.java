package id.selaras.planning.application;

import id.selaras.organisation.application.UnitDirectory;
import id.selaras.planning.application.PlanService.PlanWithResult;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The moves of a plan, one by one and in their chains. */
@ApplicationScoped
public class PlanMoveService {

    @Inject
    PlanService plans;

    @Inject
    PlanMoveRepository moves;

    @Inject
    UnitDirectory units;

    @Transactional
    public Page<MoveRow> moves(UUID planId, MoveFilter filter, PageRequest page) {
        PlanWithResult plan = plans.withResult(planId);
        Set<UUID> touched = filter.unit == null
                ? null
                : units.subtree(
                        plan.governmentId(), filter.unit, plan.question().asOf());
        return moves.page(plan.runId(), filter, touched, page);
    }

    /** Chains and cycles in their order, each with its moves in the order of execution. */
    @Transactional
    public Page<PlanChain> chains(UUID planId) {
        Map<UUID, List<MoveRow>> byChain = new LinkedHashMap<>();
        for (MoveRow move : moves.all(plans.withResult(planId).runId())) {
            byChain.computeIfAbsent(move.chainId(), any -> new ArrayList<>()).add(move);
        }
        return Page.whole(byChain.entrySet().stream()
                .map(chain -> new PlanChain(
                        chain.getKey(),
                        chain.getValue().get(0).chainKind(),
                        agencies(chain.getValue()),
                        chain.getValue()))
                .toList());
    }

    private static List<String> agencies(List<MoveRow> chain) {
        Set<String> names = new TreeSet<>();
        chain.forEach(move -> {
            names.add(move.fromPosition().agencyName());
            names.add(move.toPosition().agencyName());
        });
        return List.copyOf(names);
    }
}
