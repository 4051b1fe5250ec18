package id.selaras.rules.application;

import java.util.UUID;

/**
 * Clocks in working days that run somewhere. Implemented by the features that keep them: they know the calendar, and
 * not the other way round.
 */
public interface ClockDirectory {

    /** Counts the ends of the clocks that run anew, in the transaction that changed the calendar. */
    void recount(UUID governmentId);
}
