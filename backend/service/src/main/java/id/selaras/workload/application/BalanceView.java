package id.selaras.workload.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How evenly load is spread; the indicators leave out units without incumbents and are null where too few are left.
 *
 * @param coefficientOfVariation of the load ratios, as of a sample
 * @param gini                   of the load ratios, 0 when all are equal
 * @param shareBalanced          share of the units whose ratio lies in the balanced band of the rules
 */
public record BalanceView(
        LocalDate asOf,
        List<UnitLoad> units,
        @Schema(nullable = true) BigDecimal mean,
        @Schema(nullable = true) BigDecimal coefficientOfVariation,
        @Schema(nullable = true) BigDecimal gini,
        @Schema(nullable = true) BigDecimal minimum,
        @Schema(nullable = true) BigDecimal maximum,
        @Schema(nullable = true) BigDecimal shareBalanced) {

    /** Load of one unit. */
    public record UnitLoad(
            UUID unitId,
            String name,
            BigDecimal load,
            int incumbents,
            @Schema(nullable = true) BigDecimal loadRatio,
            @Schema(nullable = true) String grade,
            int difference) {}
}
