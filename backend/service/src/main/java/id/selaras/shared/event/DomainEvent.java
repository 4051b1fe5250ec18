package id.selaras.shared.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened, told inside the transaction in which it happened. Audit and exchange listen; nobody calls
 * them. Fire it with {@code jakarta.enterprise.event.Event<DomainEvent>}.
 */
public interface DomainEvent {

    /** The government whose data changed. */
    UUID governmentId();

    /** Stable type, for example {@code plan.created}. */
    String type();

    /** What kind of thing changed, for example {@code plan}. */
    String entityType();

    UUID entityId();

    /** The state before, without personal data that the reader of the log needs not see; null when new. */
    default Map<String, Object> before() {
        return null;
    }

    /** The state after; null when it is gone. */
    default Map<String, Object> after() {
        return null;
    }

    /** Why, in the words of the person who did it; null where no reason is asked. */
    default String reason() {
        return null;
    }

    /** The day from which the change holds, or null when it holds at once. */
    default LocalDate effectiveOn() {
        return null;
    }
}
