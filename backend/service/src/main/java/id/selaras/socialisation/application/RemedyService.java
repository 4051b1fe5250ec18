package id.selaras.socialisation.application;

import id.selaras.mutation.application.MutationCaseService;
import id.selaras.mutation.application.MutationCaseView;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.CalendarDirectory;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.ScopeNames.GovernmentName;
import id.selaras.socialisation.domain.Objection;
import id.selaras.socialisation.domain.ObjectionTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What can be done against a decree, from which day on and until when. */
@ApplicationScoped
public class RemedyService {

    private static final Set<MutationCaseStatus> UNDER_DECREE = Set.of(
            MutationCaseStatus.DECREED,
            MutationCaseStatus.IN_EFFECT,
            MutationCaseStatus.HANDED_OVER,
            MutationCaseStatus.COMPLETED);

    @Inject
    MutationCaseService cases;

    @Inject
    ObjectionRepository objections;

    @Inject
    VoiceClocks clocks;

    @Inject
    CalendarDirectory calendar;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** What can be done against the decree of a case; 404 for one out of sight. */
    @Transactional
    public RemedyView of(UUID caseId) {
        MutationCaseView subject = cases.get(caseId);
        UUID government = current.governmentId();
        GovernmentName names = governments.government(government);
        LocalDate today = clocks.today(government);
        Objection standing = objections.standing(government, caseId).orElse(null);
        LocalDate received =
                standing == null ? recorded(subject) : standing.receipt().on();
        LocalDate lastDay = standing != null
                ? standing.lastDay()
                : received == null ? null : term(received).lastDay();
        Remedy remedy = standing != null ? Remedy.after(standing.status()) : remedy(subject, lastDay, today);
        boolean open = remedy == Remedy.OBJECTION && lastDay != null;
        return new RemedyView(
                caseId,
                remedy,
                names.headTitle(),
                names.timeZone(),
                subject.decreeNumber(),
                subject.decreeDate(),
                received,
                lastDay,
                open ? calendar.workingDays(government).between(today, lastDay) : null,
                clocks.days(government, today, VoiceClocks.FILING),
                clocks.days(government, today, VoiceClocks.DECISION),
                standing == null || current.scope().reach() == Reach.SUBTREE ? null : standing.id());
    }

    /** Records when the person got the decree; 409 once an objection stands. */
    @Transactional
    public RemedyView record(UUID caseId, RecordReceipt command) {
        MutationCaseView subject = requireDecree(caseId);
        requireDay(subject, command.receivedOn());
        if (objections.standing(current.governmentId(), caseId).isPresent()) {
            throw Refusal.conflict("objection-stands");
        }
        objections.keepReceipt(
                current.governmentId(),
                caseId,
                subject.decreeNumber(),
                command,
                current.actor().username(),
                clock.instant());
        events.fire(new ReceiptRecorded(
                current.governmentId(),
                caseId,
                command.receivedOn(),
                command.proof().strip()));
        return of(caseId);
    }

    /** The case; 409 without a decree that stands, 422 where another authority decreed. */
    MutationCaseView requireDecree(UUID caseId) {
        MutationCaseView subject = cases.get(caseId);
        if (subject.kind().isBetweenGovernments()) {
            throw Refusal.rule("decree-of-another-authority", Map.of());
        }
        if (subject.decreeNumber() == null || !UNDER_DECREE.contains(subject.status())) {
            throw Refusal.conflict("no-decree");
        }
        return subject;
    }

    /** When the decree was received: what the office has proof of goes before what the person states. */
    Objection.Receipt receipt(MutationCaseView subject, LocalDate stated) {
        LocalDate recorded = recorded(subject);
        if (recorded != null) {
            return new Objection.Receipt(recorded, true);
        }
        if (stated == null) {
            throw Refusal.shape("/receivedOn", "required", "the day on which the decree came");
        }
        requireDay(subject, stated);
        return new Objection.Receipt(stated, false);
    }

    ObjectionTerm term(LocalDate received) {
        UUID government = current.governmentId();
        return ObjectionTerm.of(
                calendar.workingDays(government), received, clocks.days(government, received, VoiceClocks.FILING));
    }

    ZoneId zone() {
        return ZoneId.of(governments.government(current.governmentId()).timeZone());
    }

    private LocalDate recorded(MutationCaseView subject) {
        return subject.decreeNumber() == null
                ? null
                : objections.receipt(subject.id(), subject.decreeNumber()).orElse(null);
    }

    private void requireDay(MutationCaseView subject, LocalDate day) {
        if (day.isBefore(subject.decreeDate()) || day.isAfter(clocks.today(current.governmentId()))) {
            throw Refusal.shape(List.of(new FieldError(
                    "/receivedOn", "outside-term", subject.decreeDate() + ", the day of the decree, to today")));
        }
    }

    private static Remedy remedy(MutationCaseView subject, LocalDate lastDay, LocalDate today) {
        if (subject.decreeNumber() == null || !UNDER_DECREE.contains(subject.status())) {
            return Remedy.NONE;
        }
        if (subject.kind().isBetweenGovernments()) {
            return Remedy.OTHER_AUTHORITY;
        }
        return lastDay != null && today.isAfter(lastDay) ? Remedy.OBJECTION_TOO_LATE : Remedy.OBJECTION;
    }
}
