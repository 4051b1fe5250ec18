package id.selaras.workload.application;

import id.selaras.workload.domain.LoadScale;
import id.selaras.workload.domain.SeatNeed;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A position in a list.
 *
 * @param jobClass            kelas jabatan
 * @param need                seats needed; means nothing when {@code needSource} is NONE
 * @param rawNeed             sum of the tasks' needs with four decimals, or null without tasks
 * @param minimum             people below which the unit must not fall
 * @param criticality         1 to 5
 * @param incumbents          people whose definitive post it is
 * @param effectiveIncumbents full-time equivalents with temporary assignments
 * @param difference          incumbents less need; 0 when nobody knows the need
 * @param load                minutes of work in a year, or null without tasks
 */
public record PositionRow(
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
        @Schema(nullable = true) String loadLabel) {

    static PositionRow of(StaffedPost post, LoadScale scale) {
        BigDecimal ratio = post.ratio(scale);
        return new PositionRow(
                post.id(),
                post.position().code(),
                post.unit().id(),
                post.unit().name(),
                post.agency().name(),
                post.job().id(),
                post.job().name(),
                post.job().kind(),
                post.job().level(),
                post.job().family(),
                post.job().jobClass(),
                post.need().need(),
                post.need().rawNeed(),
                post.need().source(),
                post.position().minimum(),
                post.position().criticality(),
                post.holders().holders(),
                post.holders().effectiveHolders(),
                post.difference(),
                post.need().load(),
                ratio,
                scale.grade(ratio),
                scale.label(ratio));
    }
}
