package id.selaras.mutation.application;

import id.selaras.planning.application.FitView;
import id.selaras.planning.application.PlanReason;
import id.selaras.planning.domain.eligibility.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a meeting has to know of a case on its agenda. What nobody recorded is null or missing, never zero.
 *
 * @param motive       why, in the words of who asked; null for a case of a plan
 * @param reasons      why the plan moves the person
 * @param fit          how the person fits the new post, taken apart; null where the person holds no post
 * @param ratings      the last two years that are over, newest first
 * @param asOf         day of which the loads before are told
 * @param from         what the move does to the post and the unit that are left
 * @param to           the same for those that are joined
 * @param doubts       rules that did not simply pass when they were last asked
 * @param declarations what everybody declared
 */
public record MeetingItemFacts(
        UUID caseId,
        @Schema(nullable = true) String motive,
        List<PlanReason> reasons,
        @Schema(nullable = true) FitView fit,
        List<YearRating> ratings,
        LocalDate asOf,
        PlaceChange from,
        PlaceChange to,
        List<Verdict> doubts,
        List<CaseDeclarationView> declarations) {

    MeetingItemFacts withFit(FitView known) {
        return new MeetingItemFacts(caseId, motive, reasons, known, ratings, asOf, from, to, doubts, declarations);
    }

    /** @param predicate code of {@code predicates}, or null where nothing is recorded for the year */
    public record YearRating(
            int year, @Schema(nullable = true) String predicate) {}

    /**
     * A post and its unit before and after everything that is decided together with the case.
     *
     * @param unit the unit of the post with all below it
     */
    public record PlaceChange(String unitName, HeadChange post, HeadChange unit) {}

    /**
     * People against need. Heads.
     *
     * @param need        seats needed, or null while nobody knows
     * @param ratioBefore load over the working time of the people, two decimals half up; null without people or load
     * @param gradeBefore A to E, or null
     */
    public record HeadChange(
            @Schema(nullable = true) Integer need,
            int before,
            int after,
            @Schema(nullable = true) BigDecimal ratioBefore,
            @Schema(nullable = true) BigDecimal ratioAfter,
            @Schema(nullable = true) String gradeBefore,
            @Schema(nullable = true) String gradeAfter) {}
}
