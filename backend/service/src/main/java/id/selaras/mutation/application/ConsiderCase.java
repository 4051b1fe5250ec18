package id.selaras.mutation.application;

import id.selaras.mutation.domain.Consideration;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the team says of a case. */
public record ConsiderCase(
        @NotNull Consideration result, @Size(max = 2000) String note) {}
