package id.selaras.mutation.application;

import id.selaras.mutation.application.HandoverRepository.Ticks;
import id.selaras.mutation.application.HandoverView.HandoverItem;
import id.selaras.mutation.domain.HandoverSide;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.mutation.domain.TransferSide;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The handover of a post: both sides tick what changed hands, from the decree until it is reported done. */
@ApplicationScoped
public class HandoverService {

    static final String ITEMS = "handover_items";

    private static final String ALERT = "handover_alert_days";
    private static final Set<MutationCaseStatus> OPEN = OverdueHandovers.OPEN;

    @Inject
    CaseAccess access;

    @Inject
    MutationCaseRepository cases;

    @Inject
    HandoverRepository handovers;

    @Inject
    RuleDirectory rules;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Transactional
    public HandoverView of(UUID caseId) {
        return view(access.require(caseId));
    }

    /** 404 for an item the rules do not know, 409 before the decree and after the handover was reported. */
    @Transactional
    public HandoverView tick(UUID caseId, String code, TickHandover command) {
        MutationCase subject = hold(caseId);
        if (!rules.at(current.governmentId(), access.today()).numbers(ITEMS).containsKey(code)) {
            throw Refusal.notFound();
        }
        if (!OPEN.contains(subject.status())) {
            throw Refusal.of(
                    RefusalKind.CONFLICT,
                    "handover-not-open",
                    Map.of("status", subject.status().name()));
        }
        Actor actor = current.actor();
        requireOrigin(subject);
        requireSide(command, code, actor, handovers.of(caseId).getOrDefault(code, Ticks.NONE));
        if (command.done()) {
            handovers.tick(caseId, code, command.side(), actor, command.note());
        } else {
            handovers.untick(caseId, code, command.side());
        }
        events.fire(new HandoverTicked(
                current.governmentId(),
                caseId,
                Map.of("item", code, "side", command.side().name(), "done", command.done())));
        return view(subject);
    }

    /** Which handovers are overdue today, by the rules of the government that looks. */
    OverdueHandovers overdue() {
        LocalDate today = access.today();
        return OverdueHandovers.on(
                today, rules.at(current.governmentId(), today).integer(ALERT));
    }

    /** The items with their ticks, by the rules of a day. */
    List<HandoverItem> items(RuleSet ruleSet, UUID caseId) {
        Map<String, Ticks> ticks = handovers.of(caseId);
        return ruleSet.numbers(ITEMS).entrySet().stream()
                .map(item -> {
                    Ticks mine = ticks.getOrDefault(item.getKey(), Ticks.NONE);
                    return new HandoverItem(item.getKey(), item.getValue().signum() > 0, mine.given(), mine.received());
                })
                .toList();
    }

    /** Held until the transaction ends, so that nobody reports the handover while an item is taken back. */
    private MutationCase hold(UUID caseId) {
        return cases.lockChain(access.requireChain(caseId)).stream()
                .filter(member -> member.id().equals(caseId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Between governments both the person who leaves and the unit that is left are with the origin. */
    private void requireOrigin(MutationCase subject) {
        if (!isOrigin(subject)) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "other-sides-step", Map.of("side", TransferSide.ORIGIN.name()));
        }
    }

    /** The origin, or who looks where that is outside. */
    private UUID keeper(MutationCase subject) {
        UUID origin = CaseSides.governmentOn(subject, TransferSide.ORIGIN);
        return origin == null ? current.governmentId() : origin;
    }

    private boolean isOrigin(MutationCase subject) {
        return current.governmentId().equals(CaseSides.governmentOn(subject, TransferSide.ORIGIN));
    }

    /**
     * A handover has two witnesses: nobody ticks both sides of one item. Only the staffing agency may write both down
     * from a signed paper, and then names who stood on the other side.
     */
    private static void requireSide(TickHandover command, String code, Actor actor, Ticks ticks) {
        if (!command.side().isTakenBy(actor.roles())) {
            throw Refusal.of(
                    RefusalKind.FORBIDDEN,
                    "not-your-side",
                    Map.of("side", command.side().name()));
        }
        HandoverSide other = command.side() == HandoverSide.GIVER ? HandoverSide.RECEIVER : HandoverSide.GIVER;
        boolean both =
                command.done() && actor.accountId() != null && actor.accountId().equals(ticks.by(other));
        if (both && !actor.roles().contains(Role.PLANNER)) {
            throw Refusal.conflict("both-sides-by-one", List.of(new Reason("both-sides-by-one", Map.of("item", code))));
        }
        if (both && !command.hasNote()) {
            throw Refusal.shape("/note", "name-the-other-side", "who stood on the other side");
        }
    }

    /** The list is the origin's, whoever reads it; the other side reads what was ticked and not who or what noted. */
    private HandoverView view(MutationCase subject) {
        LocalDate today = access.today();
        UUID keeper = keeper(subject);
        RuleSet ruleSet = rules.at(keeper, today);
        List<HandoverItem> items = items(ruleSet, subject.id());
        if (!keeper.equals(current.governmentId())) {
            String name = governments.government(keeper).name();
            items = items.stream().map(item -> item.withoutPeople(name)).toList();
        }
        boolean open = OPEN.contains(subject.status());
        LocalDate remindOn = open ? subject.effectiveOn().plusDays(ruleSet.integer(ALERT)) : null;
        return new HandoverView(
                items,
                open,
                items.stream().allMatch(item -> !item.required() || item.isDone()),
                remindOn,
                OverdueHandovers.on(today, ruleSet.integer(ALERT)).includes(subject.status(), subject.effectiveOn()),
                open
                        && isOrigin(subject)
                        && HandoverSide.GIVER.isTakenBy(current.actor().roles()),
                open
                        && isOrigin(subject)
                        && HandoverSide.RECEIVER.isTakenBy(current.actor().roles()),
                ruleSet.legalSource(ITEMS));
    }
}
