package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.AccompanimentOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Ends an accompaniment with its outcome. */
public record EndAccompaniment(
        @NotNull AccompanimentOutcome outcome,
        @NotBlank @Size(max = 2000) String note) {}
