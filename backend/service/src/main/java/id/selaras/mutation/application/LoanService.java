package id.selaras.mutation.application;

import id.selaras.employee.application.PlacementImport;
import id.selaras.employee.application.PlacementRecord;
import id.selaras.mutation.application.CaseParties.Parties;
import id.selaras.mutation.domain.LoanKind;
import id.selaras.mutation.domain.LoanStatus;
import id.selaras.mutation.domain.TemporaryAssignment;
import id.selaras.mutation.domain.TemporaryAssignment.Term;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.id.Ids;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lends people for a time. The order letter records a temporary placement with its first and last day, so the share of
 * time counts in both units on exactly these days and the person is back afterwards, whatever runs or sleeps.
 */
@ApplicationScoped
public class LoanService {

    private static final int WHOLE_TIME = 100;

    @Inject
    LoanRepository loans;

    @Inject
    CaseAccess access;

    @Inject
    CaseParties parties;

    @Inject
    PlacementImport placements;

    @Inject
    RuleDirectory rules;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    @Transactional
    public Page<LoanRow> list(LoanFilter filter, PageRequest page) {
        return loans.page(
                access.visible(),
                filter,
                filter.unit == null ? null : access.subtree(filter.unit),
                access.today(),
                page);
    }

    @Transactional
    public LoanRow get(UUID id) {
        return loans.row(access.visible(), id, access.today()).orElseThrow(Refusal::notFound);
    }

    /** Proposes a loan; refused with every rule that stands against it. */
    @Transactional
    public LoanRow propose(String key, ProposeLoan command) {
        return idempotency.once(key, command, LoanRow.class, () -> open(command));
    }

    private LoanRow open(ProposeLoan command) {
        LocalDate today = access.today();
        if (command.endsOn().isBefore(command.startsOn())) {
            throw Refusal.shape("/endsOn", "before-start", "on or after the first day");
        }
        Parties found = parties.find(command.employeeId(), command.toPositionId(), today);
        Term term = new Term(command.startsOn(), command.endsOn(), command.share());
        TemporaryAssignment loan = TemporaryAssignment.propose(
                current.governmentId(),
                command.kind(),
                found.person(),
                found.from(),
                found.to(),
                found.toCode(),
                term,
                command.purpose(),
                current.actor().accountId(),
                clock.instant());
        List<Reason> objections = new ArrayList<>(termObjections(loan, term));
        if (command.kind().actsForAnOfficial()) {
            objections.addAll(ActingLevel.objections(found.fromJob(), found.toJob()));
        }
        refuse(objections);
        loans.prepareTimeOf(loan.employeeId());
        loans.persistAndFlush(loan);
        events.fire(LoanChanged.of(loan, "proposed", command.purpose()));
        return get(loan.id());
    }

    /** Issues the order letter. */
    @Transactional
    public LoanRow order(UUID id, int version, OrderLoan command) {
        TemporaryAssignment loan = locked(id, version);
        if (current.actor().accountId().equals(loan.createdBy())) {
            throw Refusal.rule("proposer-decides", Map.of());
        }
        refuse(termObjections(loan, termOf(loan)));
        loan.order(command.number().strip(), command.issuedOn());
        record(loan);
        loan.begin(access.today());
        return changed(loan, "ordered", null);
    }

    /** Lets a loan last longer, as often and as long as its kind allows. */
    @Transactional
    public LoanRow extend(UUID id, int version, ExtendLoan command) {
        TemporaryAssignment loan = locked(id, version);
        int allowed = figure("loan_extensions", loan.kind());
        LocalDate longest = loan.endsOn().plusMonths(figure("loan_max_months", loan.kind()));
        loan.extend(command.until(), allowed, command.number().strip(), command.issuedOn());
        if (command.until().isAfter(longest)) {
            throw Refusal.rule("loan-too-long", Map.of("kind", loan.kind().name(), "latest", longest));
        }
        refuse(shareObjections(loan, termOf(loan)));
        record(loan);
        return changed(loan, "extended", null);
    }

    /** Ends a loan before its time. */
    @Transactional
    public LoanRow end(UUID id, int version, EndLoan command) {
        TemporaryAssignment loan = locked(id, version);
        if (command.lastDay().isBefore(access.today())) {
            throw Refusal.shape("/lastDay", "in-the-past", "today or later");
        }
        loan.endEarly(command.lastDay(), command.reason());
        record(loan);
        return changed(loan, "shortened", command.reason());
    }

    /** Withdraws a loan that has not begun. */
    @Transactional
    public LoanRow cancel(UUID id, int version, ExplainStep command) {
        TemporaryAssignment loan = locked(id, version);
        if (command.reason() == null || command.reason().isBlank()) {
            throw Refusal.shape("/reason", "required", "a written reason");
        }
        boolean recorded = loan.status().isOrdered();
        loan.cancel(command.reason());
        if (recorded) {
            placements.withdraw(current.governmentId(), Ids.next(), placement(loan));
        }
        return changed(loan, "cancelled", command.reason());
    }

    /** What the day brings to a loan; called by the clock. */
    @Transactional
    void live(UUID id, LocalDate today) {
        TemporaryAssignment loan = loans.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        if (loan.live(today)) {
            events.fire(LoanChanged.of(loan, loan.status() == LoanStatus.ENDED ? "ended" : "started", null));
        }
        int days = rules.at(loan.governmentId(), today).integer("loan_alert_days");
        if (loan.alert(today, days)) {
            events.fire(LoanChanged.of(loan, "ending-soon", null));
        }
    }

    private TemporaryAssignment locked(UUID id, int version) {
        LoanRow seen = get(id);
        loans.holdTimeOf(seen.employee().id());
        TemporaryAssignment loan = loans.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        if (loan.version() != version) {
            throw Refusal.stale();
        }
        return loan;
    }

    private LoanRow changed(TemporaryAssignment loan, String what, String reason) {
        loans.flush();
        events.fire(LoanChanged.of(loan, what, reason));
        return get(loan.id());
    }

    private List<Reason> termObjections(TemporaryAssignment loan, Term term) {
        List<Reason> objections = new ArrayList<>(shareObjections(loan, term));
        int months = figure("loan_max_months", loan.kind());
        LocalDate latest = term.from().plusMonths(months).minusDays(1);
        if (term.to().isAfter(latest)) {
            objections.add(new Reason(
                    "loan-too-long", Map.of("kind", loan.kind().name(), "months", months, "latest", latest)));
        }
        return objections;
    }

    private List<Reason> shareObjections(TemporaryAssignment loan, Term term) {
        int lent = loans.lent(loan.employeeId(), term, loan.id());
        return lent + term.share() > WHOLE_TIME
                ? List.of(new Reason("no-time-left", Map.of("lent", lent, "share", term.share())))
                : List.of();
    }

    private static void refuse(List<Reason> objections) {
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections.get(0).code(), objections);
        }
    }

    private int figure(String parameter, LoanKind kind) {
        RuleSet ruleSet = rules.at(current.governmentId(), access.today());
        return ruleSet.numbers(parameter).get(kind.name()).intValueExact();
    }

    private static Term termOf(TemporaryAssignment loan) {
        return new Term(loan.startsOn(), loan.endsOn(), loan.share());
    }

    private void record(TemporaryAssignment loan) {
        placements.apply(current.governmentId(), Ids.next(), List.of(placement(loan)));
    }

    private static PlacementRecord placement(TemporaryAssignment loan) {
        return new PlacementRecord(
                loan.nip(),
                loan.positionCode(),
                loan.kind().placementKind(),
                loan.startsOn(),
                loan.endsOn().plusDays(1),
                loan.orderNumber(),
                loan.orderDate(),
                loan.share());
    }
}
