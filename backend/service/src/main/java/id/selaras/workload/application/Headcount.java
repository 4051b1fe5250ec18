package id.selaras.workload.application;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People and need of some posts together.
 *
 * @param incumbents people whose definitive post is among them (bezetting)
 * @param need       seats needed (kebutuhan)
 * @param rawNeed    the same before rounding, four decimals
 * @param shortage   sum over the posts that lack people
 * @param surplus    sum over the posts that have too many
 * @param difference surplus less shortage; posts whose need nobody knows count in neither
 * @param load       minutes of work in a year
 * @param loadRatio  load over the incumbents' working time, or null without incumbents
 * @param grade      A to E, or null
 * @param loadLabel  OVERLOADED, HIGH, BALANCED, LOW, VERY_LOW, or null
 * @param retiring1  incumbents who retire within 12 months
 * @param retiring3  within 36 months
 * @param retiring5  within 60 months
 * @param posts      number of positions
 */
public record Headcount(
        int incumbents,
        int need,
        BigDecimal rawNeed,
        int shortage,
        int surplus,
        int difference,
        BigDecimal load,
        @Schema(nullable = true) BigDecimal loadRatio,
        @Schema(nullable = true) String grade,
        @Schema(nullable = true) String loadLabel,
        int retiring1,
        int retiring3,
        int retiring5,
        int posts) {}
