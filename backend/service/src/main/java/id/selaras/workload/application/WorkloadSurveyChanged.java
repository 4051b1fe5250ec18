package id.selaras.workload.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.workload.domain.WorkloadSurvey;
import java.util.Map;
import java.util.UUID;

/**
 * A workload survey was opened or closed.
 *
 * @param what {@code opened} or {@code closed}
 */
record WorkloadSurveyChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after)
        implements DomainEvent {

    static WorkloadSurveyChanged of(WorkloadSurvey survey, String what, int forms) {
        return new WorkloadSurveyChanged(
                survey.governmentId(),
                survey.id(),
                what,
                Map.of(
                        "status", survey.status().name(),
                        "period", survey.period(),
                        "dueOn", survey.dueOn(),
                        "forms", forms));
    }

    @Override
    public String type() {
        return "workload-survey." + what;
    }

    @Override
    public String entityType() {
        return "workload-survey";
    }
}
