package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.security.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A step that is about to be taken, for the guards.
 *
 * @param members the cases that undergo it: one, or all of a chain
 */
record StepContext(
        UUID governmentId,
        CaseAction action,
        List<MutationCase> members,
        StepDetails details,
        RuleSet rules,
        Actor actor,
        LocalDate today) {}
