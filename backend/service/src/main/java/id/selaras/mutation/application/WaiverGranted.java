package id.selaras.mutation.application;

import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** A rule was set aside for a case. */
record WaiverGranted(UUID governmentId, UUID entityId, String rule, String reason) implements DomainEvent {

    @Override
    public String type() {
        return "mutation-case.waiver-granted";
    }

    @Override
    public String entityType() {
        return "mutation-case";
    }

    @Override
    public Map<String, Object> after() {
        return Map.of("rule", rule);
    }
}
