package id.selaras.mutation.application;

import id.selaras.mutation.application.MutationCaseRow.CasePerson;
import id.selaras.mutation.domain.LoanKind;
import id.selaras.mutation.domain.LoanStatus;
import id.selaras.planning.application.PlanPosition;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A loan of a person.
 *
 * @param share    percent of the working time
 * @param endsOn   last day
 * @param daysLeft days until the last one while it runs, else null
 */
public record LoanRow(
        UUID id,
        int version,
        LoanKind kind,
        LoanStatus status,
        CasePerson employee,
        PlanPosition fromPosition,
        PlanPosition toPosition,
        int share,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(nullable = true) Integer daysLeft,
        String purpose,
        @Schema(nullable = true) String orderNumber,
        @Schema(nullable = true) LocalDate orderDate,
        int extensions,
        @Schema(nullable = true) String endReason) {}
