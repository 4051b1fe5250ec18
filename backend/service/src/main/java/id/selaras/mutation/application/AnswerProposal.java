package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The origin's answer (D05).
 *
 * @param number   of the letter
 * @param position the post as the letter names it; needed for a consent
 * @param reason   needed for a refusal
 */
public record AnswerProposal(
        @NotNull Answer answer,
        @NotBlank @Size(max = 120) String number,
        @NotNull LocalDate issuedOn,
        @Schema(nullable = true) @Size(max = 300) String position,
        @Schema(nullable = true) @Size(max = 2000) String reason) {

    /** Yes or no. */
    public enum Answer {
        CONSENT,
        REFUSE
    }

    CaseAction action() {
        return CaseAction.valueOf(answer.name());
    }
}
