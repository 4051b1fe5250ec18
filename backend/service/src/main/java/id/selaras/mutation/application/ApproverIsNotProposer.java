package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.shared.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who opened or handed in a case does not decide it (PermenPANRB 17/2024). */
@ApplicationScoped
class ApproverIsNotProposer implements CaseGuard {

    @Inject
    CaseStepRepository steps;

    @Override
    public boolean concerns(CaseAction action) {
        return action == CaseAction.APPROVE || action == CaseAction.REJECT || action == CaseAction.PROPOSE;
    }

    @Override
    public List<Reason> objections(StepContext step) {
        UUID actor = step.actor().accountId();
        return step.members().stream()
                .filter(member -> !step.isRecorded(member))
                .filter(member -> {
                    Set<UUID> proposers = steps.actors(member.id(), CaseAction.SUBMIT);
                    return actor.equals(member.createdBy()) || proposers.contains(actor);
                })
                .map(member -> new Reason("proposer-decides", Map.of("case", member.number())))
                .toList();
    }
}
