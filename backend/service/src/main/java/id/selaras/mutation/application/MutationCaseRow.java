package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.planning.application.PlanPosition;
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
 * @param dueOn       last working day of the clock of its state, or null where none runs
 */
public record MutationCaseRow(
        UUID id,
        String number,
        MutationCaseStatus status,
        MutationCaseKind kind,
        CasePerson employee,
        PlanPosition fromPosition,
        PlanPosition toPosition,
        UUID chainId,
        int groupNumber,
        int sequence,
        @Schema(nullable = true) UUID planId,
        LocalDate effectiveOn,
        Instant createdAt,
        @Schema(nullable = true) LocalDate dueOn) {

    /** The person of a case, by the name when it was opened. */
    public record CasePerson(UUID id, String name, String nip) {}
}
