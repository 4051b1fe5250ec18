package id.selaras.mutation.application;

import id.selaras.mutation.domain.LoanKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Lends a person to another post.
 *
 * @param share   percent of the working time
 * @param endsOn  last day
 * @param purpose target of the assignment
 */
public record ProposeLoan(
        @NotNull LoanKind kind,
        @NotNull UUID employeeId,
        @NotNull UUID toPositionId,
        @Min(1) @Max(100) int share,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 2000) String purpose) {}
