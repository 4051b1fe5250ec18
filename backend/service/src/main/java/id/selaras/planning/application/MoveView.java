package id.selaras.planning.application;

import id.selaras.planning.domain.eligibility.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One move with everything that speaks for and against it.
 *
 * @param verdicts     what every rule says about it
 * @param fit          the placement score at the post taken, taken apart
 * @param alternatives other posts the person could take, the nearest to the optimum first
 */
public record MoveView(
        UUID id,
        UUID employeeId,
        String nip,
        String name,
        PlanPosition fromPosition,
        PlanPosition toPosition,
        UUID chainId,
        String chainKind,
        int sequence,
        BigDecimal fitBefore,
        BigDecimal fitAfter,
        int distanceBefore,
        int distanceAfter,
        MoveCost cost,
        List<PlanReason> reasons,
        @Schema(nullable = true) UUID caseId,
        List<Verdict> verdicts,
        FitView fit,
        List<MoveAlternative> alternatives) {

    /**
     * Another post the person could take.
     *
     * @param loss points by which the best plan with it is worse; 0: equally good
     */
    public record MoveAlternative(UUID positionId, String jobName, String unitName, long loss) {}

    static MoveView of(MoveRow move, FitView fit, List<MoveAlternative> alternatives) {
        return new MoveView(
                move.id(),
                move.employeeId(),
                move.nip(),
                move.name(),
                move.fromPosition(),
                move.toPosition(),
                move.chainId(),
                move.chainKind(),
                move.sequence(),
                move.fitBefore(),
                move.fitAfter(),
                move.distanceBefore(),
                move.distanceAfter(),
                move.cost(),
                move.reasons(),
                move.caseId(),
                fit.verdicts(),
                fit,
                alternatives);
    }
}
