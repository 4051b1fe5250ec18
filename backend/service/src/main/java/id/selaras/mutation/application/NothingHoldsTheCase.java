package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.shared.error.Reason;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A step waits for what holds the case, or another case of the chain that takes it together. */
@ApplicationScoped
class NothingHoldsTheCase implements CaseGuard {

    @Inject
    @All
    List<CaseHoldDirectory> holds;

    @Override
    public boolean concerns(CaseAction action) {
        return holds.stream().anyMatch(hold -> hold.concerns(action));
    }

    @Override
    public List<Reason> objections(StepContext step) {
        Map<UUID, MutationCase> members =
                step.members().stream().collect(Collectors.toMap(MutationCase::id, member -> member));
        List<Reason> reasons = new ArrayList<>();
        for (CaseHoldDirectory hold : holds) {
            if (hold.concerns(step.action())) {
                hold.holding(members.keySet())
                        .forEach((id, by) -> reasons.add(new Reason(
                                hold.code(), Map.of("case", members.get(id).number(), "by", by))));
            }
        }
        return reasons;
    }
}
