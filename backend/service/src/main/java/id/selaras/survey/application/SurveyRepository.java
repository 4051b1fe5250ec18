package id.selaras.survey.application;

import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.domain.Showing;
import id.selaras.survey.domain.Survey;
import id.selaras.survey.domain.SurveyAudience;
import id.selaras.survey.domain.SurveyStatus;
import id.selaras.survey.domain.TokenPolicy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SurveyRepository implements PanacheRepositoryBase<Survey, UUID> {

    private static final String ROWS = "SELECT s.*, COALESCE((SELECT SUM(t.received) FROM survey_tallies t"
            + " WHERE t.survey_id = s.id), 0) + COALESCE((SELECT SUM(q.answers) FROM survey_question_tallies q"
            + " WHERE q.survey_id = s.id AND q.question = '*'), 0) AS received FROM surveys s WHERE ";

    @Inject
    Sql sql;

    /**
     * Surveys, the latest first.
     *
     * @param filter status and words
     * @param units the only units whose surveys are wanted, or null for all
     */
    Page<SurveyRow> page(UUID governmentId, SurveyFilter filter, Collection<UUID> units, PageRequest page) {
        StringBuilder where = new StringBuilder("s.government_id = :government");
        Map<String, Object> values = new HashMap<>(Map.of("government", governmentId));
        if (filter.status != null) {
            where.append(" AND s.status = :status");
            values.put("status", filter.status);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            where.append(" AND (s.title LIKE :words OR s.service LIKE :words)");
            values.put("words", "%" + filter.q.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (units != null) {
            where.append(" AND s.unit_id IN :units");
            values.put("units", units);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*) FROM surveys s WHERE " + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            where.append(" AND (s.opens_on, s.id) < (:day, :after)");
            values.put("day", cursor.date(0));
            values.put("after", cursor.id(1));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list(
                        ROWS + where + " ORDER BY s.opens_on DESC, s.id DESC LIMIT :rows",
                        values,
                        SurveyRepository::row),
                page.limit,
                row -> Cursor.after(row.opensOn(), row.id()),
                total);
    }

    Optional<SurveyRow> row(UUID governmentId, UUID id) {
        return sql
                .list(
                        ROWS + "s.government_id = :government AND s.id = :id",
                        Map.of("government", governmentId, "id", id),
                        SurveyRepository::row)
                .stream()
                .findFirst();
    }

    /** An open survey whose last day may be over. */
    record Ending(UUID id, UUID governmentId) {}

    /** Open surveys whose last day lies before a day. */
    List<Ending> openUntilBefore(LocalDate day) {
        return sql.list(
                "SELECT id, government_id FROM surveys WHERE status = 'OPEN' AND closes_on < :day",
                Map.of("day", day),
                row -> new Ending(row.id("id"), row.id("government_id")));
    }

    Optional<Survey> lock(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Survey> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    private static SurveyRow row(Row row) {
        long population = row.decimal("population") == null
                ? 0
                : row.decimal("population").longValueExact();
        Showing showing = ShowingColumns.read(row);
        return new SurveyRow(
                row.id("id"),
                row.integer("version"),
                row.text("code"),
                SurveyStatus.valueOf(row.text("status")),
                row.text("title"),
                row.text("service"),
                row.id("unit_id"),
                population == 0 ? null : population,
                row.date("opens_on"),
                row.date("closes_on"),
                row.decimal("received").longValueExact(),
                TokenPolicy.valueOf(row.text("tokens")),
                row.integer("hourly_ceiling"),
                row.id("questionnaire_version_id"),
                SurveyAudience.valueOf(row.text("audience")),
                showing.languages(),
                showing.order(),
                List.copyOf(showing.leftOut()));
    }
}
