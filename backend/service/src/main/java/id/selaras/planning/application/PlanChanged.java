package id.selaras.planning.application;

import id.selaras.planning.domain.Plan;
import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** A plan was described, changed, run or thrown away. */
public record PlanChanged(
        UUID governmentId, String type, UUID entityId, Map<String, Object> before, Map<String, Object> after)
        implements DomainEvent {

    static PlanChanged of(String type, Plan plan, Map<String, Object> before, Map<String, Object> after) {
        return new PlanChanged(plan.governmentId(), type, plan.id(), before, after);
    }

    @Override
    public String entityType() {
        return "plan";
    }
}
