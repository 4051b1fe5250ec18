package id.selaras.planning.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One move of a plan.
 *
 * @param chainKind      {@code CHAIN} or {@code CYCLE}
 * @param sequence       place in the order of execution, from 1
 * @param fitBefore      placement score at the post left, 0 to 100
 * @param fitAfter       placement score at the post taken
 * @param distanceBefore whole kilometres between home and the post left
 * @param distanceAfter  the same for the post taken
 * @param caseId         the case opened from it, or null
 */
public record MoveRow(
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
        @Schema(nullable = true) UUID caseId) {}
