package id.selaras.socialisation.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.socialisation.domain.EmployeeAnswer;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Somebody said yes or no to the own move. Why stands with the case: it may be about health or family. */
record EmployeeAnswered(UUID governmentId, UUID entityId, EmployeeAnswer answer) implements DomainEvent {

    @Override
    public String type() {
        return "mutation-case.employee-" + answer.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String entityType() {
        return "mutation-case";
    }

    @Override
    public Map<String, Object> after() {
        return Map.of("employeeAnswer", answer.name());
    }
}
