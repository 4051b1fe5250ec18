package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks something about a notice. */
public record AskQuestion(@NotBlank @Size(max = 1000) String question) {}
