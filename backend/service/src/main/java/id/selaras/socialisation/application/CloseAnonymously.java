package id.selaras.socialisation.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Closes the own worry without a name.
 *
 * @param satisfaction 1 to 5, or null for no mark
 */
public record CloseAnonymously(
        @NotBlank @Size(max = 60) String government,
        @NotBlank @Size(max = 60) String token,
        @Min(1) @Max(5) Integer satisfaction) {

    ShowToken reply() {
        return new ShowToken(government, token);
    }
}
