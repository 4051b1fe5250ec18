package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ObjectionResult;
import id.selaras.socialisation.domain.ObjectionStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An objection in a list.
 *
 * @param filedOn   day in the zone of the government
 * @param lastDay   on which one could file
 * @param dueOn     last working day for the decision
 * @param lateBy    working days since then without a decision
 * @param result    or null while undecided
 * @param suspended whether the decree rests meanwhile
 */
public record ObjectionRow(
        UUID id,
        int version,
        String number,
        ObjectionStatus status,
        UUID caseId,
        String caseNumber,
        UUID employeeId,
        String employeeName,
        String decreeNumber,
        LocalDate filedOn,
        LocalDate lastDay,
        LocalDate dueOn,
        int lateBy,
        @Schema(nullable = true) ObjectionResult result,
        boolean suspended) {}
