package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A goal is reached.
 *
 * @param proof what shows it: number of a certificate, where it was seen
 */
public record ReachGoal(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String proof) {}
