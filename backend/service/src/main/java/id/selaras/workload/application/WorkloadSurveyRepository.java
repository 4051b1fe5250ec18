package id.selaras.workload.application;

import id.selaras.rules.domain.WorkingDays;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.workload.domain.WorkloadSurvey;
import id.selaras.workload.domain.WorkloadSurveyStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WorkloadSurveyRepository implements PanacheRepositoryBase<WorkloadSurvey, UUID> {

    private static final String ROWS = "SELECT s.*, COUNT(f.id) AS forms,"
            + " SUM(f.status IN ('SUBMITTED', 'ACCEPTED')) AS answered, SUM(f.status = 'ACCEPTED') AS accepted,"
            + " SUM(f.status = 'RETURNED') AS returned, SUM(f.status IN ('OPEN', 'RETURNED')) AS waiting"
            + " FROM workload_surveys s JOIN workload_forms f ON f.survey_id = s.id WHERE ";

    @Inject
    Sql sql;

    /**
     * The day on which rows are read, and what it means.
     *
     * @param units the only units whose forms may be seen, or null for all
     */
    record Reading(UUID governmentId, LocalDate today, WorkingDays days, Collection<UUID> units) {}

    /** Surveys with at least one form that may be seen, the newest first. */
    Page<WorkloadSurveyRow> page(Reading reading, WorkloadSurveyStatus status, PageRequest page) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(scope(reading, values));
        if (status != null) {
            where.append(" AND s.status = :status");
            values.put("status", status);
        }
        Long total = page.total
                ? sql.count(
                        "SELECT COUNT(DISTINCT s.id) FROM workload_surveys s JOIN workload_forms f"
                                + " ON f.survey_id = s.id WHERE " + where,
                        values)
                : null;
        Cursor cursor = Cursor.parse(page.cursor, 1);
        if (cursor != null) {
            where.append(" AND s.id < :after");
            values.put("after", cursor.id(0));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list(
                        ROWS + where + " GROUP BY s.id ORDER BY s.id DESC LIMIT :rows",
                        values,
                        row -> read(row, reading)),
                page.limit,
                row -> Cursor.after(row.id()),
                total);
    }

    Optional<WorkloadSurveyRow> row(Reading reading, UUID id) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id));
        String where = scope(reading, values) + " AND s.id = :id GROUP BY s.id";
        return sql.list(ROWS + where, values, row -> read(row, reading)).stream()
                .findFirst();
    }

    Optional<WorkloadSurvey> one(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId).firstResultOptional();
    }

    /** Held as it is until the transaction ends: it is not closed while somebody hands in a form. */
    Optional<WorkloadSurvey> share(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    Optional<WorkloadSurvey> lock(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private static String scope(Reading reading, Map<String, Object> values) {
        values.put("government", reading.governmentId());
        if (reading.units() == null) {
            return "s.government_id = :government";
        }
        values.put("units", reading.units());
        return "s.government_id = :government AND f.unit_id IN :units";
    }

    private static WorkloadSurveyRow read(Row row, Reading reading) {
        WorkloadSurveyStatus status = WorkloadSurveyStatus.valueOf(row.text("status"));
        LocalDate due = row.date("due_on");
        boolean isOpen = status == WorkloadSurveyStatus.OPEN;
        return new WorkloadSurveyRow(
                row.id("id"),
                row.integer("version"),
                row.text("title"),
                row.integer("period"),
                status,
                due,
                isOpen ? (Integer) reading.days().between(reading.today(), due) : null,
                row.text("note"),
                row.instant("opened_at"),
                row.integer("forms"),
                row.integer("answered"),
                row.integer("accepted"),
                row.integer("returned"),
                isOpen && reading.today().isAfter(due) ? row.integer("waiting") : 0);
    }
}
