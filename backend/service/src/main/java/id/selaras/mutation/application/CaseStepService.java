package id.selaras.mutation.application;

import id.selaras.mutation.application.CaseSteps.Asked;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

/** The steps people take with cases. Each answers the case as it is afterwards. */
@ApplicationScoped
public class CaseStepService {

    @Inject
    CaseSteps steps;

    @Inject
    CaseAccess access;

    @Inject
    CasePlacements placements;

    @Inject
    MutationCaseRepository cases;

    @Inject
    CurrentActor current;

    /** Hands a case in; refused with every missing document and every rule that forbids it. */
    @Transactional
    public MutationCaseView submit(UUID id, int version, ExplainStep command) {
        return take(id, version, CaseAction.SUBMIT, StepDetails.because(command.reason()));
    }

    /** The own agency lets the person go. */
    @Transactional
    public MutationCaseView endorse(UUID id, int version, ExplainStep command) {
        return take(id, version, CaseAction.ENDORSE, StepDetails.because(command.reason()));
    }

    /** Finds the case complete and lawful, or gives it back for repair. */
    @Transactional
    public MutationCaseView verify(UUID id, int version, VerifyCase command) {
        return take(id, version, command.action(), StepDetails.because(command.reason()));
    }

    /** The team's consideration. */
    @Transactional
    public MutationCaseView consider(UUID id, int version, ConsiderCase command) {
        return take(id, version, CaseAction.CONSIDER, StepDetails.considered(command.result(), command.note()));
    }

    /** The authority's decision about the whole chain of the case. */
    @Transactional
    public MutationCaseView decide(UUID id, int version, DecideCase command) {
        return take(id, version, command.action(), StepDetails.because(command.reason()));
    }

    /** Takes a postponed chain up again. */
    @Transactional
    public MutationCaseView resume(UUID id, int version, ExplainStep command) {
        return take(id, version, CaseAction.RESUME, StepDetails.because(command.reason()));
    }

    /** Issues the decree for the whole chain: the placements change on its day. */
    @Transactional
    public MutationCaseView decree(UUID id, int version, IssueDecree command) {
        LocalDate today = access.today();
        requireOrder(command.issuedOn(), command.effectiveOn(), today);
        StepDetails details =
                StepDetails.decree(null, command.number().strip(), command.issuedOn(), command.effectiveOn());
        decreeChain(id, version, details);
        return view(id);
    }

    /**
     * Holds everything a decree for these chains will touch, in one order: each step writes the log, and who comes to
     * another chain with the log in hand would wait in a ring with whoever decides that chain.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void holdForDecree(SortedSet<UUID> chains) {
        placements.hold(current.governmentId());
        chains.forEach(cases::lockChain);
    }

    /** Issues a decree for the whole chain of a case; answers the chain. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<MutationCase> decreeChain(UUID id, int version, StepDetails details) {
        placements.hold(current.governmentId());
        List<MutationCase> chain = ask(id, version, CaseAction.DECREE, details);
        UUID change = placements.place(current.governmentId(), chain, details);
        chain.forEach(member -> member.decree(details.number(), details.issuedOn(), details.effectiveOn(), change));
        if (!details.effectiveOn().isAfter(access.today())) {
            takeEffect(current.governmentId(), chain.get(0).chainId());
        }
        return chain;
    }

    /** The former work is handed over. */
    @Transactional
    public MutationCaseView handOver(UUID id, int version, ReportDay command) {
        return onOrAfterEffect(id, version, CaseAction.HAND_OVER, command);
    }

    /** The person has taken up duty (SPMT). */
    @Transactional
    public MutationCaseView complete(UUID id, int version, ReportDay command) {
        return onOrAfterEffect(id, version, CaseAction.COMPLETE, command);
    }

    /** Withdraws a case; the rest of its chain goes back to planning. */
    @Transactional
    public MutationCaseView cancel(UUID id, int version, ExplainStep command) {
        return take(id, version, CaseAction.CANCEL, StepDetails.because(command.reason()));
    }

    /** Takes a decree back for its whole chain; the former placements hold again. */
    @Transactional
    public MutationCaseView revoke(UUID id, int version, RevokeDecree command) {
        LocalDate today = access.today();
        requireOrder(command.issuedOn(), command.effectiveOn(), today);
        StepDetails details = StepDetails.decree(
                command.reason(), command.number().strip(), command.issuedOn(), command.effectiveOn());
        hold(id);
        List<MutationCase> chain = ask(id, version, CaseAction.REVOKE, details);
        placements.restore(current.governmentId(), chain, details, today);
        return view(id);
    }

    /** Keeps other writers of placements out of every government the case touches, in the order of their ids. */
    void hold(UUID id) {
        access.governmentsOf(id).forEach(placements::hold);
    }

    /** Lets a chain take effect whose day has come; called by the clock too. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeEffect(UUID governmentId, UUID chainId) {
        steps.take(
                new Asked(governmentId, chainId, null, CaseAction.TAKE_EFFECT, null, StepDetails.because(null)),
                Actor.system(governmentId));
    }

    private MutationCaseView onOrAfterEffect(UUID id, int version, CaseAction action, ReportDay command) {
        MutationCase subject = ask(id, version, action, StepDetails.on(command)).get(0);
        if (command.on().isBefore(subject.effectiveOn())) {
            throw Refusal.rule("before-effect", Map.of("effectiveOn", subject.effectiveOn()));
        }
        if (command.on().isAfter(access.today())) {
            throw Refusal.shape("/on", "in-the-future", "today or earlier");
        }
        return view(id);
    }

    private MutationCaseView take(UUID id, int version, CaseAction action, StepDetails details) {
        ask(id, version, action, details);
        return view(id);
    }

    List<MutationCase> ask(UUID id, int version, CaseAction action, StepDetails details) {
        UUID chain = access.requireChain(id);
        return steps.take(new Asked(current.governmentId(), chain, id, action, version, details), current.actor());
    }

    MutationCaseView view(UUID id) {
        cases.flush();
        return cases.find(access.visible(), id).orElseThrow(Refusal::notFound);
    }

    /** A decree is not issued tomorrow, and takes no effect before it is issued (domain rule E23). */
    static void requireOrder(LocalDate issuedOn, LocalDate effectiveOn, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (issuedOn.isAfter(today)) {
            errors.add(new FieldError("/issuedOn", "in-the-future", "today or earlier"));
        }
        if (effectiveOn.isBefore(issuedOn)) {
            errors.add(new FieldError("/effectiveOn", "before-decree", "on or after the decree's date"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.shape(errors);
        }
    }
}
