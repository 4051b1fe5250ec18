package id.selaras.socialisation.application;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice as it was sent.
 *
 * @param number         of the paper, from the numbering of letters; null for one from before there were numbers
 * @param correction     what it corrects, or null for the first
 * @param sentAt         when its sending began
 * @param finishedAt     when the last of its readers had it, or null
 * @param recipients     how many readers it has, or null until they are written down
 * @param releasesPlanId the plan whose movers may read their personal letters with it, or null
 */
public record NoticeEdition(
        int edition,
        @Schema(nullable = true) String number,
        String title,
        String body,
        @Schema(nullable = true) String correction,
        boolean byMail,
        @Schema(nullable = true) UUID releasesPlanId,
        Instant sentAt,
        String sentBy,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) Integer recipients) {}
