package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseProcedure.Step;
import id.selaras.shared.event.DomainEvent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A case took a step. Its type names the step: {@code mutation-case.approve} and so on. */
record CaseStepTaken(UUID governmentId, UUID entityId, Step step, String reason, LocalDate effectiveOn)
        implements DomainEvent {

    @Override
    public String type() {
        return "mutation-case." + step.action().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String entityType() {
        return "mutation-case";
    }

    @Override
    public Map<String, Object> before() {
        return Map.of("status", step.from().name());
    }

    @Override
    public Map<String, Object> after() {
        return Map.of("status", step.to().name());
    }
}
