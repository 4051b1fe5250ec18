package id.selaras.mutation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The order letter (surat perintah) of a loan. */
public record OrderLoan(
        @NotBlank @Size(max = 120) String number, @NotNull LocalDate issuedOn) {}
