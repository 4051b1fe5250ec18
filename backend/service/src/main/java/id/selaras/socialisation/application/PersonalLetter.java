package id.selaras.socialisation.application;

import id.selaras.planning.application.PlanReason;
import id.selaras.planning.application.PlanSentence;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a plan means for one person (surat pribadi).
 *
 * @param released  whether the person may read it
 * @param changes   what would be otherwise, and what would stay
 * @param reasons   the plan's own, with the sentences of the planner's screen
 * @param rights    what the person may do
 * @param deadlines until when
 * @param support   what helps
 */
public record PersonalLetter(
        UUID planId,
        String planName,
        UUID employeeId,
        String name,
        String nip,
        LocalDate effectiveOn,
        boolean released,
        List<Change> changes,
        List<PlanReason> reasons,
        List<Line> rights,
        List<Line> deadlines,
        List<Line> support) {

    /**
     * One thing that the move touches.
     *
     * @param code   {@code JOB}, {@code UNIT}, {@code CLASS}, {@code ALLOWANCE_CLASS}, {@code PLACE} or
     *               {@code RETIREMENT_AGE}
     * @param before null where it is not known; so is {@code after}
     */
    public record Change(
            String code,
            PlanSentence label,
            @Schema(nullable = true) String before,
            @Schema(nullable = true) String after,
            boolean different) {}

    /** A sentence with its stable code. */
    public record Line(String code, PlanSentence sentence) {}
}
