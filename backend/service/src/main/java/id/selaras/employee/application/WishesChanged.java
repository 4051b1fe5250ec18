package id.selaras.employee.application;

import id.selaras.shared.event.DomainEvent;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a window for wishes, to somebody's wishes or to an exchange. Neither places nor reasons are told.
 *
 * @param type for example {@code wishes.changed}
 */
record WishesChanged(UUID governmentId, String type, String entityType, UUID entityId, Map<String, Object> after)
        implements DomainEvent {

    /** @param what opened, changed or closed */
    static WishesChanged ofWindow(UUID government, WishWindowRow window, String what) {
        return new WishesChanged(
                government,
                "wish-window." + what,
                "wish-window",
                window.id(),
                Map.of("from", window.opensOn(), "to", window.closesOn(), "most", window.mostWishes()));
    }

    static WishesChanged ofPerson(UUID government, UUID employee, UUID window, int count) {
        return new WishesChanged(
                government, "wishes.changed", "employee", employee, Map.of("window", window, "wishes", count));
    }

    static WishesChanged ofExchange(UUID government, ExchangeRow exchange) {
        return new WishesChanged(
                government,
                "exchange." + exchange.status().name().toLowerCase(Locale.ROOT),
                "exchange",
                exchange.id(),
                Map.of("members", exchange.members().size()));
    }
}
