package id.selaras.rules.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Days on which offices work: Monday to Friday without holidays and days of collective leave. Legal clocks count them.
 *
 * @param free days off besides weekends
 */
public record WorkingDays(Set<LocalDate> free) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingDays {
        free = Set.copyOf(free);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !free.contains(day);
    }

    /** The last day of a clock: the day of the event itself does not count. */
    public LocalDate after(LocalDate event, int workingDays) {
        LocalDate day = event;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** Working days after one day until another, which counts itself; negative when the other lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
