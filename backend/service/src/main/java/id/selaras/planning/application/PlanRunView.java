package id.selaras.planning.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One run of a plan. Figures are null until it has a result.
 *
 * @param status          RUNNING, PLANNED, FAILED or CANCELLED
 * @param problem         code of why it failed, or null
 * @param seed            seed of the lottery among equally good plans, hexadecimal
 * @param inputHash       SHA-256 of everything the plan was computed from
 * @param objectiveBefore points if nobody moved
 * @param objectiveAfter  points of the plan; no plan has fewer
 * @param people          holders of the posts
 * @param movable         those among them whom no rule holds
 * @param arcs            pairs of a movable person and a job open to the person
 */
public record PlanRunView(
        UUID id,
        UUID jobId,
        String status,
        @Schema(nullable = true) String problem,
        Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) String seed,
        @Schema(nullable = true) String solverVersion,
        @Schema(nullable = true) String inputHash,
        @Schema(nullable = true) Long objectiveBefore,
        @Schema(nullable = true) Long objectiveAfter,
        @Schema(nullable = true) Integer people,
        @Schema(nullable = true) Integer movable,
        @Schema(nullable = true) Integer posts,
        @Schema(nullable = true) Long arcs,
        @Schema(nullable = true) Integer moves,
        @Schema(nullable = true) Integer chains,
        @Schema(nullable = true) Integer cycles,
        @Schema(nullable = true) Integer shortageBefore,
        @Schema(nullable = true) Integer shortageAfter,
        @Schema(nullable = true) Integer surplusBefore,
        @Schema(nullable = true) Integer surplusAfter,
        @Schema(nullable = true) PlanCheck verification) {

    /**
     * What the independent verifier said before the plan was shown.
     *
     * @param problems codes of what it refused; empty when accepted
     */
    public record PlanCheck(boolean accepted, Instant checkedAt, long pairsChecked, List<String> problems) {}
}
