package id.selaras.rules.application;

import id.selaras.rules.domain.WorkingDays;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The working-day calendar of a government: the national days, and what the government set differently. */
@ApplicationScoped
public class CalendarDirectory {

    private static final List<Holiday> NATIONAL = national();

    @Inject
    Sql sql;

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
        SortedMap<LocalDate, Holiday> days = new TreeMap<>();
        NATIONAL.forEach(day -> days.put(day.day(), day));
        sql.each(
                "SELECT day, kind, name, source FROM holidays WHERE government_id = :government",
                Map.of("government", governmentId),
                row -> days.put(
                        row.date("day"),
                        new Holiday(
                                row.date("day"),
                                Holiday.Kind.valueOf(row.text("kind")),
                                row.text("name"),
                                row.text("source"))));
        return days.values();
    }

    private static List<Holiday> national() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CalendarDirectory.class.getResourceAsStream("/rules/holidays.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(";", 4))
                    .map(cells ->
                            new Holiday(LocalDate.parse(cells[0]), Holiday.Kind.valueOf(cells[1]), cells[2], cells[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
