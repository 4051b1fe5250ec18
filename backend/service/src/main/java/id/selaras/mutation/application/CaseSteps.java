package id.selaras.mutation.application;

import id.selaras.mutation.application.CaseStepRepository.Taken;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.CaseProcedure;
import id.selaras.mutation.domain.CaseProcedure.Step;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.Role;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes a step of a case in one transaction: holds its chain, asks the procedure who may and the guards what stands in
 * the way, then moves the case, or the whole chain where it is decided whole. When a case drops out, the rest of its
 * chain goes back to planning and nothing else is touched.
 */
@ApplicationScoped
class CaseSteps {

    @Inject
    MutationCaseRepository cases;

    @Inject
    CaseStepRepository steps;

    @Inject
    CaseProcedureDirectory procedures;

    @Inject
    RuleDirectory rules;

    @Inject
    GovernmentDirectory governments;

    @All
    List<CaseGuard> guards;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * A step somebody asks for.
     *
     * @param governmentId of the one who asks
     * @param chainId the chain of the case, known but not yet held
     * @param caseId  the case, or null for the whole chain by the application itself
     * @param version the version of the case that was read, or null where what was read is held otherwise
     */
    record Asked(
            UUID governmentId, UUID chainId, UUID caseId, CaseAction action, Integer version, StepDetails details) {}

    /** Answers the cases that took the step. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<MutationCase> take(Asked asked, Actor actor) {
        List<MutationCase> chain = cases.lockChain(asked.chainId());
        List<MutationCase> members = members(chain, asked);
        List<Step> taken = stepsOf(members, asked);
        if (asked.caseId() != null) {
            MutationCase subject = one(chain, asked.caseId());
            // Who speaks of an earlier state of the case is told so first: the step may have been theirs then.
            if (asked.version() != null && asked.version() != subject.version()) {
                throw Refusal.stale();
            }
            requireRight(subject, taken.get(members.indexOf(subject)), asked.governmentId(), actor);
        }
        requireReason(asked, members);
        LocalDate today = governments.today(asked.governmentId());
        StepContext context = new StepContext(
                asked.governmentId(),
                asked.action(),
                members,
                taken,
                asked.details(),
                rules.at(asked.governmentId(), today),
                actor,
                today);
        askGuards(context);
        move(context);
        if (asked.action().breaksTheChain()) {
            returnTheRest(chain, members, context);
        }
        return members;
    }

    /** The case alone, or every open case of its chain for what is done to a chain whole. */
    private static List<MutationCase> members(List<MutationCase> chain, Asked asked) {
        if (asked.caseId() != null && !asked.action().concernsTheChain()) {
            return List.of(one(chain, asked.caseId()));
        }
        List<MutationCase> open = new ArrayList<>(chain.stream()
                .filter(member -> member.status().isOpen() || isTakenBack(member, asked.action()))
                .toList());
        MutationCase subject = asked.caseId() == null ? null : one(chain, asked.caseId());
        if (subject != null && !open.contains(subject)) {
            open.add(0, subject);
        }
        return open;
    }

    /** A decree is taken back for everybody under it, also for those who have taken up duty already. */
    private static boolean isTakenBack(MutationCase member, CaseAction action) {
        return action == CaseAction.REVOKE && member.status() == MutationCaseStatus.COMPLETED;
    }

    private static MutationCase one(List<MutationCase> chain, UUID id) {
        return chain.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The step each member takes; refused when the asked case may not take it, or another member is not as far. */
    private List<Step> stepsOf(List<MutationCase> members, Asked asked) {
        List<Step> found = new ArrayList<>();
        List<Reason> others = new ArrayList<>();
        for (MutationCase member : members) {
            CaseProcedure procedure = procedures.of(member.kind());
            Step step = procedure.step(member.status(), asked.action()).orElse(null);
            if (step == null && (asked.caseId() == null || member.id().equals(asked.caseId()))) {
                throw illegal(member.status(), asked.action(), procedure);
            }
            if (step == null) {
                others.add(new Reason(
                        "chain-not-ready",
                        Map.of(
                                "case",
                                member.number(),
                                "status",
                                member.status().name())));
            }
            found.add(step);
        }
        if (!others.isEmpty()) {
            throw new Refusal(RefusalKind.CONFLICT, "chain-not-ready", others, List.of(), null);
        }
        return found;
    }

    private static Refusal illegal(MutationCaseStatus status, CaseAction action, CaseProcedure procedure) {
        return Refusal.of(
                RefusalKind.CONFLICT,
                "illegal-transition",
                Map.of(
                        "status",
                        status.name(),
                        "action",
                        action.name(),
                        "allowed",
                        procedure.from(status).stream()
                                .map(step -> step.action().name())
                                .toList()));
    }

    private static void requireRight(MutationCase subject, Step step, UUID government, Actor actor) {
        if (!CaseSides.isOn(subject, step, government)) {
            throw Refusal.of(
                    RefusalKind.FORBIDDEN,
                    "other-sides-step",
                    Map.of("side", step.side().name()));
        }
        Set<Role> roles = CaseSides.roles(subject, step);
        if (Collections.disjoint(roles, actor.roles())) {
            throw Refusal.of(
                    RefusalKind.FORBIDDEN,
                    "not-your-step",
                    Map.of("roles", roles.stream().map(Enum::name).sorted().toList()));
        }
    }

    private static void requireReason(Asked asked, List<MutationCase> members) {
        if (asked.details().hasReason()) {
            return;
        }
        if (asked.action().needsReason()) {
            throw Refusal.shape("/reason", "required", "a written reason");
        }
        boolean deviates = members.stream()
                .anyMatch(member ->
                        member.consideration() != null && member.consideration().isContradictedBy(asked.action()));
        if (deviates) {
            throw Refusal.rule("deviation-needs-reason", Map.of());
        }
    }

    private void askGuards(StepContext context) {
        List<Reason> objections = guards.stream()
                .filter(guard -> guard.concerns(context.action()))
                .flatMap(guard -> guard.objections(context).stream())
                .toList();
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections.get(0).code(), objections);
        }
    }

    private void move(StepContext context) {
        Instant now = clock.instant();
        List<Taken> written = new ArrayList<>();
        for (int i = 0; i < context.members().size(); i++) {
            MutationCase member = context.members().get(i);
            Step step = context.steps().get(i);
            if (context.details().consideration() != null) {
                member.consider(context.details().consideration());
            }
            member.decide(context.action());
            written.add(new Taken(member.id(), step, CaseSides.roles(member, step), member.dueOn()));
            member.take(step, procedures.due(context.governmentId(), step.to(), context.today()), now);
        }
        steps.record(written, context);
        for (int i = 0; i < context.members().size(); i++) {
            tell(context.members().get(i), context.steps().get(i), context);
        }
    }

    /** Each government's log has the step; a reason that is not meant for both sides stays with the one who acts. */
    private void tell(MutationCase member, Step step, StepContext context) {
        for (UUID government : CaseSides.governments(member)) {
            boolean reads = government.equals(context.governmentId())
                    || context.action().tellsBothSides();
            String reason = reads ? context.details().reason() : null;
            events.fire(new CaseStepTaken(government, member.id(), step, reason, member.effectiveOn()));
        }
    }

    private void returnTheRest(List<MutationCase> chain, List<MutationCase> gone, StepContext context) {
        List<MutationCase> rest = chain.stream()
                .filter(member -> !gone.contains(member) && member.status().isOpen())
                .toList();
        List<Step> back = rest.stream()
                .map(member -> procedures
                        .of(member.kind())
                        .step(member.status(), CaseAction.RETURN_TO_PLANNING)
                        .orElseThrow(() ->
                                illegal(member.status(), CaseAction.RETURN_TO_PLANNING, procedures.of(member.kind()))))
                .toList();
        StepContext returned = new StepContext(
                context.governmentId(),
                CaseAction.RETURN_TO_PLANNING,
                rest,
                back,
                StepDetails.because(gone.get(0).number()),
                context.rules(),
                Actor.system(context.governmentId()),
                context.today());
        move(returned);
    }
}
