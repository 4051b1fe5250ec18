package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Opens the next edition of a notice that was sent.
 *
 * @param reason what is corrected, told to its readers
 */
public record CorrectNotice(@NotBlank @Size(max = 500) String reason) {}
