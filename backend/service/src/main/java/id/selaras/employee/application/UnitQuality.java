package id.selaras.employee.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Completeness of the files in a unit and everything below it.
 *
 * @param unitId    null for people without a placement
 * @param employees people whose files were looked at
 * @param score     mean of their scores, two decimals; null without people
 * @param gaps      how often each gap occurs, most frequent first
 */
public record UnitQuality(
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) String unitName,
        int employees,
        @Schema(nullable = true) BigDecimal score,
        List<GapCount> gaps) {

    /** How often a gap occurs. */
    public record GapCount(String code, int count) {}
}
