package id.selaras.workload.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many seats a position needs.
 *
 * @param seats  whole seats
 * @param source where they come from
 */
public record SeatNeed(int seats, Source source) {

    /** Where a need comes from. */
    public enum Source {
        /** Fixed by decision, or one seat of a structural post whatever its load. */
        FIXED,
        /** Rounded once from the sum of its tasks. */
        WORKLOAD,
        /** Nobody has said; the seats are then 0 and mean nothing. */
        NONE
    }

    /**
     * @param fixed      seats by decision, or null
     * @param structural whether the post leads a unit: one seat (domain reference 3.3)
     * @param raw        need that follows from the tasks, or null when there are none
     * @param rounding   how the rule set rounds
     */
    public static SeatNeed of(Integer fixed, boolean structural, BigDecimal raw, RoundingMode rounding) {
        if (fixed != null) {
            return new SeatNeed(fixed, Source.FIXED);
        }
        if (structural) {
            return new SeatNeed(1, Source.FIXED);
        }
        if (raw != null) {
            return new SeatNeed(raw.setScale(0, rounding).intValueExact(), Source.WORKLOAD);
        }
        return new SeatNeed(0, Source.NONE);
    }
}
