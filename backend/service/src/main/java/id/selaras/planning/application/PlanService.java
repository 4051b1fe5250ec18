package id.selaras.planning.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.planning.application.PlanRunRepository.RunRow;
import id.selaras.planning.domain.Plan;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Describes plans, lists them, changes them and throws them away. */
@ApplicationScoped
public class PlanService {

    @Inject
    PlanRepository plans;

    @Inject
    PlanRunRepository runs;

    @Inject
    UnitDirectory units;

    @Inject
    RuleDirectory rules;

    @Inject
    IdentityDirectory identity;

    @Inject
    CurrentActor current;

    @Inject
    Idempotency idempotency;

    @Inject
    Event<DomainEvent> events;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Transactional
    public Page<PlanRow> list(PlanFilter filter, PageRequest page) {
        return plans.rows(current.governmentId(), filter, page, identity.names(current.governmentId()));
    }

    @Transactional
    public PlanView get(UUID id) {
        return view(plans.of(current.governmentId(), id));
    }

    @Transactional
    public PlanView create(String key, DescribePlan command) {
        return idempotency.once(key, command, PlanView.class, () -> {
            PlanQuestion question = checked(command.question());
            Actor actor = current.actor();
            Plan plan = Plan.draft(
                    current.governmentId(),
                    command.name().strip(),
                    command.description(),
                    write(question),
                    actor.accountId(),
                    actor.username(),
                    clock.instant());
            plans.persistAndFlush(plan);
            events.fire(PlanChanged.of("plan.created", plan, null, state(plan, question)));
            return view(plan);
        });
    }

    @Transactional
    public PlanView change(UUID id, int expectedVersion, DescribePlan command) {
        Plan plan = expected(id, expectedVersion);
        PlanQuestion question = checked(command.question());
        Map<String, Object> before = state(plan, question(plan));
        plan.change(command.name().strip(), command.description(), write(question));
        plans.flush();
        events.fire(PlanChanged.of("plan.changed", plan, before, state(plan, question)));
        return view(plan);
    }

    @Transactional
    public void delete(UUID id, int expectedVersion) {
        Plan plan = expected(id, expectedVersion);
        plan.requireDeletable();
        plans.delete(plan);
        plans.flush();
        events.fire(PlanChanged.of("plan.deleted", plan, state(plan, question(plan)), null));
    }

    /** What a plan asks, and the run that answered it. */
    record PlanWithResult(UUID governmentId, PlanQuestion question, RunRow run) {

        UUID runId() {
            return run.view().id();
        }
    }

    /** The plan with its result; refused while there is none. */
    @Transactional
    PlanWithResult withResult(UUID id) {
        Plan plan = plans.of(current.governmentId(), id);
        if (!plan.status().hasResult()) {
            throw Refusal.of(
                    RefusalKind.CONFLICT,
                    "plan-not-ready",
                    Map.of("status", plan.status().name()));
        }
        return new PlanWithResult(
                plan.governmentId(),
                question(plan),
                runs.find(plan.governmentId(), plan.latestRunId()).orElseThrow());
    }

    PlanQuestion question(Plan plan) {
        try {
            return json.readValue(plan.question(), PlanQuestion.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a kept plan is unreadable", unreadable);
        }
    }

    PlanView view(Plan plan) {
        PlanQuestion question = question(plan);
        RunRow run = runs.find(plan.governmentId(), plan.latestRunId()).orElse(null);
        UnitTree tree = units.tree(plan.governmentId(), question.asOf());
        List<NamedUnit> named = question.unitIds().stream()
                .filter(unit -> tree.unit(unit) != null)
                .map(unit -> new NamedUnit(unit, tree.unit(unit).name()))
                .toList();
        PlanRunView result = run == null ? null : run.view();
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.name(),
                plan.description(),
                plan.status(),
                question.asOf(),
                question.effectiveOn(),
                question.unitIds(),
                named,
                question.jobFamilies(),
                question.criteria(),
                question.ruleSetId(),
                run == null || run.ruleSet() == null ? nameOf(ruleSet(plan.governmentId(), question)) : run.ruleSet(),
                identity.names(plan.governmentId()).of(plan.createdByName()),
                plan.createdAt(),
                result == null ? null : result.moves(),
                result == null ? null : result.shortageBefore(),
                result == null ? null : result.shortageAfter(),
                plan.latestRunId(),
                result == null || result.verification() == null
                        ? null
                        : result.verification().accepted(),
                result);
    }

    RuleSet ruleSet(UUID governmentId, PlanQuestion question) {
        return question.ruleSetId() == null
                ? rules.at(governmentId, question.effectiveOn())
                : rules.set(governmentId, question.ruleSetId());
    }

    private Plan expected(UUID id, int expectedVersion) {
        Plan plan = plans.lock(current.governmentId(), id);
        if (plan.version() != expectedVersion) {
            throw Refusal.stale();
        }
        return plan;
    }

    /** Refuses a question that cannot be answered, with every reason. */
    private PlanQuestion checked(PlanQuestion question) {
        UnitTree tree = units.tree(current.governmentId(), question.asOf());
        List<Reason> reasons = new java.util.ArrayList<>(question.unitIds().stream()
                .filter(unit -> tree.unit(unit) == null)
                .map(unit -> new Reason("unknown-unit", Map.of("unit", unit, "asOf", question.asOf())))
                .toList());
        if (question.effectiveOn().isBefore(question.asOf())) {
            reasons.add(new Reason(
                    "effective-before-facts", Map.of("asOf", question.asOf(), "effectiveOn", question.effectiveOn())));
        }
        if (!reasons.isEmpty()) {
            throw Refusal.rule(reasons.get(0).code(), reasons);
        }
        ruleSet(current.governmentId(), question);
        return question;
    }

    private static RuleSetName nameOf(RuleSet set) {
        return new RuleSetName(set.id(), set.version(), set.name());
    }

    private String write(PlanQuestion question) {
        try {
            return json.writeValueAsString(question);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private Map<String, Object> state(Plan plan, PlanQuestion question) {
        return Map.of("name", plan.name(), "status", plan.status(), "question", question);
    }
}
