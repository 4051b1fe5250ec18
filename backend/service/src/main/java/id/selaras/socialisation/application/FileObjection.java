package id.selaras.socialisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Files an objection against the decree of the own case. In writing, with reasons and supporting data (PP 79/2021).
 *
 * @param receivedOn day on which the person says the decree came; needed unless the office has proof of the day, which
 *                   goes before
 * @param request    what is asked for
 * @param evidence   supporting data, each in a line
 */
public record FileObjection(
        @NotNull UUID caseId,
        LocalDate receivedOn,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 2000) String> grounds,
        @NotBlank @Size(max = 2000) String request,
        @Size(max = 20) List<@NotBlank @Size(max = 500) String> evidence) {

    public FileObjection {
        evidence = evidence == null ? List.of() : evidence;
    }
}
