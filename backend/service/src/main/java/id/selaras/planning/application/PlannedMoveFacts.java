package id.selaras.planning.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One move of a plan with what tells the person about it.
 *
 * @param effectiveOn day on which it would take effect
 */
public record PlannedMoveFacts(
        UUID planId,
        String planName,
        LocalDate effectiveOn,
        RuleSetName ruleSet,
        MoveRow move,
        UUID fromUnitId,
        UUID toUnitId,
        UUID fromJobId,
        UUID toJobId) {}
