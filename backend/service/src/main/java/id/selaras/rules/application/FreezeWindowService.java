package id.selaras.rules.application;

import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.id.Ids;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The times in which the own government may not replace officials (UU 10/2016 art. 71(2) and 162(3)). */
@ApplicationScoped
public class FreezeWindowService {

    /** Has a figure for every level of jobs there is. */
    private static final String LEVELS = "standard_level";

    @Inject
    FreezeWindowRepository windows;

    @Inject
    RuleDirectory rules;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    /** Windows that hold, in the order of their first days. */
    @Transactional
    public Page<FreezeWindowView> list() {
        return Page.whole(windows.of(current.governmentId()));
    }

    @Transactional
    public FreezeWindowView get(UUID id) {
        return windows.of(current.governmentId(), id).orElseThrow(Refusal::notFound);
    }

    @Transactional
    public FreezeWindowView add(String key, SetFreezeWindow command) {
        return idempotency.once(key, command, FreezeWindowView.class, () -> {
            requireSound(command);
            UUID id = Ids.next();
            windows.insert(current.governmentId(), id, command);
            return changed(id, "set", null);
        });
    }

    @Transactional
    public FreezeWindowView change(UUID id, int version, SetFreezeWindow command) {
        FreezeWindowView before = get(id);
        requireSound(command);
        if (!windows.change(current.governmentId(), id, version, command)) {
            throw Refusal.stale();
        }
        return changed(id, "changed", before);
    }

    /** Takes a window away; the reason stands in the log. */
    @Transactional
    public void lift(UUID id, int version, LiftFreezeWindow command) {
        FreezeWindowView before = get(id);
        if (!windows.lift(current.governmentId(), id, version)) {
            throw Refusal.stale();
        }
        events.fire(new FreezeWindowChanged(
                current.governmentId(),
                id,
                "lifted",
                before.startsOn(),
                FreezeWindowChanged.told(before),
                null,
                command.reason()));
    }

    private FreezeWindowView changed(UUID id, String what, FreezeWindowView before) {
        FreezeWindowView after = get(id);
        events.fire(new FreezeWindowChanged(
                current.governmentId(),
                id,
                what,
                after.startsOn(),
                before == null ? null : FreezeWindowChanged.told(before),
                FreezeWindowChanged.told(after),
                null));
        return after;
    }

    /** A window that ends before it begins, or whose level nobody holds by that name, would protect nobody. */
    private void requireSound(SetFreezeWindow command) {
        List<FieldError> errors = new ArrayList<>();
        if (command.endsOn().isBefore(command.startsOn())) {
            errors.add(new FieldError("/endsOn", "before-start", "on or after the first day"));
        }
        Set<String> unknown = new TreeSet<>(command.jobLevels());
        unknown.removeAll(rules.at(current.governmentId(), command.startsOn())
                .numbers(LEVELS)
                .keySet());
        if (!unknown.isEmpty()) {
            errors.add(new FieldError("/jobLevels", "unknown-code", "codes of job-levels"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.shape(errors);
        }
    }
}
