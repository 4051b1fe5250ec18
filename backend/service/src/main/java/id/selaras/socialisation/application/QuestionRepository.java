package id.selaras.socialisation.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.socialisation.domain.Question;
import id.selaras.socialisation.domain.QuestionStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<Question, UUID> {

    @Inject
    Sql sql;

    /**
     * Whose questions a request may see, and how their rows are made.
     *
     * @param units the only units whose people's questions are wanted, or null for all
     * @param asker the only person whose questions are wanted, or null for all
     * @param today in the government's zone
     */
    record Sight(
            UUID governmentId,
            Set<UUID> units,
            UUID asker,
            LocalDate today,
            Map<UUID, String> unitNames,
            AccountNames names) {}

    /** Questions: open ones first, the nearest clock first. */
    Page<QuestionRow> page(Sight sight, QuestionFilter filter, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(visible(sight, values));
        if (filter.status != null) {
            where.append(" AND q.status = :status");
            values.put("status", filter.status);
        }
        if (filter.notice != null) {
            where.append(" AND q.notice_id = :notice");
            values.put("notice", filter.notice);
        }
        if (filter.overdue != null) {
            where.append(filter.overdue ? " AND" : " AND NOT").append(" (q.status = 'OPEN' AND q.due_on < :today)");
            values.put("today", sight.today());
        }
        Long total = page.total ? sql.count("SELECT COUNT(*) FROM notice_questions q WHERE " + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 3);
        if (cursor != null) {
            where.append(" AND (q.status = 'ANSWERED', q.due_on, q.id) > (:answered, :due, :after)");
            values.put("answered", cursor.flag(0));
            values.put("due", cursor.date(1));
            values.put("after", cursor.id(2));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list(
                        "SELECT q.*, n.title FROM notice_questions q JOIN notices n ON n.id = q.notice_id WHERE "
                                + where + " ORDER BY (q.status = 'ANSWERED'), q.due_on, q.id LIMIT :rows",
                        values,
                        row -> row(row, sight)),
                page.limit,
                row -> Cursor.after(row.status() == QuestionStatus.ANSWERED, row.dueOn(), row.id()),
                total);
    }

    Optional<QuestionRow> one(Sight sight, UUID id) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id));
        String where = visible(sight, values);
        return sql
                .list(
                        "SELECT q.*, n.title FROM notice_questions q JOIN notices n ON n.id = q.notice_id"
                                + " WHERE q.id = :id AND " + where,
                        values,
                        row -> row(row, sight))
                .stream()
                .findFirst();
    }

    Optional<Question> lock(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What was answered for everybody, the latest first. */
    List<FrequentQuestion> published(UUID noticeId, int most) {
        return sql.list(
                "SELECT notice_id, public_question, answer, answered_at FROM notice_questions"
                        + " WHERE notice_id = :notice AND status = 'ANSWERED' AND for_all"
                        + " ORDER BY answered_at DESC, id DESC LIMIT :most",
                Map.of("notice", noticeId, "most", most),
                row -> new FrequentQuestion(
                        row.id("notice_id"),
                        row.text("public_question"),
                        row.text("answer"),
                        row.instant("answered_at")));
    }

    private static String visible(Sight sight, Map<String, Object> values) {
        values.put("government", sight.governmentId());
        String where = "q.government_id = :government";
        if (sight.units() != null) {
            where += " AND q.unit_id IN :units";
            values.put("units", sight.units());
        }
        if (sight.asker() != null) {
            where += " AND q.employee_id = :asker";
            values.put("asker", sight.asker());
        }
        return where;
    }

    private static QuestionRow row(Row row, Sight sight) {
        QuestionStatus status = QuestionStatus.valueOf(row.text("status"));
        LocalDate due = row.date("due_on");
        return new QuestionRow(
                row.id("id"),
                row.integer("version"),
                row.id("notice_id"),
                row.text("title"),
                row.id("employee_id"),
                row.text("name"),
                sight.unitNames().get(row.id("unit_id")),
                status,
                row.text("question"),
                row.instant("asked_at"),
                due,
                status == QuestionStatus.OPEN && due.isBefore(sight.today()),
                row.flag("for_all"),
                row.text("public_question"),
                row.text("answer"),
                row.instant("answered_at"),
                sight.names().of(row.text("answered_by_name")));
    }
}
