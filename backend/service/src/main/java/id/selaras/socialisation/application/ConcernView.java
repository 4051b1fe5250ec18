package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ConcernFollowUp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worry with its words, which only its handler and the one who has it may read.
 *
 * @param text         in the person's words, or null for anybody else
 * @param additions    what was added later; empty for anybody else
 * @param answer       or null while there is none, and for anybody else
 * @param followUp     what follows beside the answer
 * @param late         whether an answer came after its day
 * @param satisfaction mark at the end, 1 to 5, or null
 */
public record ConcernView(
        UUID id,
        int version,
        ConcernRow concern,
        @Schema(nullable = true) String text,
        List<ConcernAddition> additions,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) LocalDate answeredOn,
        @Schema(nullable = true) ConcernFollowUp followUp,
        @Schema(nullable = true) String followUpNote,
        boolean late,
        @Schema(nullable = true) Integer satisfaction,
        @Schema(nullable = true) LocalDate closedOn) {}
