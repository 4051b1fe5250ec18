package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.AudiencePart;
import id.selaras.socialisation.domain.NoticeStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice as it is written now.
 *
 * @param edition        counts from 1; a correction is the next one
 * @param unitId         root of the units its author answers for, or null for the whole government
 * @param correction     what this edition corrects, or null for the first
 * @param sendAt         when it goes out or went out by itself, or null
 * @param delivered      who has the newest edition that was sent
 * @param readBy         who of them confirmed that they read it
 * @param remindedAt     last reminder of that edition, or null
 * @param mailReachable  whether this installation sends e-mail at all
 * @param removed        what was taken out of the HTML just written: {@code script}, {@code a@onclick}
 */
public record NoticeView(
        UUID id,
        int version,
        NoticeStatus status,
        int edition,
        String title,
        String body,
        List<AudiencePart> audience,
        boolean byMail,
        @Schema(nullable = true) UUID releasesPlanId,
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) String correction,
        @Schema(nullable = true) Instant sendAt,
        String createdBy,
        Instant createdAt,
        @Schema(nullable = true) Instant sentAt,
        int delivered,
        int readBy,
        @Schema(nullable = true) Instant remindedAt,
        boolean mailReachable,
        List<String> removed) {}
