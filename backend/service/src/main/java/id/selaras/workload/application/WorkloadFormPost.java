package id.selaras.workload.application;

import id.selaras.workload.domain.SeatNeed;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A position in a form: what was known of it when the survey was opened, and what the unit tells.
 *
 * @param fixedNeed  whether its need does not follow from its tasks: by decision, or one seat for who leads a unit
 * @param loadRatio  told minutes over working time of the incumbents, or null
 * @param loadLabel  how heavy that is, or null
 * @param doubts     INCOMPLETE, NO_TASKS, OVERLOADED, VERY_LOW, VACANT_WITH_LOAD
 */
public record WorkloadFormPost(
        UUID positionId,
        String positionCode,
        String jobName,
        int incumbents,
        boolean fixedNeed,
        Sum before,
        Sum told,
        @Schema(nullable = true) BigDecimal loadRatio,
        @Schema(nullable = true) String loadLabel,
        List<String> doubts,
        List<WorkloadFormTask> tasks) {

    /**
     * Tasks of a position added up.
     *
     * @param period  year, or null without tasks
     * @param minutes minutes of work in a year, or null without tasks
     * @param rawNeed need before rounding, four decimals, or null without tasks
     * @param need    seats that follow; null when nobody can say
     */
    @Schema(name = "WorkloadFormSum")
    public record Sum(
            @Schema(nullable = true) Integer period,
            int tasks,
            @Schema(nullable = true) BigDecimal minutes,
            @Schema(nullable = true) BigDecimal rawNeed,
            @Schema(nullable = true) Integer need) {

        static Sum of(PositionNeed need) {
            boolean isKnown = need.source() != SeatNeed.Source.NONE;
            return new Sum(
                    need.period(), need.tasks(), need.load(), need.rawNeed(), isKnown ? (Integer) need.need() : null);
        }
    }
}
