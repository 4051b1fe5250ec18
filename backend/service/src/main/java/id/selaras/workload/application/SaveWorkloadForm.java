package id.selaras.workload.application;

import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The whole draft of a form; it takes the place of the draft before it. */
public record SaveWorkloadForm(@NotNull @Size(max = 2000) List<@NotNull @Valid TellTask> tasks) {

    /** Refuses positions of other units, tasks that come twice and evidence a unit cannot have, all at once. */
    void check(Set<UUID> positions) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tasks.size(); i++) {
            TellTask task = tasks.get(i);
            String at = "/tasks/" + i;
            if (!positions.contains(task.positionId())) {
                errors.add(new FieldError(at + "/positionId", "unknown-position", "no position of this unit"));
            }
            if (!seen.add(task.positionId() + "|" + task.code())) {
                errors.add(new FieldError(at + "/taskName", "task-twice", "each task once in a position"));
            }
            if (!task.evidenceLevel().isForForms()) {
                errors.add(new FieldError(at + "/evidenceLevel", "not-for-forms", "ESTIMATE, DOCUMENT or MEASURED"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal(
                    RefusalKind.RULE,
                    "workload-form-refused",
                    errors.stream()
                            .map(error -> new Reason(error.code(), Map.of("pointer", error.pointer())))
                            .toList(),
                    errors,
                    null);
        }
    }
}
