package id.selaras.survey.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tokens that were printed together.
 *
 * @param label       of the counter or unit that hands them out
 * @param used        how many of them came with an answer; which, nobody knows
 * @param withdrawnAt since when the unused ones are void, or null
 */
public record TokenBatchRow(
        UUID id,
        UUID surveyId,
        String label,
        int size,
        int used,
        Instant createdAt,
        @Schema(nullable = true) Instant withdrawnAt) {}
