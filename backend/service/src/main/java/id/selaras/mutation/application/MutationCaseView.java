package id.selaras.mutation.application;

import id.selaras.mutation.application.MutationCaseRow.CasePerson;
import id.selaras.mutation.domain.MutationCaseKind;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.planning.application.PlanPosition;
import id.selaras.planning.application.PlanReason;
import id.selaras.planning.application.RuleSetName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One case with what it rests on.
 *
 * @param reasons         why the plan moves the person
 * @param ruleSet         the rules the plan used
 * @param inputHash       SHA-256 of the facts of the plan
 * @param certificateHash SHA-256 of its proof
 */
public record MutationCaseView(
        UUID id,
        int version,
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
        Instant createdAt,
        List<PlanReason> reasons,
        RuleSetName ruleSet,
        String inputHash,
        String certificateHash) {}
