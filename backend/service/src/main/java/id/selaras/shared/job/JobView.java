package id.selaras.shared.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A background job as clients see it.
 *
 * @param progress 0 to 1
 * @param phase    code of what it is doing now
 * @param problem  code of why it failed, or null
 */
public record JobView(
        UUID id,
        String kind,
        JobStatus status,
        double progress,
        String phase,
        Subject subject,
        Instant createdAt,
        @Schema(nullable = true) Instant startedAt,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) String problem) {

    /** What the job works on. */
    public record Subject(String type, UUID id) {}
}
