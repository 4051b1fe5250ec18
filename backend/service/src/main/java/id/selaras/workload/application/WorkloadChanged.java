package id.selaras.workload.application;

import id.selaras.organisation.application.ImportCounts;
import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Tasks were recorded, changed or withdrawn. */
public record WorkloadChanged(
        UUID governmentId,
        String type,
        String entityType,
        UUID entityId,
        Map<String, Object> before,
        Map<String, Object> after)
        implements DomainEvent {

    static WorkloadChanged task(UUID governmentId, String what, WorkloadMetricRow before, WorkloadMetricRow after) {
        return new WorkloadChanged(
                governmentId,
                "workload-metric." + what,
                "workload-metric",
                (after == null ? before : after).id(),
                state(before),
                state(after));
    }

    static WorkloadChanged many(UUID governmentId, UUID changeId, ImportCounts counts) {
        return new WorkloadChanged(
                governmentId,
                "workload.recorded",
                "change",
                changeId,
                null,
                Map.of("created", counts.created(), "changed", counts.changed(), "unchanged", counts.unchanged()));
    }

    static WorkloadChanged undone(UUID governmentId, UUID changeId, UUID undoId) {
        return new WorkloadChanged(
                governmentId, "workload.undone", "change", undoId, null, Map.of("change", changeId.toString()));
    }

    private static Map<String, Object> state(WorkloadMetricRow row) {
        if (row == null) {
            return null;
        }
        Map<String, Object> state = new TreeMap<>();
        state.put("position", row.positionCode());
        state.put("period", row.period());
        state.put("task", row.taskCode());
        state.put("method", row.method());
        state.put("volume", row.volume());
        state.put("frequency", row.frequency());
        state.put("minutesPerUnit", row.minutesPerUnit());
        state.put("need", row.need());
        return state;
    }
}
