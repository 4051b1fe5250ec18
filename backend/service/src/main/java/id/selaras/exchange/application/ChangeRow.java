package id.selaras.exchange.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to the data of a government.
 *
 * @param sequence    grows by one with each change; visible in this order
 * @param effectiveOn day from which it holds, or null when it holds at once
 */
public record ChangeRow(
        long sequence,
        String type,
        Subject subject,
        @Schema(nullable = true) LocalDate effectiveOn,
        Instant recordedAt) {

    /** What changed. */
    public record Subject(String type, UUID id) {}
}
