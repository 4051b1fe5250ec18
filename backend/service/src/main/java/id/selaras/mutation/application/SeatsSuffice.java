package id.selaras.mutation.application;

import id.selaras.employee.application.HolderDirectory;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.shared.error.Reason;
import id.selaras.shared.fact.FactCache;
import id.selaras.workload.application.WorkloadDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Each person of a chain finds a free seat (domain rule E10): after all its moves no post has more holders than it
 * needs, or at least no more than before. Holders on the day, people whom other approved cases bring or take, and the
 * chain itself are counted while the seats are held, so the last one is given once.
 */
@ApplicationScoped
class SeatsSuffice implements CaseGuard {

    @Inject
    SeatRepository seats;

    @Inject
    HolderDirectory holders;

    @Inject
    WorkloadDirectory workload;

    @Inject
    FactCache kept;

    @Override
    public boolean concerns(CaseAction action) {
        return action == CaseAction.APPROVE || action == CaseAction.PROPOSE;
    }

    @Override
    public List<Reason> objections(StepContext step) {
        Map<UUID, Integer> change = new HashMap<>();
        for (MutationCase member : step.members()) {
            if (member.toPositionId() != null) {
                change.merge(member.toPositionId(), 1, Integer::sum);
            }
            if (member.fromPositionId() != null) {
                change.merge(member.fromPositionId(), -1, Integer::sum);
            }
        }
        Set<UUID> filled = change.entrySet().stream()
                .filter(post -> post.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (filled.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> needs = new HashMap<>();
        LocalDate day = step.members().get(0).effectiveOn();
        kept.get(
                        step.governmentId(),
                        List.of("needs", day, step.rules().id(), step.rules().version()),
                        () -> workload.needs(step.governmentId(), day))
                .forEach((post, need) -> needs.put(post, need.need()));
        seats.lock(filled);
        Map<UUID, Integer> held = holders.definitive(step.governmentId(), filled, day);
        Map<UUID, Integer> promised = seats.promised(step.governmentId(), filled, day);
        List<Reason> objections = new ArrayList<>();
        for (MutationCase member : step.members()) {
            UUID post = member.toPositionId();
            if (post != null && filled.contains(post)) {
                int taken = held.getOrDefault(post, 0) + promised.getOrDefault(post, 0);
                int need = needs.getOrDefault(post, 0);
                if (taken + change.get(post) > need) {
                    objections.add(new Reason(
                            "no-free-seat",
                            Map.of("case", member.number(), "position", post, "need", need, "taken", taken)));
                }
            }
        }
        return objections;
    }
}
