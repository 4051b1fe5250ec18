package id.selaras.rules.application;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day of the calendar.
 *
 * @param version   0 for a national day that the government left as it is; to be sent back with a change
 * @param origin    who set it
 * @param estimated whether the text that sets it is yet to come
 * @param national  the national day that the government set differently, or null
 */
public record CalendarDayView(
        LocalDate day,
        int version,
        Origin origin,
        Holiday.Kind kind,
        boolean estimated,
        String name,
        String source,
        @Schema(nullable = true) NationalDay national) {

    /** Who set a day. */
    public enum Origin {
        NATIONAL,
        /** The government itself. */
        OWN
    }

    /** A national day. */
    public record NationalDay(Holiday.Kind kind, String name, String source) {}

    static CalendarDayView national(Holiday day) {
        return new CalendarDayView(
                day.day(), 0, Origin.NATIONAL, day.kind(), day.estimated(), day.name(), day.source(), null);
    }

    /** @param national the national day it takes the place of, or null */
    static CalendarDayView own(Holiday day, int version, Holiday national) {
        return new CalendarDayView(
                day.day(),
                version,
                Origin.OWN,
                day.kind(),
                day.estimated(),
                day.name(),
                day.source(),
                national == null ? null : new NationalDay(national.kind(), national.name(), national.source()));
    }
}
