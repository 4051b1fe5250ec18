package id.selaras.planning.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The moves of a proven plan for those who act on them.
 *
 * @param moves chain by chain, in the order of execution
 */
public record PlannedMoves(
        UUID planId,
        UUID runId,
        LocalDate effectiveOn,
        RuleSetName ruleSet,
        String inputHash,
        String certificateHash,
        List<PlannedMove> moves) {

    /**
     * One move with the units it touches.
     *
     * @param group number of its chain within the plan, from 1
     */
    public record PlannedMove(MoveRow move, int group, UUID fromUnitId, UUID toUnitId) {}
}
