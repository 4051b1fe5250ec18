package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.Concern;
import id.selaras.socialisation.domain.ConcernCategory;
import id.selaras.socialisation.domain.ConcernChannel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Raises a worry with a name: the own one, or that of somebody who told it to an office.
 *
 * @param employeeId whose it is; null for the own one
 * @param caseId     the case it is about, or null
 * @param planId     the plan it is about, or null
 * @param channel    by which way it came; null: through the application
 */
public record RaiseConcern(
        UUID employeeId,
        UUID caseId,
        UUID planId,
        @NotNull ConcernCategory category,
        @Min(1) @Max(5) int severity,
        @NotBlank @Size(max = 4000) String text,
        ConcernChannel channel) {

    Concern.Words words(ConcernChannel by) {
        return new Concern.Words(category, severity, text.strip(), by);
    }
}
