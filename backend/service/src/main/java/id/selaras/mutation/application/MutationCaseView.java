package id.selaras.mutation.application;

import id.selaras.mutation.application.MutationCaseRow.CasePerson;
import id.selaras.mutation.domain.CaseOrigin;
import id.selaras.mutation.domain.Consideration;
import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.planning.application.PlanReason;
import id.selaras.planning.application.RuleSetName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One case with what it rests on.
 *
 * @param planId          the plan it comes from, or null
 * @param origin          who asked for it
 * @param motive          why, in the words of who asked; null for a case of a plan
 * @param statusSince     when it came into its state
 * @param dueOn           last working day of the clock of its state, or null where none runs
 * @param consideration   what the team said, or null
 * @param deviates        whether the authority went another way than the team
 * @param decreeNumber    of the decree, or null
 * @param reasons         why the plan moves the person
 * @param ruleSet         the rules the plan used, or null
 * @param inputHash       SHA-256 of the facts of the plan, or null
 * @param certificateHash SHA-256 of its proof, or null
 * @param transfer        the part between governments, or null for a case inside one
 */
public record MutationCaseView(
        UUID id,
        int version,
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
        CaseOrigin origin,
        @Schema(nullable = true) String motive,
        Instant statusSince,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) Consideration consideration,
        boolean deviates,
        @Schema(nullable = true) String decreeNumber,
        @Schema(nullable = true) LocalDate decreeDate,
        List<PlanReason> reasons,
        @Schema(nullable = true) RuleSetName ruleSet,
        @Schema(nullable = true) String inputHash,
        @Schema(nullable = true) String certificateHash,
        @Schema(nullable = true) CaseTransferView transfer) {}
