package id.selaras.employee.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How long somebody has worked in a family of jobs. */
public final class ServiceTime {

    private ServiceTime() {}

    /**
     * Days on which a placement holds.
     *
     * @param to day after the last one
     */
    public record Interval(LocalDate from, LocalDate to) {}

    /**
     * Whole months covered by intervals until a day. Intervals that touch or overlap are one, so that a transfer
     * inside the family loses no broken month and a double placement counts once.
     *
     * @param ordered by their first days
     */
    public static int months(List<Interval> ordered, LocalDate until) {
        long months = 0;
        LocalDate from = null;
        LocalDate to = null;
        for (Interval interval : ordered) {
            LocalDate end = interval.to().isAfter(until) ? until : interval.to();
            if (!interval.from().isBefore(end)) {
                continue;
            }
            if (to != null && !interval.from().isAfter(to)) {
                to = end.isAfter(to) ? end : to;
            } else {
                months += from == null ? 0 : ChronoUnit.MONTHS.between(from, to);
                from = interval.from();
                to = end;
            }
        }
        return (int) (months + (from == null ? 0 : ChronoUnit.MONTHS.between(from, to)));
    }
}
