package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.AccompanimentOrigin;
import id.selaras.socialisation.domain.AccompanimentOutcome;
import id.selaras.socialisation.domain.AccompanimentStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An accompaniment in a list.
 *
 * @param companionId who goes along, or null while nobody is named
 * @param holdsUntil  last day on which the case waits for it, or null where none waits
 * @param outcome     or null while it is not over
 */
public record AccompanimentRow(
        UUID id,
        int version,
        AccompanimentStatus status,
        AccompanimentOrigin origin,
        UUID employeeId,
        String employeeName,
        @Schema(nullable = true) UUID companionId,
        @Schema(nullable = true) String companionName,
        @Schema(nullable = true) UUID caseId,
        @Schema(nullable = true) UUID concernId,
        String purpose,
        LocalDate createdOn,
        @Schema(nullable = true) LocalDate startedOn,
        @Schema(nullable = true) LocalDate holdsUntil,
        @Schema(nullable = true) AccompanimentOutcome outcome,
        @Schema(nullable = true) LocalDate endedOn) {}
