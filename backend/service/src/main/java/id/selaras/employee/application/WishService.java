package id.selaras.employee.application;

import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where one person would like to work: said and changed until the last day of a window, read afterwards. */
@ApplicationScoped
public class WishService {

    @Inject
    WishRepository wishes;

    @Inject
    WishWindowService windows;

    @Inject
    PositionDirectory positions;

    @Inject
    UnitDirectory units;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    /** The own wishes of a window, the dearest first. */
    @Transactional
    public Page<WishRow> mine(UUID window) {
        windows.one(window);
        return Page.whole(wishes.of(current.governmentId(), self(), window, new WishPlaces(tree())));
    }

    /** Sets the own wishes; 409 outside the window, 400 for a place that is not there or is named twice. */
    @Transactional
    public Page<WishRow> set(UUID id, SetWishes command) {
        WishWindowRow window = windows.requireOpen(id);
        UnitTree tree = tree();
        requirePlaces(window, command, tree);
        wishes.replace(current.governmentId(), id, self(), command.wishes(), windows.today());
        events.fire(WishesChanged.ofPerson(
                current.governmentId(), self(), id, command.wishes().size()));
        return Page.whole(wishes.of(current.governmentId(), self(), id, new WishPlaces(tree)));
    }

    /** The wishes of a person, for those who plan and the person. */
    @Transactional
    public Page<WishRow> of(UUID employee) {
        if (current.scope().reach() == Reach.SELF && !employee.equals(self())) {
            throw Refusal.notFound();
        }
        return Page.whole(wishes.of(current.governmentId(), employee, null, new WishPlaces(tree())));
    }

    private UnitTree tree() {
        return units.tree(current.governmentId(), windows.today());
    }

    private UUID self() {
        return current.actor().employeeId();
    }

    private void requirePlaces(WishWindowRow window, SetWishes command, UnitTree tree) {
        Map<UUID, PositionFacts> posts = positions.positions(current.governmentId(), tree.asOf());
        List<FieldError> errors = new ArrayList<>();
        if (command.wishes().size() > window.mostWishes()) {
            errors.add(new FieldError("/wishes", "too-many", "at most " + window.mostWishes()));
        }
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < command.wishes().size(); i++) {
            SetWishes.Wish wish = command.wishes().get(i);
            boolean known = wish.positionId() == null
                    ? tree.nodes().containsKey(wish.unitId())
                    : posts.containsKey(wish.positionId());
            if (wish.namesNotOnePlace()) {
                errors.add(new FieldError("/wishes/" + i, "one-place", "a post or a unit, not both"));
            } else if (!known) {
                errors.add(new FieldError("/wishes/" + i, "unknown-place", "a post or a unit of the government"));
            } else if (!named.add(wish.positionId() == null ? wish.unitId() : wish.positionId())) {
                errors.add(new FieldError("/wishes/" + i, "place-twice", "a place that is not named before"));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.shape(errors);
        }
    }
}
