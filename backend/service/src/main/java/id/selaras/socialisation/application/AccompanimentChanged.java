package id.selaras.socialisation.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.socialisation.domain.Accompaniment;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to an accompaniment; what is noted in it stays there.
 *
 * @param what {@code planned}, {@code companion-named}, {@code goal-set}, {@code goal-reached}, {@code meeting-noted},
 *             {@code checked-in}, {@code check-in-due}, {@code ended} or {@code cancelled}
 */
record AccompanimentChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after)
        implements DomainEvent {

    static AccompanimentChanged of(Accompaniment company, String what) {
        Map<String, Object> state =
                new HashMap<>(Map.of("status", company.status().name()));
        if (company.outcome() != null) {
            state.put("outcome", company.outcome().name());
        }
        if (company.holdsUntil() != null) {
            state.put("holdsUntil", company.holdsUntil());
        }
        return new AccompanimentChanged(company.governmentId(), company.id(), what, state);
    }

    @Override
    public String type() {
        return "accompaniment." + what;
    }

    @Override
    public String entityType() {
        return "accompaniment";
    }
}
