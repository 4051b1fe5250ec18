package id.selaras.mutation.application;

import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** One side of a handover ticked an item, or took the tick back. */
record HandoverTicked(UUID governmentId, UUID entityId, Map<String, Object> after) implements DomainEvent {

    @Override
    public String type() {
        return "mutation-case.handover-ticked";
    }

    @Override
    public String entityType() {
        return "mutation-case";
    }
}
