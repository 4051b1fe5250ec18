package id.selaras.mutation.application;

import jakarta.validation.constraints.Size;

/** Closes the discussion of a case; the votes say what came of it. */
public record ConcludeItem(@Size(max = 2000) String note) {}
