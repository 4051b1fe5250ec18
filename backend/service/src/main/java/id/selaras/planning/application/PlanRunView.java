package id.selaras.planning.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
        String problem,
        Instant startedAt,
        Instant finishedAt,
        String seed,
        String solverVersion,
        String inputHash,
        Long objectiveBefore,
        Long objectiveAfter,
        Integer people,
        Integer movable,
        Integer posts,
        Long arcs,
        Integer moves,
        Integer chains,
        Integer cycles,
        Integer shortageBefore,
        Integer shortageAfter,
        Integer surplusBefore,
        Integer surplusAfter,
        Check verification) {

    /**
     * What the independent verifier said before the plan was shown.
     *
     * @param problems codes of what it refused; empty when accepted
     */
    public record Check(boolean accepted, Instant checkedAt, long pairsChecked, List<String> problems) {}
}
