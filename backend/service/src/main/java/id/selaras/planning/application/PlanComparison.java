package id.selaras.planning.application;

import java.util.List;
import java.util.UUID;

/**
 * Two plans beside each other.
 *
 * @param onlyA moves of the first that the second has not
 * @param onlyB moves of the second that the first has not
 * @param both  moves of one person to one post in both
 */
public record PlanComparison(
        List<PlannedMove> onlyA, List<PlannedMove> onlyB, List<PlannedMove> both, ComparedTotals totals) {

    /** A move, told shortly. */
    public record PlannedMove(
            UUID employeeId, String nip, String name, PlanPosition fromPosition, PlanPosition toPosition) {

        static PlannedMove of(MoveRow move) {
            return new PlannedMove(move.employeeId(), move.nip(), move.name(), move.fromPosition(), move.toPosition());
        }
    }

    /** The figures of both. */
    public record ComparedTotals(PlanRunView a, PlanRunView b) {}
}
