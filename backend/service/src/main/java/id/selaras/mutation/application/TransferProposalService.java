package id.selaras.mutation.application;

import id.selaras.mutation.application.CaseParties.Parties;
import id.selaras.mutation.domain.CaseNumber;
import id.selaras.mutation.domain.CaseOrigin;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.shared.error.FieldError;
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
import java.util.ArrayList;
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
    TransferOpener transfers;

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
        LocalDate today = access.today();
        MutationCase draft = command.between() == null ? inside(command, today) : transfers.draft(command, today);
        opener.save(List.of(draft));
        for (UUID government : CaseSides.governments(draft)) {
            events.fire(new TransferProposed(
                    government, draft.id(), draft.origin(), draft.number(), command.effectiveOn()));
        }
        return cases.find(access.visible(), draft.id()).orElseThrow(Refusal::notFound);
    }

    private MutationCase inside(ProposeTransfer command, LocalDate today) {
        requireBoth(command);
        UUID government = current.governmentId();
        Parties found = parties.find(command.employeeId(), command.toPositionId(), today);
        CaseOrigin origin = current.scope().reach() == Reach.SELF ? CaseOrigin.EMPLOYEE : CaseOrigin.AGENCY;
        return MutationCase.proposal(
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
    }

    private static void requireBoth(ProposeTransfer command) {
        List<FieldError> errors = new ArrayList<>();
        if (command.employeeId() == null) {
            errors.add(new FieldError("/employeeId", "required", "the person"));
        }
        if (command.toPositionId() == null) {
            errors.add(new FieldError("/toPositionId", "required", "the post to be occupied"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.shape(errors);
        }
    }
}
