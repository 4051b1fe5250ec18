package id.selaras.mutation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Makes a loan last longer.
 *
 * @param until  the new last day
 * @param number of the new order letter
 */
public record ExtendLoan(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 120) String number,
        @NotNull LocalDate issuedOn) {}
