package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.Concern;
import id.selaras.socialisation.domain.ConcernCategory;
import id.selaras.socialisation.domain.ConcernChannel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Raises a worry without a name.
 *
 * @param government code of the government
 * @param agency     code of the agency, or null where even that would say too much
 */
public record RaiseAnonymously(
        @NotBlank @Size(max = 60) String government,
        @Size(max = 60) String agency,
        @NotNull ConcernCategory category,
        @Min(1) @Max(5) int severity,
        @NotBlank @Size(max = 4000) String text) {

    Concern.Words words() {
        return new Concern.Words(category, severity, text.strip(), ConcernChannel.APPLICATION);
    }
}
