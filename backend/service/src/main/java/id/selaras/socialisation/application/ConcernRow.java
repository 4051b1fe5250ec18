package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ConcernCategory;
import id.selaras.socialisation.domain.ConcernChannel;
import id.selaras.socialisation.domain.ConcernStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worry in a list. Of one without a name only its handler sees more than that it is there.
 *
 * @param employeeId who has it, or null
 * @param category   what it is about, or null for those who may not know
 * @param severity   1 (light) to 5 (cannot go on), or null likewise
 * @param dueOn      last working day for an answer
 * @param lateBy     working days since then without an answer; 0 where there is one
 * @param handler    who deals with it, or null
 * @param mine       whether the reader handles it
 */
public record ConcernRow(
        UUID id,
        int version,
        boolean anonymous,
        @Schema(nullable = true) UUID employeeId,
        @Schema(nullable = true) String employeeName,
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true) UUID caseId,
        @Schema(nullable = true) UUID planId,
        @Schema(nullable = true) ConcernCategory category,
        @Schema(nullable = true) Integer severity,
        ConcernChannel channel,
        ConcernStatus status,
        LocalDate raisedOn,
        LocalDate dueOn,
        int lateBy,
        @Schema(nullable = true) String handler,
        boolean mine) {}
