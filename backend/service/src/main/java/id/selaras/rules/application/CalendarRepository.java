package id.selaras.rules.application;

import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The national days as shipped, and the days a government set itself. */
@ApplicationScoped
class CalendarRepository {

    private static final SortedMap<LocalDate, Holiday> NATIONAL = national();

    @Inject
    Sql sql;

    /** @param version counts the changes of the day; a day that was taken out and set again goes on counting */
    record OwnDay(Holiday holiday, int version) {}

    SortedMap<LocalDate, Holiday> shipped() {
        return NATIONAL;
    }

    /** Days the government set itself and did not take out, by day. */
    Map<LocalDate, OwnDay> own(UUID governmentId) {
        Map<LocalDate, OwnDay> own = new HashMap<>();
        sql.each(
                "SELECT day, kind, estimated, name, source, version FROM holidays WHERE government_id = :government"
                        + " AND NOT removed",
                Map.of("government", governmentId),
                row -> own.put(
                        row.date("day"),
                        new OwnDay(
                                new Holiday(
                                        row.date("day"),
                                        Holiday.Kind.valueOf(row.text("kind")),
                                        row.flag("estimated"),
                                        row.text("name"),
                                        row.text("source")),
                                row.integer("version"))));
        return own;
    }

    /**
     * Sets a day; false when it is not at the version.
     *
     * @param version 0 for a day the government has not set, or took out
     */
    boolean set(UUID governmentId, Holiday day, int version) {
        Map<String, Object> values = new HashMap<>();
        values.put("government", governmentId);
        values.put("day", day.day());
        values.put("kind", day.kind());
        values.put("estimated", day.estimated());
        values.put("name", day.name());
        values.put("source", day.source());
        values.put("version", version);
        if (version == 0
                && sql.update(
                                "INSERT IGNORE INTO holidays (government_id, day, kind, estimated, name, source)"
                                        + " VALUES (:government, :day, :kind, :estimated, :name, :source)",
                                values)
                        == 1) {
            return true;
        }
        return sql.update(
                        "UPDATE holidays SET kind = :kind, estimated = :estimated, name = :name, source = :source,"
                                + " removed = FALSE, version = version + 1 WHERE government_id = :government"
                                + " AND day = :day AND IF(removed, 0, version) = :version",
                        values)
                == 1;
    }

    /** Takes a day out; false when it is not at the version. */
    boolean remove(UUID governmentId, LocalDate day, int version) {
        return sql.update(
                        "UPDATE holidays SET removed = TRUE, version = version + 1 WHERE government_id = :government"
                                + " AND day = :day AND version = :version AND NOT removed",
                        Map.of("government", governmentId, "day", day, "version", version))
                == 1;
    }

    private static SortedMap<LocalDate, Holiday> national() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CalendarRepository.class.getResourceAsStream("/rules/holidays.csv")),
                StandardCharsets.UTF_8))) {
            SortedMap<LocalDate, Holiday> days = new TreeMap<>();
            reader.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", 5)))
                    .map(cells -> new Holiday(
                            LocalDate.parse(cells.get(0)),
                            Holiday.Kind.valueOf(cells.get(1)),
                            cells.get(2).equals("ESTIMATED"),
                            cells.get(3),
                            cells.get(4)))
                    .forEach(day -> days.put(day.day(), day));
            return Collections.unmodifiableSortedMap(days);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
