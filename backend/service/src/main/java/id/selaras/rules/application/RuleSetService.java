package id.selaras.rules.application;

import id.selaras.rules.domain.RuleCatalogue;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.fact.Facts;
import id.selaras.shared.id.Ids;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and amends the rules of the own government. */
@ApplicationScoped
public class RuleSetService {

    @Inject
    RuleRepository rules;

    @Inject
    CurrentActor current;

    @Inject
    Facts facts;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Every version, newest first. */
    @Transactional
    public Page<RuleSetView> list() {
        List<RuleRepository.Head> heads = rules.heads(current.governmentId());
        Map<UUID, List<RuleParameter>> parameters =
                rules.parameters(heads.stream().map(RuleRepository.Head::id).toList());
        return Page.whole(heads.stream()
                .map(head -> view(head, heads, parameters.getOrDefault(head.id(), List.of())))
                .toList());
    }

    @Transactional
    public RuleSetView get(UUID id) {
        List<RuleRepository.Head> heads = rules.heads(current.governmentId());
        RuleRepository.Head head = find(heads, id);
        return view(head, heads, List.copyOf(rules.parameters(id).values()));
    }

    /**
     * Makes the next version from the newest one. Only the newest can be amended: whoever read an older one has not
     * seen the rules that hold.
     */
    @Transactional
    public RuleSetView amend(UUID id, int expectedVersion, AmendRuleSet command) {
        UUID government = current.governmentId();
        facts.lock(government);
        List<RuleRepository.Head> heads = rules.heads(government);
        RuleRepository.Head old = find(heads, id);
        RuleRepository.Head newest = heads.get(0);
        if (newest.version() != expectedVersion || !newest.id().equals(old.id())) {
            throw Refusal.stale();
        }
        Map<String, RuleParameter> parameters = new LinkedHashMap<>(rules.parameters(id));
        Map<String, Object> before = new HashMap<>();
        Map<String, Object> after = new HashMap<>();
        refuseUnfitting(command);
        for (AmendRuleSet.Amendment amendment : command.parameters()) {
            RuleParameter was = parameters.get(amendment.code());
            RuleCatalogue.Definition definition =
                    RuleDirectory.catalogue().parameters().get(amendment.code());
            String source = amendment.legalSource() == null && was != null
                    ? was.legalSource()
                    : String.valueOf(
                            amendment.legalSource() == null ? definition.legalSource() : amendment.legalSource());
            parameters.put(
                    amendment.code(),
                    new RuleParameter(amendment.code(), amendment.value(), definition.unit(), source));
            before.put(amendment.code(), was == null ? null : was.value());
            after.put(amendment.code(), amendment.value());
        }
        RuleRepository.Head next = new RuleRepository.Head(
                Ids.next(), newest.version() + 1, command.name(), command.legalSource(), command.validFrom());
        rules.insert(government, next, parameters.values(), current.actor().accountId(), clock.instant());
        events.fire(
                new RuleSetChanged(government, next.id(), command.legalSource(), command.validFrom(), before, after));
        return get(next.id());
    }

    private static void refuseUnfitting(AmendRuleSet command) {
        Map<String, String> values = new LinkedHashMap<>();
        command.parameters().forEach(amendment -> values.put(amendment.code(), amendment.value()));
        List<Reason> reasons = RuleDirectory.catalogue().unfitting(values).stream()
                .map(code -> new Reason("unfitting-parameter", Map.of("code", code)))
                .toList();
        if (!reasons.isEmpty()) {
            throw Refusal.rule("unfitting-parameters", reasons);
        }
    }

    private static RuleRepository.Head find(List<RuleRepository.Head> heads, UUID id) {
        return heads.stream().filter(head -> head.id().equals(id)).findFirst().orElseThrow(Refusal::notFound);
    }

    private static RuleSetView view(
            RuleRepository.Head head, List<RuleRepository.Head> heads, List<RuleParameter> parameters) {
        LocalDate replaced = heads.stream()
                .filter(later -> later.version() > head.version())
                .map(RuleRepository.Head::validFrom)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new RuleSetView(
                head.id(), head.version(), head.name(), head.legalSource(), head.validFrom(), replaced, parameters);
    }
}
