package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseOrigin;
import id.selaras.shared.event.DomainEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A case was opened that no plan asked for. */
record TransferProposed(UUID governmentId, UUID entityId, CaseOrigin origin, String number, LocalDate effectiveOn)
        implements DomainEvent {

    @Override
    public String type() {
        return "mutation-case.proposed";
    }

    @Override
    public String entityType() {
        return "mutation-case";
    }

    @Override
    public Map<String, Object> after() {
        return Map.of("origin", origin.name(), "number", number);
    }
}
