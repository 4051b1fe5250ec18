package id.selaras.mutation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Ends a loan before its time.
 *
 * @param lastDay the new last day
 */
public record EndLoan(
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 2000) String reason) {}
