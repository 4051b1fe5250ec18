package id.selaras.socialisation.application;

import id.selaras.employee.application.KinshipDirectory;
import id.selaras.mutation.application.CaseStepService;
import id.selaras.mutation.application.MoveDirectory;
import id.selaras.mutation.application.MutationCaseService;
import id.selaras.mutation.application.MutationCaseView;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.socialisation.domain.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** Objections: filed by the person, decided by the authority, carried out on the ways of every case. */
@ApplicationScoped
public class ObjectionService {

    @Inject
    ObjectionRepository objections;

    @Inject
    ObjectionViews views;

    @Inject
    RemedyService remedies;

    @Inject
    VoiceClocks clocks;

    @Inject
    MutationCaseService cases;

    @Inject
    MoveDirectory proposals;

    @Inject
    CaseStepService steps;

    @Inject
    KinshipDirectory kinship;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Objections the reader may see, newest first. */
    @Transactional
    public Page<ObjectionRow> list(ObjectionFilter filter, PageRequest page) {
        return objections
                .page(current.scope(), filter, clocks.today(current.governmentId()), page)
                .map(views::row);
    }

    @Transactional
    public ObjectionView get(UUID id) {
        return objections.one(current.scope(), id).map(views::view).orElseThrow(Refusal::notFound);
    }

    /**
     * Files the own objection. One that comes after the last day is kept, too, and will be answered; 409 without a
     * decree or where one stands already.
     */
    @Transactional
    public ObjectionView file(String key, FileObjection command) {
        return idempotency.once(key, command, ObjectionView.class, () -> begin(command));
    }

    private ObjectionView begin(FileObjection command) {
        Objection objection = made(command, year -> objections.takeNumber(current.governmentId(), year));
        objections.persistAndFlush(objection);
        boolean late = remedies.term(objection.receipt().on())
                .isOver(objection.filing().at(), remedies.zone());
        events.fire(ObjectionChanged.of(objection, late ? "filed-late" : "filed", null));
        return views.view(objection);
    }

    /** The objection as it would be filed now; it takes no number and is not kept. */
    @Transactional
    Objection unfiled(FileObjection command) {
        return made(command, ObjectionRepository::openNumber);
    }

    /** The objection as this decision would leave it; nothing is kept. */
    @Transactional
    Objection undecided(UUID id, DecideObjection command) {
        Objection objection = objections.one(current.scope(), id).orElseThrow(Refusal::notFound);
        requireImpartial(objection);
        objections.getEntityManager().detach(objection);
        decide(objection, command);
        return objection;
    }

    private Objection made(FileObjection command, IntFunction<String> number) {
        UUID government = current.governmentId();
        MutationCaseView subject = remedies.requireDecree(command.caseId());
        Objection.Receipt receipt = remedies.receipt(subject, command.receivedOn());
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, remedies.zone());
        String called = number.apply(today.getYear());
        if (objections.standing(government, subject.id()).isPresent()) {
            throw Refusal.conflict("objection-stands");
        }
        return Objection.file(
                government,
                called,
                new Objection.Against(
                        subject.id(),
                        subject.number(),
                        subject.employee().id(),
                        subject.employee().name(),
                        subject.employee().nip(),
                        subject.decreeNumber(),
                        subject.decreeDate()),
                receipt,
                remedies.term(receipt.on()),
                new Objection.Filing(now, today, clocks.end(government, today, VoiceClocks.DECISION)),
                new Objection.Words(
                        views.text(command.grounds()), command.request().strip(), views.text(command.evidence())));
    }

    /**
     * Decides an objection. Who proposed the move, the person and relatives do not decide. An accepted one takes the
     * decree back as any revocation does, for the whole chain that was decreed together.
     */
    @Transactional
    public ObjectionView decide(UUID id, int version, DecideObjection command) {
        Objection objection = locked(id, version);
        requireImpartial(objection);
        decide(objection, command);
        if (command.result().isAccepted()) {
            revoke(objection, command);
        }
        return changed(objection, "decided", command.reasons().get(0));
    }

    /** The decree rests until the decision; 409 for an objection that is not heard. */
    @Transactional
    public ObjectionView suspend(UUID id, int version, SuspendDecree command) {
        Objection objection = locked(id, version);
        requireImpartial(objection);
        objection.suspend(command.reason().strip(), clocks.today(objection.governmentId()));
        return changed(objection, "suspended", objection.suspensionReason());
    }

    /** Names the case for another post that an accepted objection promised. */
    @Transactional
    public ObjectionView place(UUID id, int version, LinkPlacement command) {
        Objection objection = locked(id, version);
        MutationCaseView followed = cases.get(command.caseId());
        if (!objection.against().employeeId().equals(followed.employee().id())
                || followed.id().equals(objection.against().caseId())) {
            throw Refusal.rule("case-of-somebody-else", Map.of());
        }
        objection.place(followed.id());
        return changed(objection, "placed", null);
    }

    @Transactional
    public ObjectionView withdraw(UUID id, int version) {
        Objection objection = locked(id, version);
        objection.withdraw();
        return changed(objection, "withdrawn", null);
    }

    private void decide(Objection objection, DecideObjection command) {
        objection.decide(
                command.result(),
                command.consequence(),
                views.text(command.reasons()),
                clocks.today(objection.governmentId()),
                current.actor().accountId(),
                current.actor().username());
    }

    private void revoke(Objection objection, DecideObjection command) {
        MutationCaseView subject = cases.get(objection.against().caseId());
        if (subject.status() == MutationCaseStatus.REVOKED) {
            return;
        }
        if (command.revocation() == null) {
            throw Refusal.shape("/revocation", "required", "the decree that takes the other one back");
        }
        steps.revoke(
                subject.id(),
                subject.version(),
                command.revocation()
                        .because(objection.number() + ": " + command.reasons().get(0)));
    }

    private void requireImpartial(Objection objection) {
        Actor actor = current.actor();
        UUID person = objection.against().employeeId();
        if (proposals.proposers(objection.against().caseId()).contains(actor.accountId())) {
            throw Refusal.rule(
                    "proposer-decides", Map.of("case", objection.against().caseNumber()));
        }
        if (person.equals(actor.employeeId())) {
            throw Refusal.rule("own-case", Map.of("case", objection.against().caseNumber()));
        }
        if (actor.employeeId() != null && kinship.areRelated(objection.governmentId(), actor.employeeId(), person)) {
            throw Refusal.rule(
                    "relative-of-employee", Map.of("case", objection.against().caseNumber()));
        }
    }

    private Objection locked(UUID id, int version) {
        Objection objection = objections.lock(current.scope(), id).orElseThrow(Refusal::notFound);
        if (objection.version() != version) {
            throw Refusal.stale();
        }
        return objection;
    }

    private ObjectionView changed(Objection objection, String what, String reason) {
        objections.flush();
        events.fire(ObjectionChanged.of(objection, what, reason));
        return views.view(objection);
    }
}
