package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The decision about the chain of a case.
 *
 * @param reason needed for a no, a later, and for another way than the team's
 */
public record DecideCase(
        @NotNull Decision decision, @Size(max = 2000) String reason) {

    /** What the authority says. */
    public enum Decision {
        APPROVE,
        REJECT,
        POSTPONE
    }

    CaseAction action() {
        return CaseAction.valueOf(decision.name());
    }
}
