package id.selaras.workload.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.workload.domain.WorkloadForm;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to the form of a unit; what becomes of the metrics is told by {@link WorkloadChanged}.
 *
 * @param what {@code saved}, {@code submitted}, {@code returned}, {@code accepted} or {@code acceptance-withdrawn}
 */
record WorkloadFormChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after, String reason)
        implements DomainEvent {

    static WorkloadFormChanged of(WorkloadForm form, String what, Map<String, Object> more) {
        Map<String, Object> after = new HashMap<>(more);
        after.put("survey", form.surveyId());
        after.put("unit", form.unitId());
        after.put("status", form.status().name());
        return new WorkloadFormChanged(form.governmentId(), form.id(), what, after, form.reason());
    }

    @Override
    public String type() {
        return "workload-form." + what;
    }

    @Override
    public String entityType() {
        return "workload-form";
    }
}
