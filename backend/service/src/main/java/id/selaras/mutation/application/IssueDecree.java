package id.selaras.mutation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A decree for the chain of a case.
 *
 * @param effectiveOn first day of the new placement (TMT), on or after the decree's date
 */
public record IssueDecree(
        @NotBlank @Size(max = 120) String number,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate effectiveOn) {}
