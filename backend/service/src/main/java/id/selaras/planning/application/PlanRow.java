package id.selaras.planning.application;

import id.selaras.planning.domain.PlanStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan in a list. The figures are those of its latest run; null while there is no result.
 *
 * @param verified whether the verifier accepted the plan when it was made; null without a result
 */
public record PlanRow(
        UUID id,
        String name,
        PlanStatus status,
        LocalDate asOf,
        String createdBy,
        Instant createdAt,
        @Schema(nullable = true) Integer moves,
        @Schema(nullable = true) Integer shortageBefore,
        @Schema(nullable = true) Integer shortageAfter,
        @Schema(nullable = true) UUID latestRunId,
        @Schema(nullable = true) Boolean verified) {}
