package id.selaras.employee.application;

import id.selaras.employee.domain.WishReason;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Windows and wishes. */
@ApplicationScoped
class WishRepository {

    @Inject
    Sql sql;

    void add(UUID id, UUID government, OpenWishWindow window) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "id", id,
                "government", government,
                "name", window.name().strip(),
                "opens", window.opensOn(),
                "closes", window.closesOn(),
                "most", window.mostWishes()));
        values.put("programme", window.programmeId());
        sql.update(
                "INSERT INTO wish_windows (id, government_id, name, opens_on, closes_on, most_wishes, programme_id,"
                        + " version) VALUES (:id, :government, :name, :opens, :closes, :most, :programme, 0)",
                values);
    }

    List<WishWindowRow> windows(UUID government, LocalDate today) {
        return sql.list(
                "SELECT * FROM wish_windows WHERE government_id = :government ORDER BY closes_on DESC, id DESC",
                Map.of("government", government),
                row -> window(row, today));
    }

    Optional<WishWindowRow> window(UUID government, UUID id, LocalDate today) {
        return sql
                .list(
                        "SELECT * FROM wish_windows WHERE id = :id AND government_id = :government",
                        Map.of("id", id, "government", government),
                        row -> window(row, today))
                .stream()
                .findFirst();
    }

    /** Takes the place of what somebody wished before in a window. */
    void replace(UUID government, UUID window, UUID employee, List<SetWishes.Wish> wishes, LocalDate today) {
        sql.update(
                "DELETE FROM wishes WHERE window_id = :window AND employee_id = :employee",
                Map.of("window", window, "employee", employee));
        List<Object[]> rows = new ArrayList<>();
        for (SetWishes.Wish wish : wishes) {
            rows.add(new Object[] {
                window,
                employee,
                rows.size() + 1,
                government,
                wish.positionId(),
                wish.unitId(),
                wish.acceptable(),
                wish.reason(),
                wish.text() == null || wish.text().isBlank()
                        ? null
                        : wish.text().strip(),
                today
            });
        }
        sql.batch(
                "INSERT INTO wishes (window_id, employee_id, rank_number, government_id, position_id, unit_id,"
                        + " acceptable, reason, text, changed_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** @param window only those of one, or null for all */
    List<WishRow> of(UUID government, UUID employee, UUID window) {
        Map<String, Object> values = new HashMap<>(Map.of("government", government, "employee", employee));
        if (window != null) {
            values.put("window", window);
        }
        return sql.list(
                "SELECT w.* FROM wishes w JOIN wish_windows p ON p.id = w.window_id"
                        + " WHERE w.government_id = :government AND w.employee_id = :employee"
                        + (window == null ? "" : " AND w.window_id = :window")
                        + " ORDER BY p.closes_on DESC, w.window_id, w.rank_number",
                values,
                row -> new WishRow(
                        row.id("window_id"),
                        row.integer("rank_number"),
                        row.id("position_id"),
                        row.id("unit_id"),
                        row.flag("acceptable"),
                        WishReason.valueOf(row.text("reason")),
                        row.text("text"),
                        row.date("changed_on")));
    }

    List<WishCount> counts(UUID government, UUID window) {
        return sql.list(
                "SELECT position_id, unit_id, SUM(acceptable) AS wanted,"
                        + " SUM(acceptable AND rank_number = 1) AS dearest, SUM(NOT acceptable) AS unwanted"
                        + " FROM wishes WHERE government_id = :government AND window_id = :window"
                        + " GROUP BY position_id, unit_id ORDER BY wanted DESC, position_id, unit_id",
                Map.of("government", government, "window", window),
                row -> new WishCount(
                        row.id("position_id"),
                        row.id("unit_id"),
                        row.integer("wanted"),
                        row.integer("dearest"),
                        row.integer("unwanted")));
    }

    private static WishWindowRow window(Row row, LocalDate today) {
        LocalDate opens = row.date("opens_on");
        LocalDate closes = row.date("closes_on");
        return new WishWindowRow(
                row.id("id"),
                row.integer("version"),
                row.text("name"),
                opens,
                closes,
                !today.isBefore(opens) && !today.isAfter(closes),
                row.integer("most_wishes"),
                row.id("programme_id"));
    }
}
