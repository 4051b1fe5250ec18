package id.selaras.mutation.application;

import id.selaras.mutation.domain.DecreeIssuer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The decree of the transfer (D14).
 *
 * @param issuer      who issued it; another than the rules name for the kind is refused
 * @param effectiveOn its first day, on or after its date
 */
public record RecordTransferDecree(
        @NotNull DecreeIssuer issuer,
        @NotBlank @Size(max = 120) String number,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate effectiveOn) {}
