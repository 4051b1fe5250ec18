package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.mutation.domain.TransferSide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case in a list.
 *
 * @param chainId     chain of the plan it belongs to
 * @param groupNumber number of that chain: cases of one group belong together
 * @param sequence    place in the order of execution within the group
 * @param planId      the plan it comes from, or null
 * @param counterpart the other party of a case between governments, or null
 * @param dueOn       last working day of the clock of its state, or null where none runs
 * @param handoverOverdue whether the day of the reminder has come and the handover has not (domain reference 8.4); null
 *                    where a case is told of outside the list of cases
 */
public record MutationCaseRow(
        UUID id,
        String number,
        MutationCaseStatus status,
        MutationCaseKind kind,
        CasePerson employee,
        CasePost fromPosition,
        CasePost toPosition,
        UUID chainId,
        int groupNumber,
        int sequence,
        @Schema(nullable = true) UUID planId,
        LocalDate effectiveOn,
        Instant createdAt,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) CaseCounterpart counterpart,
        @Schema(nullable = true) Boolean handoverOverdue) {

    /** The same, told whether its handover is overdue. */
    MutationCaseRow withHandoverOverdue(boolean overdue) {
        return new MutationCaseRow(
                id,
                number,
                status,
                kind,
                employee,
                fromPosition,
                toPosition,
                chainId,
                groupNumber,
                sequence,
                planId,
                effectiveOn,
                createdAt,
                dueOn,
                counterpart,
                overdue);
    }

    /** The person of a case, by the name when it was opened; without id where the person serves elsewhere. */
    public record CasePerson(@Schema(nullable = true) UUID id, String name, String nip) {}

    /** The other party of a case between governments, and the side of the reader. */
    public record CaseCounterpart(String name, boolean inside, TransferSide side) {}
}
