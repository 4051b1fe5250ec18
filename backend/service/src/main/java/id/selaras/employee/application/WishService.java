package id.selaras.employee.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.id.Ids;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where people would like to work: said and changed until the last day of a window, read afterwards. */
@ApplicationScoped
public class WishService {

    @Inject
    WishRepository wishes;

    @Inject
    PositionDirectory positions;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Transactional
    public Page<WishWindowRow> windows() {
        return Page.whole(wishes.windows(current.governmentId(), today()));
    }

    @Transactional
    public WishWindowRow window(UUID id) {
        return wishes.window(current.governmentId(), id, today()).orElseThrow(Refusal::notFound);
    }

    @Transactional
    public WishWindowRow open(String key, OpenWishWindow command) {
        if (command.closesOn().isBefore(command.opensOn())) {
            throw Refusal.shape("/closesOn", "before-start", "on or after the first day");
        }
        return idempotency.once(key, command, WishWindowRow.class, () -> {
            UUID id = Ids.next();
            wishes.add(id, current.governmentId(), command);
            events.fire(WishesChanged.ofWindow(current.governmentId(), id, command));
            return window(id);
        });
    }

    /** The own wishes of a window, the dearest first. */
    @Transactional
    public Page<WishRow> mine(UUID window) {
        window(window);
        return Page.whole(wishes.of(current.governmentId(), self(), window));
    }

    /** Sets the own wishes; 409 outside the window, 400 for a place that is not there. */
    @Transactional
    public Page<WishRow> set(UUID id, SetWishes command) {
        WishWindowRow window = requireOpen(id);
        requirePlaces(window, command);
        wishes.replace(current.governmentId(), id, self(), command.wishes(), today());
        events.fire(WishesChanged.ofPerson(
                current.governmentId(), self(), id, command.wishes().size()));
        return mine(id);
    }

    /** How often each post and unit is wished for. */
    @Transactional
    public Page<WishCount> counts(UUID id) {
        window(id);
        return Page.whole(wishes.counts(current.governmentId(), id));
    }

    /** The wishes of a person, for those who plan and the person. */
    @Transactional
    public Page<WishRow> of(UUID employee) {
        if (current.scope().reach() == Reach.SELF && !employee.equals(self())) {
            throw Refusal.notFound();
        }
        return Page.whole(wishes.of(current.governmentId(), employee, null));
    }

    /** The window; 409 while it is not open. */
    WishWindowRow requireOpen(UUID id) {
        WishWindowRow window = window(id);
        if (!window.open()) {
            throw Refusal.conflict(today().isBefore(window.opensOn()) ? "wish-window-not-open" : "wish-window-closed");
        }
        return window;
    }

    LocalDate today() {
        return governments.today(current.governmentId());
    }

    private UUID self() {
        return current.actor().employeeId();
    }

    private void requirePlaces(WishWindowRow window, SetWishes command) {
        UUID government = current.governmentId();
        Map<UUID, PositionFacts> posts = positions.positions(government, today());
        UnitTree tree = units.tree(government, today());
        List<FieldError> errors = new ArrayList<>();
        if (command.wishes().size() > window.mostWishes()) {
            errors.add(new FieldError("/wishes", "too-many", "at most " + window.mostWishes()));
        }
        for (int i = 0; i < command.wishes().size(); i++) {
            SetWishes.Wish wish = command.wishes().get(i);
            boolean known = wish.positionId() == null
                    ? tree.nodes().containsKey(wish.unitId())
                    : posts.containsKey(wish.positionId());
            if (wish.namesNotOnePlace()) {
                errors.add(new FieldError("/wishes/" + i, "one-place", "a post or a unit, not both"));
            } else if (!known) {
                errors.add(new FieldError("/wishes/" + i, "unknown-place", "a post or a unit of the government"));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.shape(errors);
        }
    }
}
