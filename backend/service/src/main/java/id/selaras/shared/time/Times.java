package id.selaras.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The one clock of the application and the two ends of open intervals. */
@ApplicationScoped
public class Times {

    /** End of an interval that has no end. Stored, so that open intervals can be indexed and compared. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    /** Recorded-time counterpart of {@link #FOREVER}: the fact has not been superseded. */
    public static final Instant NOT_SUPERSEDED = Instant.parse("9999-12-31T00:00:00Z");

    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

    /** Whether people and the database know the day: 1800 to the end of open intervals. */
    public static boolean isKnown(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(FOREVER);
    }

    /** The same for a moment. */
    public static boolean isKnown(Instant moment) {
        return !moment.isAfter(NOT_SUPERSEDED)
                && !moment.isBefore(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The end of an interval as people see it: null when it has none. */
    public static LocalDate openEnd(LocalDate end) {
        return FOREVER.equals(end) ? null : end;
    }

    /** Microseconds, because MySQL keeps six digits: what was written equals what is read. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
