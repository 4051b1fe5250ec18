package id.selaras.socialisation.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Closes the own worry.
 *
 * @param satisfaction 1 to 5, or null for no mark
 */
public record CloseConcern(@Min(1) @Max(5) Integer satisfaction) {}
