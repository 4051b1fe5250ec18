package id.selaras.survey.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks for tokens to be printed.
 *
 * @param label of the counter or unit that hands them out
 * @param size  at least ten, so that the count of a batch tells of nobody
 */
public record IssueTokens(
        @NotBlank @Size(max = 100) String label,
        @Min(10) @Max(1000) int size) {}
