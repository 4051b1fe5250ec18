package id.selaras.employee.application;

import id.selaras.employee.domain.WishReason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The wishes of a window in figures. */
@ApplicationScoped
class WishCountRepository {

    private static final String COUNTED = "(SELECT position_id, unit_id, COALESCE(position_id, unit_id) AS place_id,"
            + " SUM(acceptable) AS wanted, SUM(acceptable AND rank_number = 1) AS dearest,"
            + " SUM(NOT acceptable) AS unwanted FROM wishes"
            + " WHERE government_id = :government AND window_id = :window GROUP BY position_id, unit_id) c";

    /** Sort keys with the column they stand for. */
    private static final Map<String, String> ORDERS = Map.of("-wanted", "wanted", "-unwanted", "unwanted");

    @Inject
    Sql sql;

    /** @param units units the places lie in, or null for all */
    Page<WishCount> page(
            UUID government,
            UUID window,
            WishCountFilter filter,
            Collection<UUID> units,
            WishPlaces places,
            PageRequest page) {
        String order = ORDERS.get(filter.sort == null ? "-wanted" : filter.sort);
        if (order == null) {
            throw Refusal.shape("?sort", "unknown-sort", "one of " + ORDERS.keySet());
        }
        Map<String, Object> values = places.values(Map.of("government", government, "window", window));
        String from = " FROM " + COUNTED + WishPlaces.joins("c.position_id", "c.unit_id") + " WHERE TRUE";
        if (units != null) {
            from += " AND " + WishPlaces.UNIT + " IN :units";
            values.put("units", units);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*)" + from, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            from += " AND (c." + order + " < :often OR c." + order + " = :often AND c.place_id > :after)";
            values.put("often", cursor.number(0));
            values.put("after", cursor.id(1));
        }
        values.put("limit", page.limit + 1);
        List<WishCount> counts = sql.list(
                "SELECT c.*, " + WishPlaces.COLUMNS + from + " ORDER BY c." + order + " DESC, c.place_id LIMIT :limit",
                values,
                row -> new WishCount(
                        row.id("position_id"),
                        row.id("unit_id"),
                        places.of(row),
                        row.integer("wanted"),
                        row.integer("dearest"),
                        row.integer("unwanted")));
        return Page.of(
                counts,
                page.limit,
                one -> Cursor.after(
                        order.equals("wanted") ? one.wanted() : one.unwanted(),
                        one.positionId() == null ? one.unitId() : one.positionId()),
                total);
    }

    WishSummary summary(UUID government, UUID window) {
        Map<String, Object> values = Map.of("government", government, "window", window);
        String of = " WHERE government_id = :government AND window_id = :window";
        List<WishSummary.ReasonCount> reasons = sql.list(
                "SELECT reason, COUNT(DISTINCT employee_id) AS people FROM wishes" + of
                        + " GROUP BY reason ORDER BY people DESC, reason",
                values,
                row -> new WishSummary.ReasonCount(WishReason.valueOf(row.text("reason")), row.integer("people")));
        return sql.list(
                        "SELECT COUNT(DISTINCT employee_id) AS people, COALESCE(SUM(acceptable), 0) AS wanted,"
                                + " COALESCE(SUM(NOT acceptable), 0) AS unwanted,"
                                + " (SELECT COUNT(*) FROM exchange_proposals" + of
                                + " AND status <> 'WITHDRAWN') AS exchanges,"
                                + " (SELECT COUNT(*) FROM exchange_proposals" + of
                                + " AND status = 'AGREED') AS agreed FROM wishes" + of,
                        values,
                        row -> new WishSummary(
                                row.integer("people"),
                                row.integer("wanted"),
                                row.integer("unwanted"),
                                row.integer("exchanges"),
                                row.integer("agreed"),
                                reasons))
                .get(0);
    }
}
