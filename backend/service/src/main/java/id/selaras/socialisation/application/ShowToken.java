package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Comes back with a reply token. It travels in the body, never in an address that a log might keep. */
public record ShowToken(
        @NotBlank @Size(max = 60) String government,
        @NotBlank @Size(max = 60) String token) {}
