package id.selaras.workload.application;

import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.TaskCode;
import id.selaras.workload.domain.TaskFigures;
import id.selaras.workload.domain.ToldTask;
import id.selaras.workload.domain.WorkloadMethod;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task in the draft of a form. Figures have at most four decimals and may still be missing.
 *
 * @param taskCode      code of a task that is known; made from the name when absent
 * @param method        of a new task; a task that is known keeps its own. TASK when absent
 * @param volume        how many units in each period of the frequency; 0 says that the task is done no more
 * @param evidenceLevel ESTIMATE, DOCUMENT or MEASURED
 * @param evidence      where the figures can be looked up; needed for DOCUMENT and MEASURED before the form is handed in
 */
public record TellTask(
        @NotNull UUID positionId,
        @Schema(nullable = true) @Size(max = 60) String taskCode,
        @NotBlank @Size(max = 500) String taskName,
        @Schema(nullable = true) WorkloadMethod method,

        @Schema(nullable = true) @DecimalMin("0") @Digits(integer = 12, fraction = 4)
        BigDecimal volume,

        @Schema(nullable = true) @Size(max = 60) String unit,
        @NotNull Frequency frequency,

        @Schema(nullable = true) @DecimalMin("0") @Digits(integer = 9, fraction = 4)
        BigDecimal minutesPerUnit,

        @Schema(nullable = true) @DecimalMin("0") @Digits(integer = 12, fraction = 4)
        BigDecimal ability,

        @Schema(nullable = true) @DecimalMin("0") @DecimalMax("4") @Digits(integer = 1, fraction = 2)
        BigDecimal shifts,

        @Schema(nullable = true) @DecimalMin("0") @Digits(integer = 6, fraction = 4)
        BigDecimal directNeed,

        @NotNull EvidenceLevel evidenceLevel,
        @Schema(nullable = true) @Size(max = 500) String evidence,
        @Schema(nullable = true) @Size(max = 500) String remark) {

    /** @param known the same task in the earlier figures, whose name and method it keeps; or null */
    ToldTask told(WorkloadMetricRow known) {
        WorkloadMethod chosen = method == null ? WorkloadMethod.TASK : method;
        return new ToldTask(
                positionId,
                code(),
                known == null ? taskName.strip() : known.taskName(),
                text(unit),
                new TaskFigures(
                        known == null ? chosen : known.method(),
                        volume,
                        frequency,
                        minutesPerUnit,
                        ability,
                        shifts,
                        directNeed),
                evidenceLevel,
                text(evidence),
                text(remark));
    }

    /** Code within the position. */
    String code() {
        return taskCode == null || taskCode.isBlank() ? TaskCode.of(taskName) : taskCode.strip();
    }

    private static String text(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
