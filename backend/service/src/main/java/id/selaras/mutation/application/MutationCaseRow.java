package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.planning.application.PlanPosition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case in a list.
 *
 * @param chainId     chain of the plan it belongs to
 * @param groupNumber number of that chain: cases of one group belong together
 * @param sequence    place in the order of execution within the group
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
        UUID planId,
        LocalDate effectiveOn,
        Instant createdAt) {

    /** The person of a case, by the name when it was opened. */
    public record CasePerson(UUID id, String name, String nip) {}
}
