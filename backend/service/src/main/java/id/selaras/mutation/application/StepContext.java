package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.CaseProcedure.Step;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.security.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A step that is about to be taken, for the guards.
 *
 * @param governmentId of the one who takes it
 * @param members      the cases that undergo it: one, or all of a chain
 * @param steps        what it is for each of them by its procedure
 */
record StepContext(
        UUID governmentId,
        CaseAction action,
        List<MutationCase> members,
        List<Step> steps,
        StepDetails details,
        RuleSet rules,
        Actor actor,
        LocalDate today) {

    /** Whether a planner writes down what somebody outside this installation did. */
    boolean isRecorded(MutationCase member) {
        return CaseSides.isRecorded(member, steps.get(members.indexOf(member)));
    }
}
