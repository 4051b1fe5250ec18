package id.selaras.workload.application;

import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import id.selaras.workload.application.WorkloadSurveyRepository.Reading;
import id.selaras.workload.domain.ToldTask;
import id.selaras.workload.domain.WorkloadFormStatus;
import id.selaras.workload.domain.WorkloadSurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists of forms, and of what stands in them. */
@ApplicationScoped
class WorkloadFormQueries {

    private static final String FROM = " FROM workload_forms f JOIN workload_surveys s ON s.id = f.survey_id"
            + " JOIN units n ON n.id = f.unit_id"
            + " LEFT JOIN unit_versions u ON u.unit_id = f.unit_id AND u.superseded_at = :never"
            + " AND u.valid_from <= :today AND u.valid_to > :today WHERE f.government_id = :government";

    private static final String ROWS = "SELECT f.*, s.title, s.period, s.due_on, s.status AS survey_status,"
            + " n.code AS unit_code, COALESCE(u.name, '') AS unit_name,"
            + " (SELECT COUNT(*) FROM workload_form_tasks t WHERE t.form_id = f.id) AS tasks" + FROM;

    private static final String WAITING = " AND s.status = 'OPEN' AND f.status IN ('OPEN', 'RETURNED')";

    private static final String TASKS = "SELECT t.*, f.unit_id, f.status AS form_status, COALESCE(u.name, '') AS"
            + " unit_name, p.code AS position_code, COALESCE(j.name, p.code) AS job_name FROM workload_form_tasks t"
            + " JOIN workload_forms f ON f.id = t.form_id JOIN positions p ON p.id = t.position_id"
            + " LEFT JOIN unit_versions u ON u.unit_id = f.unit_id AND u.superseded_at = :never"
            + " AND u.valid_from <= :today AND u.valid_to > :today"
            + " LEFT JOIN position_versions v ON v.position_id = t.position_id AND v.superseded_at = :never"
            + " AND v.valid_from <= :today AND v.valid_to > :today"
            + " LEFT JOIN job_versions j ON j.job_id = v.job_id AND j.superseded_at = :never"
            + " AND j.valid_from <= :today AND j.valid_to > :today"
            + " WHERE f.government_id = :government AND f.survey_id = :survey AND f.status <> 'OPEN'";

    @Inject
    Sql sql;

    /** Forms by due day, unit and id. */
    Page<WorkloadFormRow> page(Reading reading, UnitTree tree, WorkloadFormFilter filter, PageRequest page) {
        Map<String, Object> values = values(reading);
        StringBuilder where = new StringBuilder(conditions(reading, filter, values));
        Long total = page.total ? sql.count("SELECT COUNT(*)" + FROM + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 3);
        if (cursor != null) {
            where.append(" AND (s.due_on, n.code, f.id) > (:due, :code, :after)");
            values.put("due", cursor.date(0));
            values.put("code", cursor.text(1));
            values.put("after", cursor.id(2));
        }
        values.put("rows", page.limit + 1);
        Map<UUID, String> codes = new HashMap<>();
        List<WorkloadFormRow> rows =
                sql.list(ROWS + where + " ORDER BY s.due_on, n.code, f.id LIMIT :rows", values, row -> {
                    codes.put(row.id("id"), row.text("unit_code"));
                    return read(row, reading, tree);
                });
        return Page.of(rows, page.limit, row -> Cursor.after(row.dueOn(), codes.get(row.id()), row.id()), total);
    }

    WorkloadFormRow row(Reading reading, UnitTree tree, UUID id) {
        Map<String, Object> values = values(reading);
        values.put("id", id);
        return sql.list(ROWS + " AND f.id = :id", values, row -> read(row, reading, tree))
                .get(0);
    }

    /** A task in an answer, as far as it is known without the rules. */
    record Told(
            UUID formId,
            WorkloadFormStatus status,
            String unitName,
            String positionCode,
            String jobName,
            int number,
            ToldTask task) {}

    /** What the units told in a survey, drafts that were never handed in left out; by form and number. */
    List<Told> tasks(Reading reading, UUID survey, Cursor cursor, int most) {
        Map<String, Object> values = values(reading);
        values.put("survey", survey);
        values.put("rows", most);
        String where = units(reading.units(), values);
        if (cursor != null) {
            where += " AND (t.form_id, t.number) > (:form, :number)";
            values.put("form", cursor.id(0));
            values.put("number", cursor.number(1));
        }
        return sql.list(
                TASKS + where + " ORDER BY t.form_id, t.number LIMIT :rows",
                values,
                row -> new Told(
                        row.id("form_id"),
                        WorkloadFormStatus.valueOf(row.text("form_status")),
                        row.text("unit_name"),
                        row.text("position_code"),
                        row.text("job_name"),
                        row.integer("number"),
                        WorkloadFormRepository.task(row)));
    }

    private static String conditions(Reading reading, WorkloadFormFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(units(reading.units(), values));
        if (filter.survey != null) {
            where.append(" AND f.survey_id = :survey");
            values.put("survey", filter.survey);
        }
        if (filter.status != null) {
            where.append(" AND f.status = :status");
            values.put("status", filter.status);
        }
        if (filter.waiting || filter.late) {
            where.append(WAITING);
        }
        if (filter.late) {
            where.append(" AND s.due_on < :today");
        }
        return where.toString();
    }

    private static String units(Collection<UUID> units, Map<String, Object> values) {
        if (units == null) {
            return "";
        }
        values.put("units", units);
        return " AND f.unit_id IN :units";
    }

    private static Map<String, Object> values(Reading reading) {
        return new HashMap<>(
                Map.of("government", reading.governmentId(), "today", reading.today(), "never", Times.NOT_SUPERSEDED));
    }

    private static WorkloadFormRow read(Row row, Reading reading, UnitTree tree) {
        WorkloadFormStatus status = WorkloadFormStatus.valueOf(row.text("status"));
        WorkloadSurveyStatus survey = WorkloadSurveyStatus.valueOf(row.text("survey_status"));
        LocalDate due = row.date("due_on");
        boolean isWaiting = survey == WorkloadSurveyStatus.OPEN && status.isWithUnit();
        UnitNode agency = tree.agencyOf(row.id("unit_id"));
        return new WorkloadFormRow(
                row.id("id"),
                row.integer("version"),
                row.id("survey_id"),
                row.text("title"),
                survey,
                row.integer("period"),
                due,
                row.id("unit_id"),
                row.text("unit_name"),
                agency == null ? "" : agency.name(),
                status,
                isWaiting ? (Integer) reading.days().between(reading.today(), due) : null,
                isWaiting && reading.today().isAfter(due),
                row.text("submitted_by_name"),
                row.instant("submitted_at"),
                row.flag("submitted_late"),
                row.integer("tasks"));
    }
}
