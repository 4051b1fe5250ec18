package id.selaras.socialisation.application;

import id.selaras.shared.event.DomainEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The office recorded when somebody got a decree. */
record ReceiptRecorded(UUID governmentId, UUID entityId, LocalDate receivedOn, String reason) implements DomainEvent {

    @Override
    public String type() {
        return "decree-receipt.recorded";
    }

    @Override
    public String entityType() {
        return "mutation-case";
    }

    @Override
    public Map<String, Object> after() {
        return Map.of("receivedOn", receivedOn);
    }
}
