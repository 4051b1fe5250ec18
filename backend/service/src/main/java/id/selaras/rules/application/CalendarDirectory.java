package id.selaras.rules.application;

import id.selaras.rules.domain.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The working-day calendar of a government: the national days, and what the government set differently. */
@ApplicationScoped
public class CalendarDirectory {

    @Inject
    CalendarRepository calendar;

    @Transactional
    public WorkingDays workingDays(UUID governmentId) {
        return new WorkingDays(days(governmentId).stream()
                .filter(day -> day.kind() != Holiday.Kind.WORKING_DAY)
                .map(Holiday::day)
                .collect(Collectors.toSet()));
    }

    /** All days of the calendar in their order. */
    @Transactional
    public Collection<Holiday> days(UUID governmentId) {
        SortedMap<LocalDate, Holiday> days = new TreeMap<>(calendar.shipped());
        calendar.own(governmentId).forEach((day, own) -> days.put(day, own.holiday()));
        return days.values();
    }
}
