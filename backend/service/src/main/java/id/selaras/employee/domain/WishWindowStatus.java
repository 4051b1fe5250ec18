package id.selaras.employee.domain;

import java.time.LocalDate;

/** Where a window for wishes stands; it follows from its days and needs no step of anybody but the early closing. */
public enum WishWindowStatus {
    /** Its first day has not come. */
    UPCOMING,
    /** Wishes can be said and changed. */
    OPEN,
    /** Its last day is over. */
    ENDED,
    /** Somebody closed it before its last day was over. */
    CLOSED;

    /**
     * @param today    in the zone of the government
     * @param closesOn last day, open until its end
     * @param closedOn day of the early closing, or null
     */
    public static WishWindowStatus on(LocalDate today, LocalDate opensOn, LocalDate closesOn, LocalDate closedOn) {
        if (closedOn != null) {
            return CLOSED;
        }
        if (today.isBefore(opensOn)) {
            return UPCOMING;
        }
        return today.isAfter(closesOn) ? ENDED : OPEN;
    }
}
