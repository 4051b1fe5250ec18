package id.selaras.socialisation.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.socialisation.domain.Concern;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a worry. Neither words nor category are told: the log is read by others than the handler.
 *
 * @param what {@code raised}, {@code taken}, {@code answered}, {@code added}, {@code closed}, {@code withdrawn}, or
 *             {@code acted-anonymously} a day later for whoever gave no name
 */
record ConcernChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after) implements DomainEvent {

    static ConcernChanged of(Concern concern, String what) {
        return new ConcernChanged(
                concern.governmentId(),
                concern.id(),
                what,
                concern.isAnonymous()
                        ? Map.of("status", concern.status().name(), "raisedBy", "anonymous")
                        : Map.of("status", concern.status().name()));
    }

    @Override
    public String type() {
        return "concern." + what;
    }

    @Override
    public String entityType() {
        return "concern";
    }
}
