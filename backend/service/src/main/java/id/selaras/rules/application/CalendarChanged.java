package id.selaras.rules.application;

import id.selaras.shared.event.DomainEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A government set a day of its calendar, or took it out.
 *
 * @param after null when it was taken out
 */
record CalendarChanged(UUID governmentId, LocalDate effectiveOn, Map<String, Object> before, Map<String, Object> after)
        implements DomainEvent {

    static Map<String, Object> told(CalendarDayView day) {
        return Map.of("day", day.day(), "kind", day.kind().name(), "name", day.name(), "source", day.source());
    }

    @Override
    public String type() {
        return after == null ? "calendar.day-removed" : "calendar.day-set";
    }

    @Override
    public String entityType() {
        return "calendar";
    }

    @Override
    public UUID entityId() {
        return governmentId;
    }
}
