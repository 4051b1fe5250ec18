package id.selaras.socialisation.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice as its reader reads it.
 *
 * @param body       clean HTML
 * @param correction what this edition corrects, or null for the first
 * @param from       who wrote it
 * @param readAt     when the reader confirmed it, or null
 * @param planId     the plan whose personal letter waits for the reader, or null
 */
public record InboxNotice(
        UUID noticeId,
        int edition,
        String title,
        String body,
        @Schema(nullable = true) String correction,
        String from,
        Instant deliveredAt,
        @Schema(nullable = true) Instant readAt,
        @Schema(nullable = true) UUID planId) {}
