package id.selaras.socialisation.application;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Confirms that a notice was read.
 *
 * @param edition the edition that was read; another than the newest is refused with 409
 */
public record ConfirmReading(@NotNull @Min(1) Integer edition) {}
