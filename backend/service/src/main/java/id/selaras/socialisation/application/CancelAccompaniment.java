package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives an accompaniment up. */
public record CancelAccompaniment(
        @NotBlank @Size(max = 2000) String reason) {}
