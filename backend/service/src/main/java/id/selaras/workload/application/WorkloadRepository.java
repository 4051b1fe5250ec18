package id.selaras.workload.application;

import id.selaras.shared.fact.FactWriter;
import id.selaras.shared.fact.RecordedTime;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.TaskFigures;
import id.selaras.workload.domain.WorkloadMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rows of tasks; a change supersedes a row and writes the next version. */
@ApplicationScoped
class WorkloadRepository {

    static final String TABLE = "workload_metrics";

    static final List<String> COLUMNS = List.of(
            "metric_id",
            "government_id",
            "position_id",
            "period",
            "task_code",
            "task_name",
            "method",
            "volume",
            "unit",
            "frequency",
            "minutes_per_unit",
            "ability",
            "shifts",
            "direct_need",
            "evidence",
            "evidence_level",
            "minutes_per_year",
            "need",
            "version");

    private static final String ROWS = "SELECT w.*, p.code AS position_code, COALESCE(j.name, p.code) AS job_name,"
            + " COALESCE(u.name, '') AS unit_name FROM workload_metrics w JOIN positions p ON p.id = w.position_id"
            + " LEFT JOIN position_versions v ON v.position_id = w.position_id AND v.superseded_at = :known"
            + " AND v.valid_from <= :today AND v.valid_to > :today"
            + " LEFT JOIN job_versions j ON j.job_id = v.job_id AND j.superseded_at = :known"
            + " AND j.valid_from <= :today AND j.valid_to > :today"
            + " LEFT JOIN unit_versions u ON u.unit_id = v.unit_id AND u.superseded_at = :known"
            + " AND u.valid_from <= :today AND u.valid_to > :today"
            + " WHERE w.government_id = :government AND w.superseded_at = :known";

    @Inject
    Sql sql;

    @Inject
    FactWriter writer;

    /** A task that is current, with the row that carries it and the unit of its position. */
    record Stored(UUID rowId, WorkloadMetricRow row) {}

    /** A task to be written: what identifies it and what it says. */
    record Written(
            UUID metricId,
            int version,
            UUID positionId,
            int period,
            String taskCode,
            String taskName,
            String unit,
            String evidence,
            EvidenceLevel evidenceLevel,
            TaskFigures figures,
            TaskFigures.Result result) {}

    List<WorkloadMetricRow> rows(
            UUID governmentId, LocalDate day, Instant knownAt, String conditions, Map<String, Object> values) {
        return sql.list(
                RecordedTime.statement(ROWS, knownAt) + conditions,
                with(governmentId, day, knownAt, values),
                WorkloadRepository::read);
    }

    /** Current tasks by their ids. */
    List<Stored> byIds(UUID governmentId, LocalDate today, Collection<UUID> ids) {
        return sql.list(
                ROWS + " AND w.metric_id IN :ids",
                with(governmentId, today, null, Map.of("ids", ids)),
                row -> new Stored(row.id("id"), read(row)));
    }

    long count(UUID governmentId, LocalDate day, Instant knownAt, String conditions, Map<String, Object> values) {
        return sql.count(
                "SELECT COUNT(*)" + RecordedTime.statement(ROWS.substring(ROWS.indexOf(" FROM ")), knownAt)
                        + conditions,
                with(governmentId, day, knownAt, values));
    }

    /** Keys ({@code position|period|task}) that are taken by current tasks of these positions. */
    Set<String> takenKeys(UUID governmentId, Collection<UUID> positions) {
        Set<String> keys = new HashSet<>();
        sql.eachOf(
                "SELECT position_id, period, task_code FROM workload_metrics WHERE government_id = :government"
                        + " AND superseded_at = :never AND position_id IN :positions",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                "positions",
                new HashSet<>(positions),
                row -> keys.add(key(row.id("position_id"), row.integer("period"), row.text("task_code"))));
        return keys;
    }

    static String key(UUID position, int period, String taskCode) {
        return position + "|" + period + "|" + taskCode;
    }

    void write(UUID governmentId, UUID changeId, Collection<UUID> superseded, Collection<Written> written) {
        writer.supersede(TABLE, superseded, changeId);
        writer.record(
                TABLE,
                COLUMNS,
                changeId,
                written.stream().map(task -> columns(governmentId, task)).toList());
    }

    private static List<Object> columns(UUID governmentId, Written task) {
        TaskFigures figures = task.figures();
        return Arrays.asList(
                task.metricId(),
                governmentId,
                task.positionId(),
                task.period(),
                task.taskCode(),
                task.taskName(),
                figures.method().name(),
                figures.volume(),
                task.unit(),
                figures.frequency().name(),
                figures.minutesPerUnit(),
                figures.ability(),
                figures.shifts(),
                figures.directNeed(),
                task.evidence(),
                task.evidenceLevel().name(),
                task.result().minutesPerYear(),
                task.result().need(),
                task.version());
    }

    private static Map<String, Object> with(
            UUID governmentId, LocalDate today, Instant knownAt, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("government", governmentId);
        all.put("known", RecordedTime.value(knownAt));
        all.put("today", today);
        return all;
    }

    private static WorkloadMetricRow read(Row row) {
        return new WorkloadMetricRow(
                row.id("metric_id"),
                row.integer("version"),
                row.id("position_id"),
                row.text("position_code"),
                row.text("job_name"),
                row.text("unit_name"),
                row.integer("period"),
                row.text("task_code"),
                row.text("task_name"),
                WorkloadMethod.valueOf(row.text("method")),
                row.decimal("volume"),
                row.text("unit"),
                Frequency.valueOf(row.text("frequency")),
                row.decimal("minutes_per_unit"),
                row.decimal("ability"),
                row.decimal("shifts"),
                row.decimal("direct_need"),
                row.decimal("need"),
                row.decimal("minutes_per_year"),
                row.text("evidence"),
                EvidenceLevel.valueOf(row.text("evidence_level")));
    }
}
