package id.selaras.rules.application;

import id.selaras.rules.application.CalendarRepository.OwnDay;
import id.selaras.rules.domain.WorkingDays;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads and edits the working-day calendar of the own government. */
@ApplicationScoped
public class CalendarService {

    private static final int MONTHS = 12;

    @Inject
    CalendarRepository calendar;

    @Inject
    CalendarDirectory directory;

    @Inject
    CurrentActor current;

    @Inject
    @Any
    Instance<ClockDirectory> clocks;

    @Inject
    Event<DomainEvent> events;

    @Transactional
    public CalendarYearView year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        WorkingDays working = directory.workingDays(current.governmentId());
        List<Integer> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> (int) month.atDay(1)
                        .datesUntil(month.plusMonths(1).atDay(1))
                        .filter(working::isWorkingDay)
                        .count())
                .toList();
        SortedMap<LocalDate, CalendarDayView> days = all().subMap(first, first.plusYears(1));
        return new CalendarYearView(
                year,
                !calendar.shipped().subMap(first, first.plusYears(1)).isEmpty(),
                months.stream().mapToInt(Integer::intValue).sum(),
                months,
                List.copyOf(days.values()));
    }

    /**
     * Sets a day; clocks that run are counted anew.
     *
     * @param version 0 for a day the government has not set
     */
    @Transactional
    public CalendarDayView set(LocalDate day, int version, SetCalendarDay command) {
        boolean isNational = calendar.shipped().containsKey(day);
        if (command.kind() == Holiday.Kind.WORKING_DAY && !isNational) {
            throw Refusal.rule("no-national-day", Map.of("day", day));
        }
        CalendarDayView before = all().get(day);
        Holiday holiday = new Holiday(
                day,
                command.kind(),
                command.estimated(),
                command.name().strip(),
                command.source().strip());
        if (!calendar.set(current.governmentId(), holiday, version)) {
            throw Refusal.stale();
        }
        return changed(day, before);
    }

    /** Takes an own day out: the national day holds again, or the week. */
    @Transactional
    public void remove(LocalDate day, int version) {
        CalendarDayView before = all().get(day);
        if (before == null || before.origin() == CalendarDayView.Origin.NATIONAL) {
            throw Refusal.notFound();
        }
        if (!calendar.remove(current.governmentId(), day, version)) {
            throw Refusal.stale();
        }
        changed(day, before);
    }

    private CalendarDayView changed(LocalDate day, CalendarDayView before) {
        CalendarDayView after = all().get(day);
        clocks.forEach(clock -> clock.recount(current.governmentId()));
        events.fire(new CalendarChanged(
                current.governmentId(),
                day,
                before == null ? null : CalendarChanged.told(before),
                after == null ? null : CalendarChanged.told(after)));
        return after;
    }

    private SortedMap<LocalDate, CalendarDayView> all() {
        SortedMap<LocalDate, CalendarDayView> days = new TreeMap<>();
        calendar.shipped().forEach((day, holiday) -> days.put(day, CalendarDayView.national(holiday)));
        Map<LocalDate, OwnDay> own = calendar.own(current.governmentId());
        own.forEach((day, set) -> days.put(
                day,
                CalendarDayView.own(
                        set.holiday(), set.version(), calendar.shipped().get(day))));
        return days;
    }
}
