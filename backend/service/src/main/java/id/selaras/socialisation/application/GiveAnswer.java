package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.EmployeeAnswer;
import id.selaras.socialisation.domain.RefusalReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says yes or no to the own proposed move.
 *
 * @param reason why not; with a refusal
 * @param text   in one's own words; with a refusal
 */
public record GiveAnswer(
        @NotNull EmployeeAnswer answer,
        RefusalReason reason,
        @Size(max = 2000) String text) {

    boolean refuses() {
        return answer == EmployeeAnswer.REFUSED;
    }

    boolean lacksReason() {
        return refuses() && (reason == null || text == null || text.isBlank());
    }
}
