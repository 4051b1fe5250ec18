package id.selaras.socialisation.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Proof that somebody got a notice and read it, in its newest edition.
 *
 * @param unitName   unit of the post then held, or null
 * @param hasAddress whether there was an e-mail address; without one the notice lies in the inbox only
 * @param readAt     when the person confirmed it, or null
 */
public record ReceiptRow(
        UUID employeeId,
        String name,
        @Schema(nullable = true) String unitName,
        boolean hasAddress,
        Instant deliveredAt,
        @Schema(nullable = true) Instant readAt) {}
