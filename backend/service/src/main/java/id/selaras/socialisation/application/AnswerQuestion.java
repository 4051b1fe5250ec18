package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answers a question.
 *
 * @param forAll         whether everybody who got the notice reads question and answer, without the asker's name
 * @param publicQuestion the question in words that do not tell who asked; null: as it was asked
 */
public record AnswerQuestion(
        @NotBlank @Size(max = 4000) String answer,
        @NotNull Boolean forAll,
        @Size(max = 1000) @Schema(nullable = true) String publicQuestion) {}
