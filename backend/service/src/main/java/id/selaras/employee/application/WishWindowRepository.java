package id.selaras.employee.application;

import id.selaras.employee.domain.WishWindowStatus;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Windows for wishes. */
@ApplicationScoped
class WishWindowRepository {

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

    void change(UUID id, ChangeWishWindow window) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "id", id,
                "name", window.name().strip(),
                "opens", window.opensOn(),
                "closes", window.closesOn(),
                "most", window.mostWishes()));
        values.put("programme", window.programmeId());
        sql.update(
                "UPDATE wish_windows SET name = :name, opens_on = :opens, closes_on = :closes, most_wishes = :most,"
                        + " programme_id = :programme, version = version + 1 WHERE id = :id",
                values);
    }

    void close(UUID id, LocalDate today, String reason) {
        sql.update(
                "UPDATE wish_windows SET closed_on = :today, closing_reason = :reason, version = version + 1"
                        + " WHERE id = :id",
                Map.of("id", id, "today", today, "reason", reason));
    }

    /** The last to close first. */
    Page<WishWindowRow> page(UUID government, LocalDate today, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of("government", government));
        String from = " FROM wish_windows WHERE government_id = :government";
        Long total = page.total ? sql.count("SELECT COUNT(*)" + from, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            from += " AND (closes_on < :day OR closes_on = :day AND id < :after)";
            values.put("day", cursor.date(0));
            values.put("after", cursor.id(1));
        }
        values.put("limit", page.limit + 1);
        return Page.of(
                sql.list(
                        "SELECT *" + from + " ORDER BY closes_on DESC, id DESC LIMIT :limit",
                        values,
                        row -> window(row, today)),
                page.limit,
                window -> Cursor.after(window.closesOn(), window.id()),
                total);
    }

    Optional<WishWindowRow> one(UUID government, UUID id, LocalDate today) {
        return one(government, id, today, "");
    }

    /** Held until the transaction ends: nobody closes or changes it meanwhile. */
    Optional<WishWindowRow> lock(UUID government, UUID id, LocalDate today) {
        return one(government, id, today, " FOR UPDATE");
    }

    /** Not changed until the transaction ends; as many as like hold it together. */
    Optional<WishWindowRow> hold(UUID government, UUID id, LocalDate today) {
        return one(government, id, today, " FOR SHARE");
    }

    private Optional<WishWindowRow> one(UUID government, UUID id, LocalDate today, String held) {
        return sql
                .list(
                        "SELECT * FROM wish_windows WHERE id = :id AND government_id = :government" + held,
                        Map.of("id", id, "government", government),
                        row -> window(row, today))
                .stream()
                .findFirst();
    }

    /** The most wishes one person has in a window. */
    int mostFiled(UUID id) {
        return (int)
                sql.count("SELECT COALESCE(MAX(rank_number), 0) FROM wishes WHERE window_id = :id", Map.of("id", id));
    }

    private static WishWindowRow window(Row row, LocalDate today) {
        LocalDate closes = row.date("closes_on");
        LocalDate closed = row.date("closed_on");
        WishWindowStatus status = WishWindowStatus.on(today, row.date("opens_on"), closes, closed);
        boolean open = status == WishWindowStatus.OPEN;
        return new WishWindowRow(
                row.id("id"),
                row.integer("version"),
                row.text("name"),
                row.date("opens_on"),
                closes,
                status,
                open,
                open ? (int) ChronoUnit.DAYS.between(today, closes) : null,
                closed,
                row.text("closing_reason"),
                row.integer("most_wishes"),
                row.id("programme_id"));
    }
}
