package id.selaras.mutation.application;

import id.selaras.shared.event.DomainEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Draft cases were opened from a plan. */
record CasesOpened(UUID governmentId, UUID entityId, Map<String, Object> after, LocalDate effectiveOn)
        implements DomainEvent {

    @Override
    public String type() {
        return "mutation-cases.opened";
    }

    @Override
    public String entityType() {
        return "plan";
    }
}
