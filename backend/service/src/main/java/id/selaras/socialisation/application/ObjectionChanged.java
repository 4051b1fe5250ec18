package id.selaras.socialisation.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.socialisation.domain.Objection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to an objection. Its grounds stay with it.
 *
 * @param what {@code filed}, {@code filed-late}, {@code evidence-added}, {@code decided}, {@code suspended},
 *             {@code placed} or {@code withdrawn}
 */
record ObjectionChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after, String reason)
        implements DomainEvent {

    static ObjectionChanged of(Objection objection, String what, String reason) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "number", objection.number(),
                "case", objection.against().caseNumber(),
                "status", objection.status().name(),
                "lastDay", objection.lastDay(),
                "filedOn", objection.filing().on()));
        if (objection.result() != null) {
            state.put("result", objection.result().name());
        }
        return new ObjectionChanged(objection.governmentId(), objection.id(), what, state, reason);
    }

    @Override
    public String type() {
        return "objection." + what;
    }

    @Override
    public String entityType() {
        return "objection";
    }
}
