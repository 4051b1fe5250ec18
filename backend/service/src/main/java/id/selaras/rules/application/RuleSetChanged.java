package id.selaras.rules.application;

import id.selaras.shared.event.DomainEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A government's rules were amended. */
public record RuleSetChanged(
        UUID governmentId,
        UUID entityId,
        String reason,
        LocalDate effectiveOn,
        Map<String, Object> before,
        Map<String, Object> after)
        implements DomainEvent {

    @Override
    public String type() {
        return "rule-set.amended";
    }

    @Override
    public String entityType() {
        return "rule-set";
    }
}
