package id.selaras.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The application's clock in tests: the system's in microseconds, until a test lets days go by. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TravellingClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Runs something as if so many days had gone by. */
    public void in(int days, Runnable action) {
        ahead = Duration.ofDays(days);
        try {
            action.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    /** Runs something as if it began at this moment. */
    public void at(Instant moment, Runnable action) {
        ahead = Duration.between(Instant.now(), moment);
        try {
            action.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.tick(Clock.offset(Clock.system(zone), ahead), Duration.ofNanos(1_000));
    }
}
