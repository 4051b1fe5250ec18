package id.selaras.socialisation.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How somebody is doing on a day of the clock.
 *
 * @param readiness 1 (not ready at all) to 5 (ready)
 */
public record CheckIn(
        @NotNull LocalDate on,
        @Min(1) @Max(5) int readiness,
        @NotBlank @Size(max = 2000) String note) {}
