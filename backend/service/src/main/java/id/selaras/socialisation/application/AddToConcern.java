package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Adds something to the own worry. */
public record AddToConcern(@NotBlank @Size(max = 4000) String text) {}
