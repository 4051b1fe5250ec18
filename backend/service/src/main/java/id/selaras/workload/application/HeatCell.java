package id.selaras.workload.application;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People and need of one job family in one agency.
 *
 * @param fillRate incumbents over need, two decimals half up; null without a need
 */
public record HeatCell(
        UUID unitId,
        String unitName,
        String family,
        String familyName,
        int incumbents,
        int need,
        int difference,
        @Schema(nullable = true) BigDecimal fillRate) {}
