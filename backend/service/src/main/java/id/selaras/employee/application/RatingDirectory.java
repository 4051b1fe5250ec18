package id.selaras.employee.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The ratings in a person's file. Implemented by performance: it knows employee, and not the other way round.
 */
public interface RatingDirectory {

    /**
     * Ratings of the years that were over on a day, newest first.
     *
     * @param knownAt recorded time, or null for now
     */
    List<RatingView> ratings(UUID governmentId, UUID employeeId, LocalDate asOf, Instant knownAt);

    /** Everything that was ever recorded. */
    List<HistoryRow> ratingHistory(UUID governmentId, UUID employeeId);
}
