package id.selaras.employee.application;

import id.selaras.employee.domain.PersonName;
import id.selaras.employee.domain.WishReason;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The wishes of everybody in a window, by the name of who wishes. */
@ApplicationScoped
class WishListRepository {

    private static final String PERSON = " LEFT JOIN employee_versions v ON v.employee_id = w.employee_id"
            + " AND v.superseded_at = :never AND v.valid_from <= :day AND v.valid_to > :day";

    private static final String CALLED = "COALESCE(v.name, '')";

    @Inject
    Sql sql;

    /** @param name sorts, without titles */
    private record Found(WishListRow row, String name) {}

    /**
     * One page.
     *
     * @param units units the wished places lie in, or null for all
     * @param self  the one person that may be seen, or null
     */
    Page<WishListRow> page(
            UUID government,
            UUID window,
            WishFilter filter,
            Collection<UUID> units,
            UUID self,
            WishPlaces places,
            PageRequest page) {
        Map<String, Object> values = places.values(Map.of("government", government, "window", window));
        String from = " FROM wishes w JOIN employees e ON e.id = w.employee_id" + PERSON
                + WishPlaces.joins("w.position_id", "w.unit_id")
                + " WHERE w.government_id = :government AND w.window_id = :window"
                + conditions(filter, units, self, values);
        Long total = page.total ? sql.count("SELECT COUNT(*)" + from, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 3);
        if (cursor != null) {
            from += " AND (" + CALLED + ", w.employee_id, w.rank_number) > (:afterName, :afterId, :afterRank)";
            values.put("afterName", cursor.text(0));
            values.put("afterId", cursor.id(1));
            values.put("afterRank", cursor.number(2));
        }
        values.put("limit", page.limit + 1);
        List<Found> found = sql.list(
                "SELECT w.*, e.nip, " + CALLED + " AS called, v.name AS person, v.front_title, v.back_title, "
                        + WishPlaces.COLUMNS + from + " ORDER BY " + CALLED
                        + ", w.employee_id, w.rank_number LIMIT :limit",
                values,
                row -> new Found(
                        new WishListRow(
                                row.id("employee_id"),
                                row.text("nip"),
                                row.text("person") == null
                                        ? null
                                        : PersonName.withTitles(
                                                row.text("front_title"), row.text("person"), row.text("back_title")),
                                null,
                                row.integer("rank_number"),
                                row.id("position_id"),
                                row.id("unit_id"),
                                places.of(row),
                                row.flag("acceptable"),
                                WishReason.valueOf(row.text("reason")),
                                row.date("changed_on")),
                        row.text("called")));
        Page<Found> cut = Page.of(
                found,
                page.limit,
                one -> Cursor.after(
                        one.name(), one.row().employeeId(), one.row().rank()),
                total);
        Map<UUID, WishPlace> held = held(
                government,
                cut.items().stream()
                        .map(one -> one.row().employeeId())
                        .distinct()
                        .toList(),
                places);
        return cut.map(one -> one.row().holding(held.get(one.row().employeeId())));
    }

    /** The posts people hold definitively; of several the newest. */
    private Map<UUID, WishPlace> held(UUID government, Collection<UUID> people, WishPlaces places) {
        Map<UUID, WishPlace> held = new HashMap<>();
        sql.each(
                "SELECT d.employee_id, " + WishPlaces.COLUMNS + " FROM placements d"
                        + WishPlaces.joins("d.position_id", "NULL")
                        + " WHERE d.government_id = :government AND d.employee_id IN :people AND d.kind = 'D'"
                        + " AND d.superseded_at = :never AND d.valid_from <= :day AND d.valid_to > :day"
                        + " ORDER BY d.valid_from, d.id",
                places.values(Map.of("government", government, "people", people)),
                row -> held.put(row.id("employee_id"), places.of(row)));
        return held;
    }

    private static String conditions(WishFilter filter, Collection<UUID> units, UUID self, Map<String, Object> values) {
        StringBuilder text = new StringBuilder();
        add(text, values, "units", units, WishPlaces.UNIT + " IN :units");
        add(text, values, "self", self, "w.employee_id = :self");
        add(text, values, "position", filter.position, "w.position_id = :position");
        add(text, values, "acceptable", filter.acceptable, "w.acceptable = :acceptable");
        add(text, values, "reason", filter.reason, "w.reason = :reason");
        if (filter.q != null && !filter.q.isBlank()) {
            String wanted =
                    filter.q.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            add(text, values, "name", "%" + wanted + "%", "(v.name LIKE :name OR e.nip LIKE :nip)");
            values.put("nip", wanted.replace(" ", "") + "%");
        }
        return text.toString();
    }

    private static void add(
            StringBuilder text, Map<String, Object> values, String name, Object value, String condition) {
        if (value != null) {
            text.append(" AND ").append(condition);
            values.put(name, value);
        }
    }
}
