package id.selaras.survey.application;

import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.Comment;
import id.selaras.survey.domain.CommentStatus;
import id.selaras.survey.domain.ShownComment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Comments and what became of them, in the order of keys that tell nothing of when they came. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    private static final String FROM = " FROM survey_responses r LEFT JOIN survey_comments c"
            + " ON c.response_id = r.response_id WHERE r.survey_id = :survey AND r.comment IS NOT NULL";

    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Sql sql;

    Page<CommentRow> page(UUID surveyId, CommentFilter filter, PageRequest page) {
        Cursor cursor = Cursor.parse(page.cursor, 1);
        UUID after = cursor == null ? null : cursor.id(0);
        boolean hasWords = filter.q != null && !filter.q.isBlank();
        Long total = null;
        if (page.total) {
            total = hasWords ? found(surveyId, filter, null, Integer.MAX_VALUE).size() : count(surveyId, filter);
        }
        return Page.of(
                hasWords
                        ? found(surveyId, filter, after, page.limit + 1)
                        : rows(surveyId, filter, after, page.limit + 1),
                page.limit,
                row -> Cursor.after(row.id()),
                total);
    }

    /**
     * Rows that show the words of the filter. The database knows what was written, so what it finds is looked through
     * for what is shown: nobody finds out by asking what is masked.
     */
    private List<CommentRow> found(UUID surveyId, CommentFilter filter, UUID after, int most) {
        List<CommentRow> found = new ArrayList<>();
        UUID last = after;
        List<CommentRow> batch;
        do {
            batch = rows(surveyId, filter, last, BATCH);
            for (CommentRow row : batch) {
                if (found.size() < most && new ShownComment(row.comment(), row.masked()).shows(filter.q)) {
                    found.add(row);
                }
                last = row.id();
            }
        } while (batch.size() == BATCH && found.size() < most);
        return found;
    }

    private List<CommentRow> rows(UUID surveyId, CommentFilter filter, UUID after, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("survey", surveyId, "rows", most));
        StringBuilder where = new StringBuilder(where(filter, values));
        if (after != null) {
            where.append(" AND r.response_id > :after");
            values.put("after", after);
        }
        return rows(where + " ORDER BY r.response_id LIMIT :rows", values);
    }

    private long count(UUID surveyId, CommentFilter filter) {
        Map<String, Object> values = new HashMap<>(Map.of("survey", surveyId));
        return sql.count("SELECT COUNT(*)" + where(filter, values), values);
    }

    private static String where(CommentFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(FROM);
        if (filter.status != null) {
            where.append(" AND COALESCE(c.status, 'NEW') = :status");
            values.put("status", filter.status);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            String[] words = filter.q.strip().split("\\s+");
            for (int at = 0; at < words.length; at++) {
                where.append(" AND LOCATE(:word").append(at).append(", r.comment) > 0");
                values.put("word" + at, words[at]);
            }
        }
        return where.toString();
    }

    /**
     * Comments of a survey as they may be read, a piece of them in memory at a time. Keys are random, so where there are
     * more than the most, those that are read are a random choice.
     *
     * @return whether there are more
     */
    boolean each(UUID surveyId, int most, Consumer<ShownComment> reader) {
        UUID last = BEFORE_ALL;
        int read = 0;
        while (true) {
            List<Written> piece = after(surveyId, last, Math.min(BATCH, most - read + 1));
            for (Written one : piece) {
                if (read == most) {
                    return true;
                }
                reader.accept(one.shown());
                read++;
                last = one.id();
            }
            if (piece.isEmpty()) {
                return false;
            }
        }
    }

    private record Written(UUID id, ShownComment shown) {}

    private List<Written> after(UUID surveyId, UUID last, int most) {
        return sql.list(
                "SELECT r.response_id, r.comment, c.blacked_out" + FROM
                        + " AND r.response_id > :last ORDER BY r.response_id LIMIT :rows",
                Map.of("survey", surveyId, "last", last, "rows", most),
                row -> new Written(
                        row.id("response_id"), ShownComment.of(row.text("comment"), row.text("blacked_out"))));
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
                        + " COALESCE(c.status, 'NEW') AS status, c.unit_id, c.reply, c.blacked_out" + from,
                values,
                CommentRepository::row);
    }

    private static CommentRow row(Row row) {
        return CommentRow.of(
                row.id("response_id"),
                row.integer("version"),
                ShownComment.of(row.text("comment"), row.text("blacked_out")),
                CommentStatus.valueOf(row.text("status")),
                row.id("unit_id"),
                row.text("reply"));
    }
}
