package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ConcernFollowUp;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Answers a worry.
 *
 * @param note what exactly follows, or null
 */
public record AnswerConcern(
        @NotBlank @Size(max = 4000) String answer,
        @NotNull ConcernFollowUp followUp,
        @Size(max = 2000) String note) {}
