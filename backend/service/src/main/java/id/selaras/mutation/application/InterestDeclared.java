package id.selaras.mutation.application;

import id.selaras.mutation.domain.ConflictOfInterest;
import id.selaras.shared.event.DomainEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody declared the own interest in a case. */
record InterestDeclared(UUID governmentId, UUID entityId, ConflictOfInterest conflict, String detected)
        implements DomainEvent {

    @Override
    public String type() {
        return "mutation-case.interest-declared";
    }

    @Override
    public String entityType() {
        return "mutation-case";
    }

    @Override
    public Map<String, Object> after() {
        Map<String, Object> after = new HashMap<>();
        after.put("conflict", conflict.name());
        after.put("detected", detected);
        return after;
    }
}
