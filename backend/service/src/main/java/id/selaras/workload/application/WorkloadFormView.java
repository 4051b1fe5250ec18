package id.selaras.workload.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of a unit with everything needed to fill it in, to doubt it and to judge it.
 *
 * @param note             of the planner who opened the survey
 * @param reason           why it was returned, or null
 * @param effectiveMinutes minutes one person works in a year
 * @param frequencies      how often each frequency's period comes in a year
 * @param loadLabels       lower ends of the load ratio by label, heaviest first; those of 1.00 and more are open
 * @param jumpShare        share of the earlier minutes beyond which a change is pointed at
 */
public record WorkloadFormView(
        UUID id,
        int version,
        WorkloadFormRow form,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String reviewedBy,
        @Schema(nullable = true) Instant reviewedAt,
        int effectiveMinutes,
        Map<String, BigDecimal> frequencies,
        Map<String, BigDecimal> loadLabels,
        BigDecimal jumpShare,
        List<WorkloadFormPost> positions) {}
