package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ConcernFollowUp;
import id.selaras.socialisation.domain.ConcernStatus;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The own worry, for whoever holds its token. It carries no id: nothing in it leads anywhere else.
 *
 * @param answer       or null while there is none
 * @param satisfaction mark at the end, 1 to 5, or null
 */
public record AnonymousConcernView(
        ConcernStatus status,
        LocalDate raisedOn,
        LocalDate dueOn,
        String text,
        List<ConcernAddition> additions,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true) LocalDate answeredOn,
        @Schema(nullable = true) ConcernFollowUp followUp,
        @Schema(nullable = true) String followUpNote,
        @Schema(nullable = true) Integer satisfaction) {}
