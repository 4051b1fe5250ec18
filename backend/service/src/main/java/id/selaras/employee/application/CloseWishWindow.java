package id.selaras.employee.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Closes a window for wishes before its last day.
 *
 * @param reason why, for everybody to read
 */
public record CloseWishWindow(@NotBlank @Size(max = 500) String reason) {}
