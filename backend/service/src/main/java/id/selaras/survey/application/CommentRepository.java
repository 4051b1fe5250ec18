package id.selaras.survey.application;

import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.Comment;
import id.selaras.survey.domain.CommentStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Comments and what became of them, in the order of keys that tell nothing of when they came. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    private static final String FROM = " FROM survey_responses r LEFT JOIN survey_comments c"
            + " ON c.response_id = r.response_id WHERE r.survey_id = :survey AND r.comment IS NOT NULL";

    @Inject
    Sql sql;

    Page<CommentRow> page(UUID surveyId, CommentStatus status, PageRequest page) {
        StringBuilder where = new StringBuilder(FROM);
        Map<String, Object> values = new HashMap<>(Map.of("survey", surveyId));
        if (status != null) {
            where.append(" AND COALESCE(c.status, 'NEW') = :status");
            values.put("status", status);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*)" + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 1);
        if (cursor != null) {
            where.append(" AND r.response_id > :after");
            values.put("after", cursor.id(0));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                rows(where + " ORDER BY r.response_id LIMIT :rows", values),
                page.limit,
                row -> Cursor.after(row.id()),
                total);
    }

    Optional<CommentRow> row(UUID surveyId, UUID id) {
        return rows(FROM + " AND r.response_id = :id", Map.of("survey", surveyId, "id", id)).stream()
                .findFirst();
    }

    /**
     * What became of a comment, for whoever deals with it first: two at once get it one after the other. A row that is
     * there already is taken for writing at once; {@code INSERT IGNORE} would share it first, and two who then want to
     * write wait for each other.
     */
    Comment lock(UUID governmentId, UUID surveyId, UUID id) {
        sql.update(
                "INSERT INTO survey_comments (response_id, government_id, survey_id, status, version)"
                        + " VALUES (:id, :government, :survey, :status, 0)"
                        + " ON DUPLICATE KEY UPDATE version = survey_comments.version",
                Map.of("id", id, "government", governmentId, "survey", surveyId, "status", CommentStatus.NEW));
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Published replies of a survey, the latest first. */
    List<String> replies(UUID surveyId, int most) {
        return replies(List.of(surveyId), most);
    }

    /** Published replies of some surveys, the latest first. */
    List<String> replies(Collection<UUID> surveys, int most) {
        return surveys.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT reply FROM survey_comments WHERE survey_id IN :surveys AND reply IS NOT NULL"
                                + " ORDER BY replied_at DESC, response_id LIMIT :most",
                        Map.of("surveys", surveys, "most", most),
                        row -> row.text("reply"));
    }

    private List<CommentRow> rows(String from, Map<String, Object> values) {
        return sql.list(
                "SELECT r.response_id, r.comment, COALESCE(c.version, 0) AS version,"
                        + " COALESCE(c.status, 'NEW') AS status, c.unit_id, c.reply" + from,
                values,
                CommentRepository::row);
    }

    private static CommentRow row(Row row) {
        return CommentRow.of(
                row.id("response_id"),
                row.integer("version"),
                row.text("comment"),
                CommentStatus.valueOf(row.text("status")),
                row.id("unit_id"),
                row.text("reply"));
    }
}
