package id.selaras.mutation.application;

import id.selaras.mutation.domain.ConflictOfInterest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The own interest in a case.
 *
 * @param relation what it consists of; needed unless there is none
 */
public record DeclareInterest(
        @NotNull ConflictOfInterest conflict,
        @Size(max = 200) String relation) {}
