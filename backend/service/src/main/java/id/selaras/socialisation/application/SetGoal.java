package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.GoalKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Sets a goal. */
public record SetGoal(
        @NotNull GoalKind kind, @NotBlank @Size(max = 500) String text) {}
