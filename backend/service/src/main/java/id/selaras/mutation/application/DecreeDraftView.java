package id.selaras.mutation.application;

import java.time.LocalDate;
import java.util.List;

/**
 * A decree as it would be, to be changed by the one who decides.
 *
 * @param members        everybody under it, chain by chain in the order of execution
 * @param issuedOn       today
 * @param effectiveOn    the latest first day the cases ask for, today at the earliest
 * @param numberExample  how the next number will look, with dots for the running number
 * @param text           the usual words
 */
public record DecreeDraftView(
        List<DecreeMember> members,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        String numberExample,
        DecreeWording text) {

    /**
     * Somebody under a decree.
     *
     * @param asked whether the case itself was chosen, and did not come along with its chain
     * @param ready whether it was approved, so that the decree may be issued
     */
    public record DecreeMember(MutationCaseRow subject, int version, boolean asked, boolean ready) {}
}
