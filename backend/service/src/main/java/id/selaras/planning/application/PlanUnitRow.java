package id.selaras.planning.application;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a plan does to a unit, summed over its posts in the plan. Heads.
 *
 * @param loadRatioBefore workload per head before, two decimals half up; null without recorded workload or heads
 * @param loadRatioAfter  the same after
 * @param in              moves into the unit; at the level of agencies only from other agencies
 * @param out             moves out of it
 */
public record PlanUnitRow(
        UUID unitId,
        String name,
        String agencyName,
        int need,
        int before,
        int after,
        int shortageBefore,
        int shortageAfter,
        int surplusBefore,
        int surplusAfter,
        @Schema(nullable = true) BigDecimal loadRatioBefore,
        @Schema(nullable = true) BigDecimal loadRatioAfter,
        int in,
        int out) {

    /** The text is part of its name or of its agency's, however it is written; no text is part of every name. */
    boolean isNamedLike(String text) {
        return text == null
                || (name + " " + agencyName)
                        .toLowerCase(Locale.ROOT)
                        .contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
