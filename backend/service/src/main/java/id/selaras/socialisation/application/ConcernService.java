package id.selaras.socialisation.application;

import id.selaras.mutation.application.MutationCaseService;
import id.selaras.mutation.application.MutationCaseView;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Role;
import id.selaras.socialisation.application.ConcernRepository.Visible;
import id.selaras.socialisation.domain.Concern;
import id.selaras.socialisation.domain.ConcernChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Worries with a name, and the work on all of them. */
@ApplicationScoped
public class ConcernService {

    @Inject
    ConcernRepository concerns;

    @Inject
    ConcernViews views;

    @Inject
    VoiceClocks clocks;

    @Inject
    VoicePeople people;

    @Inject
    MutationCaseService cases;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    /** Worries the reader may see, the longest late first, then the newest. */
    @Transactional
    public Page<ConcernRow> list(ConcernFilter filter, PageRequest page) {
        Page<Concern> found = concerns.page(
                visible(), filter, current.actor().accountId(), clocks.today(current.governmentId()), page);
        return new Page<>(views.rows(found.items()), found.next(), found.total());
    }

    @Transactional
    public ConcernView get(UUID id) {
        return concerns.one(visible(), id).map(views::view).orElseThrow(Refusal::notFound);
    }

    /** Raises a worry with a name; 404 for a person or a case out of sight, 422 for a case of somebody else. */
    @Transactional
    public ConcernView raise(String key, RaiseConcern command) {
        return idempotency.once(key, command, ConcernView.class, () -> begin(command));
    }

    private ConcernView begin(RaiseConcern command) {
        boolean own = command.employeeId() == null
                || command.employeeId().equals(current.actor().employeeId());
        VoicePeople.Person person = people.require(own ? current.actor().employeeId() : command.employeeId());
        UUID plan = command.planId();
        if (command.caseId() != null) {
            MutationCaseView subject = cases.get(command.caseId());
            if (!person.id().equals(subject.employee().id())) {
                throw Refusal.rule("case-of-somebody-else", Map.of());
            }
            plan = subject.planId();
        }
        ConcernChannel channel = own || command.channel() == null ? ConcernChannel.APPLICATION : command.channel();
        Concern concern = Concern.raise(
                current.governmentId(),
                new Concern.Subject(person.id(), person.name(), person.unitId(), command.caseId(), plan),
                command.words(channel),
                clocks.concern(current.governmentId()));
        concerns.persistAndFlush(concern);
        events.fire(ConcernChanged.of(concern, "raised"));
        return views.view(concern);
    }

    /** Takes a worry, or takes it over from somebody else; from then on its words can be read. */
    @Transactional
    public ConcernView take(UUID id, int version) {
        return act(id, version, "taken", concern -> {
            requireStranger(concern);
            concern.take(current.actor().accountId(), current.actor().username());
        });
    }

    @Transactional
    public ConcernView answer(UUID id, int version, AnswerConcern command) {
        return act(
                id,
                version,
                "answered",
                concern -> concern.answer(
                        current.actor().accountId(),
                        new Concern.Reply(
                                command.answer().strip(),
                                clocks.today(concern.governmentId()),
                                command.followUp(),
                                command.note())));
    }

    /** Adds to the own worry; what was answered is open again. */
    @Transactional
    public ConcernView add(UUID id, int version, AddToConcern command) {
        return actOnOwn(id, version, "added", concern -> {
            Concern.Term term = clocks.concern(concern.governmentId());
            concern.addTo(term);
            concerns.add(concern.id(), term.from(), command.text().strip());
        });
    }

    @Transactional
    public ConcernView close(UUID id, int version, CloseConcern command) {
        return actOnOwn(
                id,
                version,
                "closed",
                concern -> concern.close(command.satisfaction(), clocks.today(concern.governmentId())));
    }

    @Transactional
    public ConcernView withdraw(UUID id, int version) {
        return actOnOwn(id, version, "withdrawn", concern -> concern.withdraw(clocks.today(concern.governmentId())));
    }

    /** Nobody handles the own worry. */
    private void requireStranger(Concern concern) {
        if (concern.employeeId() != null
                && concern.employeeId().equals(current.actor().employeeId())) {
            throw Refusal.rule("own-concern", Map.of());
        }
    }

    private ConcernView actOnOwn(UUID id, int version, String what, Consumer<Concern> act) {
        return act(id, version, what, concern -> {
            if (!current.actor().employeeId().equals(concern.employeeId())) {
                throw Refusal.notFound();
            }
            act.accept(concern);
        });
    }

    private ConcernView act(UUID id, int version, String what, Consumer<Concern> act) {
        Concern concern = concerns.lock(visible(), id).orElseThrow(Refusal::notFound);
        if (concern.version() != version) {
            throw Refusal.stale();
        }
        act.accept(concern);
        concerns.flush();
        events.fire(ConcernChanged.of(concern, what));
        return views.view(concern);
    }

    private Visible visible() {
        boolean handles = current.scope().reach() == Reach.GOVERNMENT
                && current.actor().roles().contains(Role.PLANNER);
        return Visible.of(current.scope(), handles);
    }
}
