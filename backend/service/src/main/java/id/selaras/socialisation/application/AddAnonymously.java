package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Adds something to the own worry without a name. */
public record AddAnonymously(
        @NotBlank @Size(max = 60) String government,
        @NotBlank @Size(max = 60) String token,
        @NotBlank @Size(max = 4000) String text) {

    ShowToken reply() {
        return new ShowToken(government, token);
    }
}
