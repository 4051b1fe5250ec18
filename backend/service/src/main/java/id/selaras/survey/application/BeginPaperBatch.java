package id.selaras.survey.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Begins to type sheets of paper.
 *
 * @param label      of the place where they lay
 * @param answeredOn day on which they were filled in, between the first and the last day of the survey
 */
public record BeginPaperBatch(
        @NotBlank @Size(max = 100) String label, @NotNull LocalDate answeredOn) {}
