package id.selaras.mutation.application;

import id.selaras.mutation.application.CaseParties.Parties;
import id.selaras.mutation.domain.CaseNumber;
import id.selaras.mutation.domain.CaseOrigin;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens cases that no plan asked for: by an agency or the planner, or by the employee. */
@ApplicationScoped
public class TransferProposalService {

    @Inject
    MutationCaseRepository cases;

    @Inject
    MutationCaseOpener opener;

    @Inject
    CaseAccess access;

    @Inject
    CaseParties parties;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Opens a draft; 404 for a person the request may not see, 409 while the person has another open case. */
    @Transactional
    public MutationCaseView propose(String key, ProposeTransfer command) {
        return idempotency.once(key, command, MutationCaseView.class, () -> open(command));
    }

    private MutationCaseView open(ProposeTransfer command) {
        UUID government = current.governmentId();
        LocalDate today = access.today();
        Parties found = parties.find(command.employeeId(), command.toPositionId(), today);
        CaseOrigin origin = current.scope().reach() == Reach.SELF ? CaseOrigin.EMPLOYEE : CaseOrigin.AGENCY;
        MutationCase draft = MutationCase.proposal(
                government,
                new CaseNumber(today.getYear(), cases.takeNumbers(government, today.getYear(), 1)),
                origin,
                found.person(),
                found.from(),
                found.to(),
                command.motive(),
                command.effectiveOn(),
                current.actor().accountId(),
                clock.instant());
        opener.save(List.of(draft));
        events.fire(new TransferProposed(government, draft.id(), origin, draft.number(), command.effectiveOn()));
        return cases.find(access.visible(), draft.id()).orElseThrow(Refusal::notFound);
    }
}
