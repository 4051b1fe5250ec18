package id.selaras.employee.application;

import id.selaras.employee.domain.WishWindowStatus;
import id.selaras.organisation.application.GovernmentDirectory;
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
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** When people may say where they would like to work. */
@ApplicationScoped
public class WishWindowService {

    @Inject
    WishWindowRepository windows;

    @Inject
    GovernmentDirectory governments;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Transactional
    public Page<WishWindowRow> list(PageRequest page) {
        return windows.page(current.governmentId(), today(), page);
    }

    @Transactional
    public WishWindowRow one(UUID id) {
        return windows.one(current.governmentId(), id, today()).orElseThrow(Refusal::notFound);
    }

    @Transactional
    public WishWindowRow open(String key, OpenWishWindow command) {
        requireOrder(command.opensOn(), command.closesOn());
        return idempotency.once(key, command, WishWindowRow.class, () -> {
            UUID id = Ids.next();
            windows.add(id, current.governmentId(), command);
            return told(id, "opened");
        });
    }

    /** Changes days, name and number; 409 once it was closed, 422 where somebody has more wishes already. */
    @Transactional
    public WishWindowRow change(UUID id, int version, ChangeWishWindow command) {
        requireOrder(command.opensOn(), command.closesOn());
        WishWindowRow window = locked(id, version);
        if (window.status() == WishWindowStatus.CLOSED) {
            throw Refusal.conflict("wish-window-closed");
        }
        int filed = windows.mostFiled(id);
        if (command.mostWishes() < filed) {
            throw Refusal.rule("more-wishes-filed", Map.of("filed", filed));
        }
        windows.change(id, command);
        return told(id, "changed");
    }

    /** Closes it before its last day is over; 409 when it is over or closed already. */
    @Transactional
    public WishWindowRow close(UUID id, int version, CloseWishWindow command) {
        WishWindowRow window = locked(id, version);
        if (window.status() != WishWindowStatus.OPEN && window.status() != WishWindowStatus.UPCOMING) {
            throw Refusal.conflict("wish-window-closed");
        }
        windows.close(id, today(), command.reason().strip());
        return told(id, "closed");
    }

    /** The window, which nobody closes or changes until the transaction ends; 409 while it is not open. */
    WishWindowRow requireOpen(UUID id) {
        WishWindowRow window = windows.hold(current.governmentId(), id, today()).orElseThrow(Refusal::notFound);
        if (!window.open()) {
            throw Refusal.conflict(
                    window.status() == WishWindowStatus.UPCOMING ? "wish-window-not-open" : "wish-window-closed");
        }
        return window;
    }

    LocalDate today() {
        return governments.today(current.governmentId());
    }

    private WishWindowRow locked(UUID id, int version) {
        WishWindowRow window = windows.lock(current.governmentId(), id, today()).orElseThrow(Refusal::notFound);
        if (window.version() != version) {
            throw Refusal.stale();
        }
        return window;
    }

    private WishWindowRow told(UUID id, String what) {
        WishWindowRow window = one(id);
        events.fire(WishesChanged.ofWindow(current.governmentId(), window, what));
        return window;
    }

    private static void requireOrder(LocalDate opensOn, LocalDate closesOn) {
        if (closesOn.isBefore(opensOn)) {
            throw Refusal.shape("/closesOn", "before-start", "on or after the first day");
        }
    }
}
