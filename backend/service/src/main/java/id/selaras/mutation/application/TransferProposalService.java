package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.employee.application.EmployeeName;
import id.selaras.employee.application.EmployeeNameDirectory;
import id.selaras.mutation.domain.CaseNumber;
import id.selaras.mutation.domain.CaseOrigin;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.planning.application.PlanPosition;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    EmployeeNameDirectory names;

    @Inject
    PositionDirectory positions;

    @Inject
    JobDirectory jobs;

    @Inject
    UnitDirectory units;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    ObjectMapper json;

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
        Map<UUID, PositionFacts> posts = positions.positions(government, today);
        UnitTree tree = units.tree(government, today);
        PositionFacts from = names.definitivePosition(government, command.employeeId(), today)
                .map(posts::get)
                .orElseThrow(Refusal::notFound);
        requireVisible(tree, command.employeeId(), from.unitId());
        PositionFacts to = posts.get(command.toPositionId());
        if (to == null || to.id().equals(from.id())) {
            throw Refusal.shape(List.of(new FieldError("/toPositionId", "unknown-position", "another post")));
        }
        EmployeeName person = names.names(government, today).get(command.employeeId());
        Map<UUID, JobFacts> allJobs = jobs.jobs(government, today);
        CaseOrigin origin = current.scope().reach() == Reach.SELF ? CaseOrigin.EMPLOYEE : CaseOrigin.AGENCY;
        MutationCase draft = MutationCase.proposal(
                government,
                new CaseNumber(today.getYear(), cases.takeNumbers(government, today.getYear(), 1)),
                origin,
                new MutationCase.Mover(person.id(), person.nip(), person.name()),
                place(from, tree, allJobs),
                place(to, tree, allJobs),
                command.motive(),
                command.effectiveOn(),
                current.actor().accountId(),
                clock.instant());
        opener.save(List.of(draft));
        events.fire(new TransferProposed(government, draft.id(), origin, draft.number(), command.effectiveOn()));
        return cases.find(access.visible(), draft.id()).orElseThrow(Refusal::notFound);
    }

    private void requireVisible(UnitTree tree, UUID employeeId, UUID unitId) {
        Scope scope = current.scope();
        boolean visible =
                scope.reach() == Reach.SELF ? employeeId.equals(scope.employeeId()) : tree.isWithin(scope, unitId);
        if (!visible) {
            throw Refusal.notFound();
        }
    }

    private MutationCase.Place place(PositionFacts post, UnitTree tree, Map<UUID, JobFacts> allJobs) {
        JobFacts job = allJobs.get(post.jobId());
        PlanPosition named = new PlanPosition(
                post.id(),
                job.name(),
                tree.unit(post.unitId()).name(),
                tree.agencyOf(post.unitId()).name(),
                job.jobClass());
        try {
            return new MutationCase.Place(post.id(), post.unitId(), json.writeValueAsString(named));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
