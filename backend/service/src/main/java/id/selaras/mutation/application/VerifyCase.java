package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The result of looking a case through.
 *
 * @param reason what has to be mended, where it is given back
 */
public record VerifyCase(
        @NotNull Result result, @Size(max = 2000) String reason) {

    /** What came of it. */
    public enum Result {
        COMPLETE,
        NEEDS_REPAIR
    }

    CaseAction action() {
        return result == Result.COMPLETE ? CaseAction.VERIFY : CaseAction.RETURN_FOR_REPAIR;
    }
}
