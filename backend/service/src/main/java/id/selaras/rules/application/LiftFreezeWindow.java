package id.selaras.rules.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Lifts a window that should not stand, for example because the election was put off. */
public record LiftFreezeWindow(@NotBlank @Size(max = 2000) String reason) {}
