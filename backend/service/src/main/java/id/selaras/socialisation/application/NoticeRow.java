package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.NoticeStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice in the list.
 *
 * @param audience      who it is for, in words
 * @param delivered     who, of those the request may see, has the newest edition that was sent
 * @param readBy        who of them confirmed that they read it
 * @param openQuestions questions about it that nobody has answered
 */
public record NoticeRow(
        UUID id,
        int version,
        NoticeStatus status,
        int edition,
        String title,
        List<AudienceGroup> audience,
        String createdBy,
        Instant createdAt,
        @Schema(nullable = true) Instant sendAt,
        @Schema(nullable = true) Instant sentAt,
        int delivered,
        int readBy,
        int openQuestions) {}
