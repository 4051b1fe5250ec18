package id.selaras.employee.application;

import id.selaras.employee.domain.WishReason;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The wishes of one person. */
@ApplicationScoped
class WishRepository {

    @Inject
    Sql sql;

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
    List<WishRow> of(UUID government, UUID employee, UUID window, WishPlaces places) {
        Map<String, Object> values = places.values(Map.of("government", government, "employee", employee));
        if (window != null) {
            values.put("window", window);
        }
        return sql.list(
                "SELECT w.*, p.name AS window_name, " + WishPlaces.COLUMNS
                        + " FROM wishes w JOIN wish_windows p ON p.id = w.window_id"
                        + WishPlaces.joins("w.position_id", "w.unit_id")
                        + " WHERE w.government_id = :government AND w.employee_id = :employee"
                        + (window == null ? "" : " AND w.window_id = :window")
                        + " ORDER BY p.closes_on DESC, w.window_id, w.rank_number",
                values,
                row -> new WishRow(
                        row.id("window_id"),
                        row.text("window_name"),
                        row.integer("rank_number"),
                        row.id("position_id"),
                        row.id("unit_id"),
                        places.of(row),
                        row.flag("acceptable"),
                        WishReason.valueOf(row.text("reason")),
                        row.text("text"),
                        row.date("changed_on")));
    }
}
