package id.selaras.survey.application;

import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import id.selaras.survey.domain.CommentStatus;
import id.selaras.survey.domain.ShownComment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Comments by the units to which they were given, in the order of keys that tell nothing of when they came. */
@ApplicationScoped
class RoutedCommentRepository {

    private static final String ROWS = "SELECT c.response_id, c.version, c.survey_id, s.title, s.service, c.unit_id,"
            + " COALESCE(u.name, '') AS unit_name, r.comment, c.status, c.reply, c.blacked_out FROM survey_comments c"
            + " JOIN surveys s ON s.id = c.survey_id"
            + " JOIN survey_responses r ON r.survey_id = c.survey_id AND r.response_id = c.response_id"
            + " LEFT JOIN unit_versions u ON u.unit_id = c.unit_id AND u.superseded_at = :never"
            + " AND u.valid_from <= :today AND u.valid_to > :today"
            + " WHERE c.government_id = :government AND c.unit_id IS NOT NULL"
            + " AND (SELECT SUM(t.received) FROM survey_tallies t WHERE t.survey_id = c.survey_id)"
            + " >= :least";

    @Inject
    Sql sql;

    /**
     * What may be seen from where.
     *
     * @param least answers below which words of a survey are shown to nobody
     * @param units the only units whose comments may be seen, or null for all
     */
    record Place(UUID governmentId, LocalDate today, int least, Collection<UUID> units) {}

    Page<RoutedCommentRow> page(Place place, CommentStatus status, PageRequest page) {
        Map<String, Object> values = values(place);
        StringBuilder where = new StringBuilder(units(place, values));
        if (status != null) {
            where.append(" AND c.status = :status");
            values.put("status", status);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*) FROM (" + ROWS + where + ") AS found", values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 1);
        if (cursor != null) {
            where.append(" AND c.response_id > :after");
            values.put("after", cursor.id(0));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list(ROWS + where + " ORDER BY c.response_id LIMIT :rows", values, RoutedCommentRepository::read),
                page.limit,
                row -> Cursor.after(row.id()),
                total);
    }

    Optional<RoutedCommentRow> row(Place place, UUID id) {
        Map<String, Object> values = values(place);
        values.put("id", id);
        return sql
                .list(ROWS + units(place, values) + " AND c.response_id = :id", values, RoutedCommentRepository::read)
                .stream()
                .findFirst();
    }

    private static Map<String, Object> values(Place place) {
        return new HashMap<>(Map.of(
                "government", place.governmentId(),
                "today", place.today(),
                "never", Times.NOT_SUPERSEDED,
                "least", place.least()));
    }

    private static String units(Place place, Map<String, Object> values) {
        if (place.units() == null) {
            return "";
        }
        values.put("units", place.units());
        return " AND c.unit_id IN :units";
    }

    private static RoutedCommentRow read(Row row) {
        return new RoutedCommentRow(
                row.id("response_id"),
                row.integer("version"),
                row.id("survey_id"),
                row.text("title"),
                row.text("service"),
                row.id("unit_id"),
                row.text("unit_name"),
                ShownComment.of(row.text("comment"), row.text("blacked_out")).text(),
                CommentStatus.valueOf(row.text("status")),
                row.text("reply"));
    }
}
