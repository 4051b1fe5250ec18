package id.selaras.rules.application;

import id.selaras.shared.event.DomainEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A government set, changed or lifted a freeze window.
 *
 * @param what {@code set}, {@code changed} or {@code lifted}
 */
record FreezeWindowChanged(
        UUID governmentId,
        UUID entityId,
        String what,
        LocalDate effectiveOn,
        Map<String, Object> before,
        Map<String, Object> after,
        String reason)
        implements DomainEvent {

    static Map<String, Object> told(FreezeWindowView window) {
        return Map.of(
                "kind", window.kind().name(),
                "startsOn", window.startsOn(),
                "endsOn", window.endsOn(),
                "jobLevels", window.jobLevels(),
                "legalSource", window.legalSource());
    }

    @Override
    public String type() {
        return "freeze-window." + what;
    }

    @Override
    public String entityType() {
        return "freeze-window";
    }
}
