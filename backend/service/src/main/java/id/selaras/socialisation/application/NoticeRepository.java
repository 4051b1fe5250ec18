package id.selaras.socialisation.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.socialisation.domain.Notice;
import id.selaras.socialisation.domain.NoticeStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

    /** The newest edition that was sent. */
    private static final String NEWEST =
            "(SELECT MAX(e.edition) FROM notice_editions e WHERE e.notice_id = n.id AND e.recipients IS NOT NULL)";

    @Inject
    Sql sql;

    /** A notice that is due. */
    record Due(UUID id, UUID governmentId) {}

    /**
     * Notices, the newest first.
     *
     * @param audience what a kept audience is in words
     * @param units the only units whose notices are wanted, or null for all: written for one of them, or read there
     */
    Page<NoticeRow> page(
            UUID governmentId,
            NoticeFilter filter,
            Collection<UUID> units,
            PageRequest page,
            AccountNames names,
            Function<String, List<AudienceGroup>> audience) {
        StringBuilder where = new StringBuilder("n.government_id = :government");
        Map<String, Object> values = new HashMap<>(Map.of("government", governmentId));
        if (filter.status != null) {
            where.append(" AND n.status = :status");
            values.put("status", filter.status);
        }
        if (filter.audience != null) {
            where.append(" AND JSON_CONTAINS(n.audience, JSON_OBJECT('kind', :audience))");
            values.put("audience", filter.audience);
        }
        String read = "";
        String asked = "";
        if (units != null) {
            read = " AND t.unit_id IN :units";
            asked = " AND q.unit_id IN :units";
            where.append(visible());
            values.put("units", units);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*) FROM notices n WHERE " + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            where.append(" AND (n.created_at, n.id) < (:at, :after)");
            values.put("at", cursor.instant(0));
            values.put("after", cursor.id(1));
        }
        values.put("rows", page.limit + 1);
        String tally = " FROM notice_tallies t WHERE t.notice_id = n.id AND t.edition = " + NEWEST + read + ")";
        return Page.of(
                sql.list(
                        "SELECT n.*, COALESCE((SELECT SUM(t.delivered)" + tally + ", 0) AS delivered,"
                                + " COALESCE((SELECT SUM(t.read_by)" + tally + ", 0) AS read_by,"
                                + " (SELECT MAX(e.begun_at) FROM notice_editions e WHERE e.notice_id = n.id) AS sent_at,"
                                + " (SELECT COUNT(*) FROM notice_questions q WHERE q.notice_id = n.id"
                                + " AND q.status = 'OPEN'" + asked + ") AS open_questions"
                                + " FROM notices n WHERE " + where
                                + " ORDER BY n.created_at DESC, n.id DESC LIMIT :rows",
                        values,
                        row -> row(row, names, audience)),
                page.limit,
                row -> Cursor.after(row.createdAt(), row.id()),
                total);
    }

    /** A notice that a request with these units may read. */
    Optional<Notice> one(UUID governmentId, UUID id, Collection<UUID> units) {
        Map<String, Object> values = new HashMap<>(Map.of("government", governmentId, "id", id));
        if (units != null) {
            values.put("units", units);
        }
        boolean there = sql.count(
                        "SELECT COUNT(*) FROM notices n WHERE n.id = :id AND n.government_id = :government"
                                + (units == null ? "" : visible()),
                        values)
                > 0;
        return there ? findByIdOptional(id) : Optional.empty();
    }

    Optional<Notice> lock(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Scheduled notices whose time has come. */
    List<Due> due(Instant now) {
        return sql.list(
                "SELECT id, government_id FROM notices WHERE status = 'SCHEDULED' AND send_at <= :now",
                Map.of("now", now),
                row -> new Due(row.id("id"), row.id("government_id")));
    }

    private static String visible() {
        return " AND (n.unit_id IN :units OR EXISTS (SELECT 1 FROM notice_tallies v WHERE v.notice_id = n.id"
                + " AND v.unit_id IN :units))";
    }

    private static NoticeRow row(Row row, AccountNames names, Function<String, List<AudienceGroup>> audience) {
        return new NoticeRow(
                row.id("id"),
                row.integer("version"),
                NoticeStatus.valueOf(row.text("status")),
                row.integer("edition"),
                row.text("title"),
                audience.apply(row.text("audience")),
                names.of(row.id("created_by"), row.text("created_by_name")),
                row.instant("created_at"),
                row.instant("send_at"),
                row.instant("sent_at"),
                row.integer("delivered"),
                row.integer("read_by"),
                row.integer("open_questions"));
    }
}
