package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.shared.security.Role;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a case stands on its way.
 *
 * @param next     what people may do now, by whom; the application's own steps are left out
 * @param history  steps taken, oldest first
 * @param chain    the cases decided together with it, in the order of execution, itself among them
 * @param verdicts what the rules said when they were last asked; empty before the case was handed in
 * @param lateBy   working days since the case was due in its state; 0 while it is in time or no clock runs
 */
public record CaseProgressView(
        List<NextStep> next, List<CaseStepView> history, List<ChainMember> chain, List<Verdict> verdicts, int lateBy) {

    /**
     * A step that is possible now.
     *
     * @param mine  whether this account may take it
     * @param whole    whether it is taken for the whole chain
     * @param side     whose step it is between governments; else null
     * @param recorded whether that side is outside this installation, so that its step is written down by a letter
     * @param letter   code of the document it rests on, which must have been handed in in this state; or null
     */
    public record NextStep(
            CaseAction action,
            MutationCaseStatus to,
            List<Role> roles,
            boolean mine,
            boolean whole,
            @Schema(nullable = true) TransferSide side,
            boolean recorded,
            @Schema(nullable = true) String letter,
            String source) {}

    /** A case of the same chain. */
    public record ChainMember(UUID id, String number, MutationCaseStatus status, int sequence, String employee) {}
}
