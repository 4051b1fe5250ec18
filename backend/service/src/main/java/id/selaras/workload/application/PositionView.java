package id.selaras.workload.application;

import id.selaras.employee.application.Holder;
import id.selaras.organisation.application.CodedName;
import id.selaras.workload.domain.SeatNeed;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A position with what it asks of people and who holds it; the other fields are those of {@link PositionRow}.
 *
 * @param holders definitive and temporary, as far as the actor may see them
 */
public record PositionView(
        UUID id,
        String code,
        UUID unitId,
        String unitName,
        String agencyName,
        UUID jobId,
        String jobName,
        String jobKind,
        String level,
        String family,
        int jobClass,
        int need,
        @Schema(nullable = true) BigDecimal rawNeed,
        SeatNeed.Source needSource,
        int minimum,
        int criticality,
        int incumbents,
        BigDecimal effectiveIncumbents,
        int difference,
        @Schema(nullable = true) BigDecimal load,
        @Schema(nullable = true) BigDecimal loadRatio,
        @Schema(nullable = true) String grade,
        @Schema(nullable = true) String loadLabel,
        Requirements requirements,
        List<Holder> holders) {

    /**
     * What the job asks of who holds it.
     *
     * @param educationFields fields of study that qualify; empty when any does
     * @param retirementAge   BUP in years
     */
    public record Requirements(
            @Schema(nullable = true) CodedName educationMinimum,
            List<String> educationFields,
            @Schema(nullable = true) CodedName rankMinimum,
            @Schema(nullable = true) CodedName rankMaximum,
            List<RequiredLevel> competencies,
            int retirementAge) {}

    /** A competency with the level (1 to 5) that the job asks. */
    public record RequiredLevel(String code, String name, int level) {}

    static PositionView of(PositionRow row, Requirements requirements, List<Holder> holders) {
        return new PositionView(
                row.id(),
                row.code(),
                row.unitId(),
                row.unitName(),
                row.agencyName(),
                row.jobId(),
                row.jobName(),
                row.jobKind(),
                row.level(),
                row.family(),
                row.jobClass(),
                row.need(),
                row.rawNeed(),
                row.needSource(),
                row.minimum(),
                row.criticality(),
                row.incumbents(),
                row.effectiveIncumbents(),
                row.difference(),
                row.load(),
                row.loadRatio(),
                row.grade(),
                row.loadLabel(),
                requirements,
                holders);
    }
}
