package id.selaras.mutation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The letter with which the complete file goes to the state's civil service agency. */
public record ForwardFile(
        @NotBlank @Size(max = 120) String number, @NotNull LocalDate issuedOn) {}
