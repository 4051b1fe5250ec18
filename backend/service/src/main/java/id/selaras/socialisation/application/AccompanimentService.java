package id.selaras.socialisation.application;

import id.selaras.mutation.application.MutationCaseService;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.socialisation.application.AccompanimentRepository.Visible;
import id.selaras.socialisation.domain.Accompaniment;
import id.selaras.socialisation.domain.AccompanimentOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Company for people who hesitate. */
@ApplicationScoped
public class AccompanimentService {

    private static final String DAYS = "accompaniment_check_days";

    @Inject
    AccompanimentRepository companies;

    @Inject
    ConcernRepository concerns;

    @Inject
    DirectSuperiors superiors;

    @Inject
    VoicePeople people;

    @Inject
    VoiceClocks clocks;

    @Inject
    MutationCaseService cases;

    @Inject
    RuleDirectory rules;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    /** Accompaniments the reader may see, newest first. */
    @Transactional
    public Page<AccompanimentRow> list(AccompanimentFilter filter, PageRequest page) {
        return companies.page(visible(), filter, page).map(AccompanimentService::row);
    }

    @Transactional
    public AccompanimentView get(UUID id) {
        return companies.one(visible(), id).map(this::view).orElseThrow(Refusal::notFound);
    }

    /** Promises company; 409 where a case has one that is not over, 422 for a case or a worry of somebody else. */
    @Transactional
    public AccompanimentView plan(String key, PlanAccompaniment command) {
        return idempotency.once(key, command, AccompanimentView.class, () -> begin(command));
    }

    private AccompanimentView begin(PlanAccompaniment command) {
        VoicePeople.Person person = people.require(command.employeeId());
        AccompanimentOrigin origin = AccompanimentOrigin.OTHER;
        if (command.concernId() != null) {
            requireOwn(
                    person,
                    concerns.one(ConcernRepository.Visible.of(current.scope(), false), command.concernId())
                            .orElseThrow(Refusal::notFound)
                            .employeeId());
            origin = AccompanimentOrigin.CONCERN;
        }
        if (command.caseId() != null) {
            requireOwn(person, cases.get(command.caseId()).employee().id());
            if (companies.openOf(current.governmentId(), command.caseId()).isPresent()) {
                throw Refusal.conflict("accompaniment-runs");
            }
            origin = command.concernId() == null ? AccompanimentOrigin.CASE : origin;
        }
        Accompaniment company = Accompaniment.plan(
                current.governmentId(),
                new Accompaniment.Person(person.id(), person.name(), person.unitId()),
                new Accompaniment.Source(origin, command.concernId(), command.caseId()),
                command.purpose().strip(),
                null,
                today());
        return keep(company);
    }

    /** Promises company to somebody who refuses a move because a skill is missing; the case waits for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void promise(VoicePeople.Person person, UUID caseId, String purpose) {
        Accompaniment open =
                companies.lockOpenOf(current.governmentId(), caseId).orElse(null);
        if (open == null) {
            LocalDate last =
                    days(today()).values().stream().max(LocalDate::compareTo).orElse(today());
            keep(Accompaniment.plan(
                    current.governmentId(),
                    new Accompaniment.Person(person.id(), person.name(), person.unitId()),
                    new Accompaniment.Source(AccompanimentOrigin.REFUSAL, null, caseId),
                    purpose,
                    last,
                    today()));
        }
    }

    /** The person agrees to the move: the case need not wait any longer. */
    @Transactional(Transactional.TxType.MANDATORY)
    void release(UUID caseId) {
        companies.lockOpenOf(current.governmentId(), caseId).ifPresent(Accompaniment::release);
    }

    private AccompanimentView keep(Accompaniment company) {
        companies.persistAndFlush(company);
        events.fire(AccompanimentChanged.of(company, "planned"));
        return view(company);
    }

    /** Names who goes along: somebody else than the person and than the direct superior, who rates the work. */
    @Transactional
    public AccompanimentView name(UUID id, int version, NameCompanion command) {
        return act(id, version, "companion-named", company -> {
            VoicePeople.Person companion = people.find(command.companionId());
            VoicePeople.Person person = people.find(company.person().employeeId());
            if (companion.id().equals(person.id())) {
                throw Refusal.rule("companion-is-oneself", Map.of());
            }
            if (superiors.of(person, today()).contains(companion.id())) {
                throw Refusal.rule("companion-is-superior", Map.of());
            }
            if (company.accept(companion.id(), companion.name(), today())) {
                companies.flush();
                companies.schedule(company.id(), days(today()));
            }
        });
    }

    @Transactional
    public AccompanimentView aim(UUID id, int version, SetGoal command) {
        return act(id, version, "goal-set", company -> {
            company.note();
            companies.add(id, command);
        });
    }

    /** A goal is reached; 404 for one of another accompaniment. */
    @Transactional
    public AccompanimentView reach(UUID id, UUID goal, int version, ReachGoal command) {
        return act(id, version, "goal-reached", company -> {
            requirePast(command.on());
            company.note();
            if (!companies.reach(id, goal, command)) {
                throw Refusal.notFound();
            }
        });
    }

    @Transactional
    public AccompanimentView meet(UUID id, int version, NoteMeeting command) {
        return act(id, version, "meeting-noted", company -> {
            requirePast(command.on());
            company.note();
            companies.add(id, command, current.actor().username());
        });
    }

    /** Notes how the person is doing; 404 for a day the rules do not know. */
    @Transactional
    public AccompanimentView check(UUID id, String code, int version, CheckIn command) {
        return act(id, version, "checked-in", company -> {
            requirePast(command.on());
            company.note();
            if (!companies.check(id, code, command)) {
                throw Refusal.notFound();
            }
        });
    }

    /** Ends it with its outcome; the person alone does not. A case that waited goes on. */
    @Transactional
    public AccompanimentView end(UUID id, int version, EndAccompaniment command) {
        return act(id, version, "ended", company -> {
            boolean onlyOwn = current.scope().reach() == Reach.SELF;
            if (onlyOwn && !current.scope().employeeId().equals(company.companionId())) {
                throw Refusal.of(RefusalKind.FORBIDDEN, "not-the-companion");
            }
            company.end(command.outcome(), command.note().strip(), today());
        });
    }

    @Transactional
    public AccompanimentView cancel(UUID id, int version, CancelAccompaniment command) {
        return act(
                id,
                version,
                "cancelled",
                company -> company.cancel(command.reason().strip(), today()));
    }

    private AccompanimentView act(UUID id, int version, String what, Consumer<Accompaniment> act) {
        Accompaniment company = companies.lock(visible(), id).orElseThrow(Refusal::notFound);
        if (company.version() != version) {
            throw Refusal.stale();
        }
        act.accept(company);
        companies.flush();
        events.fire(AccompanimentChanged.of(company, what));
        return view(company);
    }

    private static void requireOwn(VoicePeople.Person person, UUID owner) {
        if (!person.id().equals(owner)) {
            throw Refusal.rule("case-of-somebody-else", Map.of());
        }
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(today())) {
            throw Refusal.shape("/on", "in-the-future", "today or earlier");
        }
    }

    /** The days of the clock by their codes, counted from a day. */
    private Map<String, LocalDate> days(LocalDate from) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        rules.at(current.governmentId(), from)
                .numbers(DAYS)
                .forEach((code, after) -> days.put(code, from.plusDays(after.longValue())));
        return days;
    }

    private Visible visible() {
        Set<UUID> units =
                current.scope().reach() == Reach.SUBTREE ? people.tree().within(current.scope()) : Set.of();
        return Visible.of(current.scope(), units);
    }

    private LocalDate today() {
        return clocks.today(current.governmentId());
    }

    private AccompanimentView view(Accompaniment company) {
        return new AccompanimentView(
                company.id(),
                company.version(),
                row(company),
                company.outcomeNote(),
                companies.goals(company.id()),
                companies.meetings(company.id()),
                companies.checks(company.id(), today()));
    }

    private static AccompanimentRow row(Accompaniment company) {
        return new AccompanimentRow(
                company.id(),
                company.version(),
                company.status(),
                company.source().origin(),
                company.person().employeeId(),
                company.person().name(),
                company.companionId(),
                company.companionName(),
                company.source().caseId(),
                company.source().concernId(),
                company.purpose(),
                company.createdOn(),
                company.startedOn(),
                company.status().isOpen() ? company.holdsUntil() : null,
                company.outcome(),
                company.endedOn());
    }
}
