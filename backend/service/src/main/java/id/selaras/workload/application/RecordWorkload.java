package id.selaras.workload.application;

import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.TaskFigures;
import id.selaras.workload.domain.WorkloadMethod;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Records a task of a position in a year. Figures have at most four decimals.
 *
 * @param period        year
 * @param taskCode      unique within position and year; made from the name when absent
 * @param volume        how many units in each period of the frequency
 * @param minutesPerUnit time norm (TASK)
 * @param ability       what one person can do (OUTPUT, OBJECT, EQUIPMENT)
 * @param shifts        shifts of the equipment; 1 when absent
 * @param directNeed    need by the sector's formula (SECTORAL)
 * @param evidence      document or note that proves the volume
 */
public record RecordWorkload(
        @NotNull UUID positionId,
        @NotNull @Min(1990) @Max(2100) Integer period,
        @Schema(nullable = true) @Size(max = 60) String taskCode,
        @NotBlank @Size(max = 500) String taskName,
        @NotNull WorkloadMethod method,

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

        @Schema(nullable = true) @Size(max = 500) String evidence,
        @NotNull EvidenceLevel evidenceLevel) {

    TaskFigures figures() {
        return new TaskFigures(method, volume, frequency, minutesPerUnit, ability, shifts, directNeed);
    }
}
