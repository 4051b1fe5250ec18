package id.selaras.socialisation.application;

import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Who gets an edition of a notice, got it, read it. */
@ApplicationScoped
class ReceiptRepository {

    /** The newest edition of a notice that somebody got. */
    private static final String NEWEST_OF_MINE = " FROM notice_receipts r JOIN notice_editions e"
            + " ON e.notice_id = r.notice_id AND e.edition = r.edition"
            + " WHERE r.employee_id = :employee AND r.delivered_at IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM notice_receipts newer WHERE newer.employee_id = r.employee_id"
            + " AND newer.notice_id = r.notice_id AND newer.edition > r.edition AND newer.delivered_at IS NOT NULL)";

    private static final List<String> COLUMNS =
            List.of("notice_id", "edition", "employee_id", "government_id", "unit_id", "name", "address");

    @Inject
    Sql sql;

    /** Somebody for whom an edition is meant. */
    record Reader(UUID employeeId, UUID unitId, String name, String address) {}

    /** Somebody's newest edition of a notice. */
    record Own(UUID noticeId, int edition, UUID unitId, String name, Instant deliveredAt, Instant readAt) {}

    void freeze(UUID governmentId, UUID noticeId, int edition, Collection<Reader> readers) {
        sql.insert(
                "INSERT INTO notice_receipts",
                COLUMNS,
                readers.stream()
                        .map(reader -> Arrays.asList(
                                noticeId,
                                edition,
                                reader.employeeId(),
                                governmentId,
                                reader.unitId(),
                                reader.name(),
                                reader.address()))
                        .toList());
    }

    /** Whoever got an edition before, for a correction must reach them too. */
    Set<UUID> earlierReaders(UUID noticeId, int before) {
        return new TreeSet<>(sql.list(
                "SELECT DISTINCT employee_id FROM notice_receipts WHERE notice_id = :notice AND edition < :before"
                        + " AND delivered_at IS NOT NULL",
                Map.of("notice", noticeId, "before", before),
                row -> row.id("employee_id")));
    }

    /** The next ones who wait for an edition, held until the end of the transaction. */
    List<Reader> waiting(UUID noticeId, int edition, int most) {
        return sql.list(
                "SELECT employee_id, unit_id, name, address FROM notice_receipts WHERE notice_id = :notice"
                        + " AND edition = :edition AND delivered_at IS NULL ORDER BY employee_id LIMIT :most FOR UPDATE",
                Map.of("notice", noticeId, "edition", edition, "most", most),
                ReceiptRepository::reader);
    }

    void deliver(UUID noticeId, int edition, Collection<UUID> employees, Instant now) {
        sql.update(
                "UPDATE notice_receipts SET delivered_at = :now WHERE notice_id = :notice AND edition = :edition"
                        + " AND employee_id IN :people AND delivered_at IS NULL",
                Map.of("now", now, "notice", noticeId, "edition", edition, "people", employees));
    }

    long undelivered(UUID noticeId, int edition) {
        return sql.count(
                "SELECT COUNT(*) FROM notice_receipts WHERE notice_id = :notice AND edition = :edition"
                        + " AND delivered_at IS NULL",
                Map.of("notice", noticeId, "edition", edition));
    }

    /** Whether this is the confirmation: a second one changes nothing. */
    boolean read(UUID noticeId, int edition, UUID employeeId, Instant now) {
        return sql.update(
                        "UPDATE notice_receipts SET read_at = :now WHERE notice_id = :notice AND edition = :edition"
                                + " AND employee_id = :employee AND delivered_at IS NOT NULL AND read_at IS NULL",
                        Map.of("now", now, "notice", noticeId, "edition", edition, "employee", employeeId))
                == 1;
    }

    /** Who has an edition and has not confirmed it. */
    List<Reader> unread(UUID noticeId, int edition) {
        return sql.list(
                "SELECT employee_id, unit_id, name, address FROM notice_receipts WHERE notice_id = :notice"
                        + " AND edition = :edition AND delivered_at IS NOT NULL AND read_at IS NULL",
                Map.of("notice", noticeId, "edition", edition),
                ReceiptRepository::reader);
    }

    /**
     * Receipts by name.
     *
     * @param units the only units wanted, or null for all
     */
    Page<ReceiptRow> page(
            UUID noticeId,
            int edition,
            ReceiptFilter filter,
            Collection<UUID> units,
            Map<UUID, String> unitNames,
            PageRequest page) {
        StringBuilder where =
                new StringBuilder("r.notice_id = :notice AND r.edition = :edition AND r.delivered_at IS NOT NULL");
        Map<String, Object> values = new HashMap<>(Map.of("notice", noticeId, "edition", edition));
        if (filter.read != null) {
            where.append(filter.read ? " AND r.read_at IS NOT NULL" : " AND r.read_at IS NULL");
        }
        if (units != null) {
            where.append(" AND r.unit_id IN :units");
            values.put("units", units);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*) FROM notice_receipts r WHERE " + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            where.append(" AND (r.name, r.employee_id) > (:name, :after)");
            values.put("name", cursor.text(0));
            values.put("after", cursor.id(1));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list(
                        "SELECT r.* FROM notice_receipts r WHERE " + where
                                + " ORDER BY r.name, r.employee_id LIMIT :rows",
                        values,
                        row -> new ReceiptRow(
                                row.id("employee_id"),
                                row.text("name"),
                                unitNames.get(row.id("unit_id")),
                                row.text("address") != null,
                                row.instant("delivered_at"),
                                row.instant("read_at"))),
                page.limit,
                row -> Cursor.after(row.name(), row.employeeId()),
                total);
    }

    /** Somebody's notices: unread ones first, then the newest. */
    Page<InboxRow> inbox(UUID employeeId, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of("employee", employeeId));
        Long total = page.total ? sql.count("SELECT COUNT(*)" + NEWEST_OF_MINE, values) : null;
        String where = NEWEST_OF_MINE;
        Cursor cursor = Cursor.parse(page.cursor, 3);
        if (cursor != null) {
            where += " AND ((r.read_at IS NOT NULL) > :read OR (r.read_at IS NOT NULL) = :read"
                    + " AND (r.delivered_at, r.notice_id) < (:at, :after))";
            values.put("read", cursor.flag(0));
            values.put("at", cursor.instant(1));
            values.put("after", cursor.id(2));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list(
                        "SELECT r.*, e.title, e.correction, e.releases_plan_id" + where
                                + " ORDER BY (r.read_at IS NOT NULL), r.delivered_at DESC, r.notice_id DESC LIMIT :rows",
                        values,
                        row -> new InboxRow(
                                row.id("notice_id"),
                                row.integer("edition"),
                                row.text("title"),
                                row.text("correction"),
                                row.instant("delivered_at"),
                                row.instant("read_at"))),
                page.limit,
                row -> Cursor.after(row.readAt() != null, row.deliveredAt(), row.noticeId()),
                total);
    }

    Optional<Own> own(UUID noticeId, UUID employeeId) {
        return sql
                .list(
                        "SELECT r.*" + NEWEST_OF_MINE + " AND r.notice_id = :notice",
                        Map.of("employee", employeeId, "notice", noticeId),
                        row -> new Own(
                                row.id("notice_id"),
                                row.integer("edition"),
                                row.id("unit_id"),
                                row.text("name"),
                                row.instant("delivered_at"),
                                row.instant("read_at")))
                .stream()
                .findFirst();
    }

    private static Reader reader(Row row) {
        return new Reader(row.id("employee_id"), row.id("unit_id"), row.text("name"), row.text("address"));
    }
}
