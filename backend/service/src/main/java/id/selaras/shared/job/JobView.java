package id.selaras.shared.job;

import java.time.Instant;
import java.util.UUID;

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
        Instant startedAt,
        Instant finishedAt,
        String problem) {

    /** What the job works on. */
    public record Subject(String type, UUID id) {}
}
