package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Promises company to somebody.
 *
 * @param caseId    the case it belongs to, or null
 * @param concernId the worry it comes from, or null
 */
public record PlanAccompaniment(
        @NotNull UUID employeeId,
        UUID caseId,
        UUID concernId,
        @NotBlank @Size(max = 1000) String purpose) {}
