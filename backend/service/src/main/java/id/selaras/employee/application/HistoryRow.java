package id.selaras.employee.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One recorded fact of a person's file in its two times.
 *
 * @param validFrom    first day on which it holds
 * @param validTo      day after the last one, or null
 * @param recordedAt   when it became known
 * @param supersededAt when something newer took its place, or null while it is current knowledge
 * @param summary      what was recorded
 * @param source       the change that recorded it
 */
public record HistoryRow(
        Kind kind,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        Instant recordedAt,
        @Schema(nullable = true) Instant supersededAt,
        Map<String, Object> summary,
        UUID source) {

    /** What part of the file it is. */
    public enum Kind {
        IDENTITY,
        PLACEMENT,
        PERFORMANCE,
        COMPETENCE,
        DISCIPLINE
    }
}
