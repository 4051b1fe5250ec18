package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ConcernCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Worries of a quarter in figures. A null stands for a figure that would tell of too few people; so do enough others
 * that it cannot be worked out.
 *
 * @param quarter         for example {@code 2026-Q1}
 * @param moved           people whose move takes effect in the quarter, without moves that were given up
 * @param named           worries with a name
 * @param anonymous       those without; in the running quarter rounded down to a multiple of the least figure
 * @param least           the least figure that is told
 * @param perHundredMoved all told worries for 100 moved people, one decimal; null where nobody moved
 * @param answeredInTime  percent of the answered ones that were answered in time, or null where none is or too few are
 * @param overdue         waiting ones whose day is past
 * @param satisfaction    mean mark, two decimals, or null where there are too few marks
 */
public record ConcernSummary(
        String quarter,
        LocalDate from,
        LocalDate to,
        int moved,
        @Schema(nullable = true) Integer named,
        @Schema(nullable = true) Integer anonymous,
        int least,
        @Schema(nullable = true) BigDecimal perHundredMoved,
        @Schema(nullable = true) BigDecimal answeredInTime,
        @Schema(nullable = true) Integer overdue,
        @Schema(nullable = true) BigDecimal satisfaction,
        List<OfCategory> byCategory,
        List<OfUnit> byUnit) {

    /** @param anonymous told of whole governments once the quarter is over */
    public record OfCategory(
            ConcernCategory category,
            @Schema(nullable = true) Integer named,
            @Schema(nullable = true) Integer anonymous) {}

    /**
     * Figures of a unit and everything below it.
     *
     * @param moved           people who come to the unit
     * @param perHundredMoved told worries for 100 of them, or null where nobody comes or nothing is told
     */
    public record OfUnit(
            UUID unitId,
            String name,
            int moved,
            @Schema(nullable = true) Integer named,
            @Schema(nullable = true) Integer anonymous,
            @Schema(nullable = true) BigDecimal perHundredMoved) {}
}
