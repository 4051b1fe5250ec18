package id.selaras.workload.application;

import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.WorkloadMethod;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task of a position in a year.
 *
 * @param version        version for {@code If-Match}
 * @param positionName   name of the job
 * @param period         year
 * @param volume         how many units in each period of the frequency
 * @param unit           what is counted
 * @param minutesPerUnit time norm of one unit
 * @param need           people, four decimals, half up
 * @param minutesPerYear minutes of work in a year
 */
public record WorkloadMetricRow(
        UUID id,
        int version,
        UUID positionId,
        String positionCode,
        String positionName,
        String unitName,
        int period,
        String taskCode,
        String taskName,
        WorkloadMethod method,
        @Schema(nullable = true) BigDecimal volume,
        @Schema(nullable = true) String unit,
        Frequency frequency,
        @Schema(nullable = true) BigDecimal minutesPerUnit,
        @Schema(nullable = true) BigDecimal ability,
        @Schema(nullable = true) BigDecimal shifts,
        @Schema(nullable = true) BigDecimal directNeed,
        BigDecimal need,
        BigDecimal minutesPerYear,
        @Schema(nullable = true) String evidence,
        EvidenceLevel evidenceLevel) {}
