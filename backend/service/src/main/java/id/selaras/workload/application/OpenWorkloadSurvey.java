package id.selaras.workload.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opens a workload survey with a form for every unit, among these and everything below them, that has positions.
 *
 * @param period year whose volumes are asked
 * @param dueOn  last day on which an answer is in time; a day on which offices are closed moves to the next working day
 * @param note   for those who answer
 */
public record OpenWorkloadSurvey(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Min(1990) @Max(2100) Integer period,
        @NotEmpty @Size(max = 200) List<@NotNull UUID> unitIds,
        @NotNull LocalDate dueOn,
        @Schema(nullable = true) @Size(max = 1000) String note) {}
