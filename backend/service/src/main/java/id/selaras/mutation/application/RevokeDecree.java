package id.selaras.mutation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Takes a decree back.
 *
 * @param number      of the decree that revokes
 * @param effectiveOn first day on which the former placement holds again
 */
public record RevokeDecree(
        @NotBlank @Size(max = 120) String number,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 2000) String reason) {}
