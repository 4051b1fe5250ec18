package id.selaras.workload.application;

import id.selaras.workload.domain.LoadScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the tasks of a position say.
 *
 * @param period     year of the tasks, or null without tasks
 * @param tasks      number of tasks
 * @param load       minutes of work in a year, or null without tasks
 * @param rawNeed    need before rounding, four decimals, or null without tasks
 * @param need       seats needed: by decision where there is one
 * @param difference incumbents less need; 0 when nobody knows the need
 * @param flags      VACANT, NEED_UNKNOWN, WITHOUT_NEED, STRUCTURAL_ONE_SEAT, MERGE_WITH_OTHER_JOB, INCOMPLETE_TASKS,
 *                   BELOW_MINIMUM
 */
public record WorkloadAnalysisRow(
        UUID positionId,
        String positionCode,
        String jobName,
        UUID unitId,
        String unitName,
        @Schema(nullable = true) Integer period,
        int tasks,
        @Schema(nullable = true) BigDecimal load,
        @Schema(nullable = true) BigDecimal rawNeed,
        int need,
        int incumbents,
        BigDecimal effectiveIncumbents,
        int difference,
        @Schema(nullable = true) BigDecimal loadRatio,
        @Schema(nullable = true) String grade,
        @Schema(nullable = true) String loadLabel,
        int retiring1,
        int retiring3,
        int retiring5,
        List<String> flags) {

    static WorkloadAnalysisRow of(StaffedPost post, LoadScale scale) {
        BigDecimal ratio = post.ratio(scale);
        return new WorkloadAnalysisRow(
                post.id(),
                post.position().code(),
                post.job().name(),
                post.unit().id(),
                post.unit().name(),
                post.need().period(),
                post.need().tasks(),
                post.need().load(),
                post.need().rawNeed(),
                post.need().need(),
                post.holders().holders(),
                post.holders().effectiveHolders(),
                post.difference(),
                ratio,
                scale.grade(ratio),
                scale.label(ratio),
                post.holders().retiring1(),
                post.holders().retiring3(),
                post.holders().retiring5(),
                post.flags());
    }
}
