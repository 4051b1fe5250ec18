package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Lets a decree rest until the objection against it is decided. */
public record SuspendDecree(@NotBlank @Size(max = 2000) String reason) {}
