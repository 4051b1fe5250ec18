package id.selaras.socialisation.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice in somebody's inbox, in its newest edition.
 *
 * @param correction what this edition corrects, or null for the first
 * @param readAt     when the person confirmed that it was read, or null
 */
public record InboxRow(
        UUID noticeId,
        int edition,
        String title,
        @Schema(nullable = true) String correction,
        Instant deliveredAt,
        @Schema(nullable = true) Instant readAt) {}
