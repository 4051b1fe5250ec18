package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.EmployeeAnswer;
import id.selaras.socialisation.domain.RefusalReason;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the person of a case says to the move.
 *
 * @param answer          or null while there is none
 * @param reason          why not; null for an agreement, and for those who lead a unit
 * @param text            in the person's words; null likewise
 * @param open            whether it may still be given or changed: the case is not decided
 * @param accompanimentId what was promised after a refusal, or null
 * @param waitsUntil      last day on which the case waits for it, or null where it does not wait
 */
public record EmployeeAnswerView(
        UUID caseId,
        @Schema(nullable = true) EmployeeAnswer answer,
        @Schema(nullable = true) RefusalReason reason,
        @Schema(nullable = true) String text,
        @Schema(nullable = true) LocalDate answeredOn,
        boolean open,
        @Schema(nullable = true) UUID accompanimentId,
        @Schema(nullable = true) LocalDate waitsUntil) {}
