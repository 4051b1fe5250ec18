package id.selaras.socialisation.application;

import id.selaras.mutation.application.RevokeDecree;
import id.selaras.socialisation.domain.ObjectionConsequence;
import id.selaras.socialisation.domain.ObjectionResult;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides an objection.
 *
 * @param consequence what an accepted one does to the decree; null for the others
 * @param revocation  the decree that takes the other one back; with a consequence
 */
public record DecideObjection(
        @NotNull ObjectionResult result,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 1900) String> reasons,
        ObjectionConsequence consequence,
        @Valid Revocation revocation) {

    /**
     * The decree that revokes.
     *
     * @param effectiveOn first day on which the former placement holds again
     */
    public record Revocation(
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate issuedOn,
            @NotNull LocalDate effectiveOn) {

        RevokeDecree because(String reason) {
            return new RevokeDecree(number.strip(), issuedOn, effectiveOn, reason);
        }
    }
}
