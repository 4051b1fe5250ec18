package id.selaras.mutation.application;

import id.selaras.employee.application.KinshipDirectory;
import id.selaras.mutation.application.CaseDeclarationRepository.Declared;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.ConflictOfInterest;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.shared.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Nobody judges the own case, a relative's, or one in which the actor has declared an actual conflict of interest; and
 * everybody who judges has declared (PermenPANRB 17/2024; UU 30/2014 art. 42-45).
 */
@ApplicationScoped
class ActorIsImpartial implements CaseGuard {

    @Inject
    CaseDeclarationRepository declarations;

    @Inject
    KinshipDirectory kinship;

    @Override
    public boolean concerns(CaseAction action) {
        return action.isJudgement();
    }

    @Override
    public List<Reason> objections(StepContext step) {
        List<Reason> objections = new ArrayList<>();
        for (MutationCase member : step.members()) {
            // Who writes down what somebody elsewhere decided judges nothing.
            if (step.isRecorded(member)) {
                continue;
            }
            String conflict = conflict(step, member);
            if (conflict != null) {
                objections.add(new Reason(conflict, Map.of("case", member.number())));
            }
        }
        return objections;
    }

    private String conflict(StepContext step, MutationCase member) {
        if (member.employeeId() != null
                && member.employeeId().equals(step.actor().employeeId())) {
            return "own-case";
        }
        if (step.actor().employeeId() != null
                && member.employeeId() != null
                && kinship.areRelated(step.governmentId(), step.actor().employeeId(), member.employeeId())) {
            return "relative-of-employee";
        }
        Declared declared =
                declarations.of(member.id(), step.actor().accountId()).orElse(null);
        if (declared == null) {
            return "declaration-missing";
        }
        return declared.conflict() == ConflictOfInterest.ACTUAL ? "conflict-of-interest" : null;
    }
}
