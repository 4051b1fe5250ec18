package id.selaras.socialisation.application;

import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.Sql;
import id.selaras.socialisation.domain.Concern;
import id.selaras.socialisation.domain.ConcernStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

@ApplicationScoped
class ConcernRepository implements PanacheRepositoryBase<Concern, UUID> {

    private static final List<ConcernStatus> WAITING = List.of(ConcernStatus.OPEN, ConcernStatus.IN_HANDLING);
    private static final int SECRET_BYTES = 32;

    private static final String AMONG_LATE = "late";
    private static final String LATE = " and status in :open and dueOn < :late";
    private static final String NOT_LATE = " and not (status in :open and dueOn < :late)";
    private static final String AFTER_LATE = " and (dueOn > :day or (dueOn = :day and id > :after))";
    private static final String AFTER_OTHERS = " and (raisedOn < :day or (raisedOn = :day and id < :after))";

    @Inject
    Sql sql;

    /** Which worries a request may see, as a condition of a query over the entity. */
    record Visible(String condition, Map<String, Object> values) {

        /** @param handles whether the actor may take worries: then also those without a name, though not their words */
        static Visible of(Scope scope, boolean handles) {
            Map<String, Object> values = new HashMap<>(Map.of("government", scope.governmentId()));
            if (!scope.isWholeGovernment()) {
                // Whoever leads a unit sees figures, never single worries: they may be about the one who leads it.
                values.put("self", scope.employeeId() == null ? scope.governmentId() : scope.employeeId());
                return new Visible("governmentId = :government and employeeId = :self", values);
            }
            return new Visible("governmentId = :government" + (handles ? "" : " and anonymous = false"), values);
        }
    }

    /** Worries whose clock has run out first, the longest late before the others; then the newest. */
    Page<Concern> page(Visible visible, ConcernFilter filter, UUID reader, LocalDate today, PageRequest page) {
        StringBuilder where = new StringBuilder(visible.condition());
        Map<String, Object> values = new HashMap<>(visible.values());
        if (filter.status != null) {
            where.append(" and status = :status");
            values.put("status", filter.status);
        }
        if (filter.caseId != null) {
            where.append(" and caseId = :case");
            values.put("case", filter.caseId);
        }
        if (Boolean.TRUE.equals(filter.mine)) {
            where.append(" and handlerId = :reader");
            values.put("reader", reader);
        }
        if (Boolean.TRUE.equals(filter.overdue)) {
            where.append(" and status in :waiting and dueOn < :today");
            values.put("waiting", WAITING);
            values.put("today", today);
        }
        Long total = page.total ? count(where.toString(), values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 4);
        // What is late is told by the day of the first page, so that nothing changes its place between two pages.
        LocalDate day = cursor == null ? today : cursor.date(0);
        boolean amongLate = cursor == null || cursor.text(1).equals(AMONG_LATE);
        List<Concern> found = new ArrayList<>();
        if (amongLate) {
            found.addAll(part(where + LATE, values, day, "dueOn, id", cursor, AFTER_LATE, page.limit));
        }
        int room = page.limit - found.size();
        if (room >= 0) {
            Cursor from = amongLate ? null : cursor;
            found.addAll(part(where + NOT_LATE, values, day, "raisedOn desc, id desc", from, AFTER_OTHERS, room));
        }
        return Page.of(found, page.limit, concern -> place(concern, day), total);
    }

    private List<Concern> part(
            String where,
            Map<String, Object> common,
            LocalDate day,
            String order,
            Cursor after,
            String beyond,
            int most) {
        Map<String, Object> values = new HashMap<>(common);
        values.put("open", WAITING);
        values.put("late", day);
        if (after != null) {
            values.put("day", after.date(2));
            values.put("after", after.id(3));
        }
        return find(where + (after == null ? "" : beyond) + " order by " + order, values)
                .range(0, most)
                .list();
    }

    private static Cursor place(Concern concern, LocalDate day) {
        boolean late = concern.status().waits() && concern.dueOn().isBefore(day);
        return Cursor.after(day, late ? AMONG_LATE : "", late ? concern.dueOn() : concern.raisedOn(), concern.id());
    }

    Optional<Concern> one(Visible visible, UUID id) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("id", id);
        return find(visible.condition() + " and id = :id", values).firstResultOptional();
    }

    Optional<Concern> lock(Visible visible, UUID id) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("id", id);
        return find(visible.condition() + " and id = :id", values)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Concern> lockByReply(UUID governmentId, byte[] hash) {
        return find("governmentId = ?1 and replyHash = ?2", governmentId, hash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What people without a name did before today and the log does not know yet. */
    List<Concern> lockUntold(UUID governmentId) {
        return find("governmentId = ?1 and untold = true order by id", governmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<UUID> governmentsWithUntold() {
        return sql.list(
                "SELECT DISTINCT government_id FROM concerns WHERE untold", Map.of(), row -> row.id("government_id"));
    }

    void add(UUID id, LocalDate on, String text) {
        sql.update(
                "INSERT INTO concern_additions (concern_id, sequence, added_on, text)"
                        + " SELECT :id, COALESCE(MAX(sequence), 0) + 1, :on, :text FROM concern_additions"
                        + " WHERE concern_id = :id",
                Map.of("id", id, "on", on, "text", text));
    }

    List<ConcernAddition> additions(UUID id) {
        return sql.list(
                "SELECT added_on, text FROM concern_additions WHERE concern_id = :id ORDER BY sequence",
                Map.of("id", id),
                row -> new ConcernAddition(row.date("added_on"), row.text("text")));
    }

    /** The key of a government's reply tokens; drawn when it is first needed. */
    byte[] secret(UUID governmentId, SecureRandom random) {
        byte[] fresh = new byte[SECRET_BYTES];
        random.nextBytes(fresh);
        sql.update(
                "INSERT IGNORE INTO concern_secrets (government_id, secret) VALUES (:government, :secret)",
                Map.of("government", governmentId, "secret", fresh));
        return sql.list(
                        "SELECT secret FROM concern_secrets WHERE government_id = :government",
                        Map.of("government", governmentId),
                        row -> row.bytes("secret"))
                .get(0);
    }

    /** Counts the ends of the running clocks anew. */
    void recount(UUID governmentId, UnaryOperator<LocalDate> end) {
        List<Object[]> moved = sql.list(
                "SELECT id, clock_from FROM concerns WHERE government_id = :government"
                        + " AND status IN ('OPEN', 'IN_HANDLING')",
                Map.of("government", governmentId),
                row -> new Object[] {end.apply(row.date("clock_from")), row.id("id"), row.date("clock_from")});
        sql.batch("UPDATE concerns SET due_on = ? WHERE id = ? AND clock_from = ?", moved);
    }
}
