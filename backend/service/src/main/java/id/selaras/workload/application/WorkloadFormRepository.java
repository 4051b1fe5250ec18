package id.selaras.workload.application;

import id.selaras.shared.fact.RecordedTime;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.TaskFigures;
import id.selaras.workload.domain.ToldTask;
import id.selaras.workload.domain.WorkloadForm;
import id.selaras.workload.domain.WorkloadMethod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Forms, and the tasks that stand in them. */
@ApplicationScoped
class WorkloadFormRepository implements PanacheRepositoryBase<WorkloadForm, UUID> {

    /** Suggestions for a position beyond which the form would be longer than helpful. */
    private static final int MOST_SUGGESTED = 12;

    private static final List<String> COLUMNS = List.of(
            "form_id",
            "position_id",
            "task_code",
            "number",
            "task_name",
            "method",
            "volume",
            "unit",
            "frequency",
            "minutes_per_unit",
            "ability",
            "shifts",
            "direct_need",
            "evidence_level",
            "evidence",
            "remark");

    @Inject
    Sql sql;

    Optional<WorkloadForm> one(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId).firstResultOptional();
    }

    Optional<WorkloadForm> lock(UUID governmentId, UUID id) {
        return find("id = ?1 and governmentId = ?2", id, governmentId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What a unit told, in its order. */
    List<ToldTask> tasks(UUID formId) {
        return sql.list(
                "SELECT * FROM workload_form_tasks WHERE form_id = :form ORDER BY number",
                Map.of("form", formId),
                WorkloadFormRepository::task);
    }

    /** Puts a draft in the place of the one before it. */
    void replace(UUID formId, List<ToldTask> tasks) {
        sql.update("DELETE FROM workload_form_tasks WHERE form_id = :form", Map.of("form", formId));
        List<List<Object>> rows = new ArrayList<>(tasks.size());
        for (ToldTask task : tasks) {
            TaskFigures figures = task.figures();
            rows.add(Arrays.asList(
                    formId,
                    task.positionId(),
                    task.code(),
                    rows.size(),
                    task.name(),
                    figures.method().name(),
                    figures.volume(),
                    task.unit(),
                    figures.frequency().name(),
                    figures.minutesPerUnit(),
                    figures.ability(),
                    figures.shifts(),
                    figures.directNeed(),
                    task.level().name(),
                    task.evidence(),
                    task.remark()));
        }
        sql.insert("INSERT INTO workload_form_tasks", COLUMNS, rows);
    }

    /**
     * What jobs do in the positions whose tasks are known: the commonest tasks by time norm, with the mean norm.
     *
     * @param knownAt recorded time
     */
    Map<UUID, List<ToldTask>> catalogue(UUID governmentId, Instant knownAt, Collection<UUID> jobs) {
        Map<UUID, Map<String, ToldTask>> byJob = new HashMap<>();
        sql.each(
                RecordedTime.statement(
                        "SELECT v.job_id, w.task_code, w.frequency, MIN(w.task_name) AS task_name, MIN(w.unit) AS unit,"
                                + " ROUND(AVG(w.minutes_per_unit), 4) AS minutes FROM workload_metrics w"
                                + " JOIN position_versions v ON v.position_id = w.position_id"
                                + " AND v.superseded_at = :known"
                                + " WHERE w.government_id = :government AND w.superseded_at = :known"
                                + " AND w.method = 'TASK' AND v.job_id IN :jobs"
                                + " GROUP BY v.job_id, w.task_code, w.frequency"
                                + " ORDER BY v.job_id, COUNT(*) DESC, w.task_code",
                        knownAt),
                Map.of("government", governmentId, "known", RecordedTime.value(knownAt), "jobs", jobs),
                row -> suggest(byJob.computeIfAbsent(row.id("job_id"), any -> new LinkedHashMap<>()), row));
        Map<UUID, List<ToldTask>> catalogue = new HashMap<>();
        byJob.forEach((job, tasks) -> catalogue.put(job, List.copyOf(tasks.values())));
        return catalogue;
    }

    private static void suggest(Map<String, ToldTask> tasks, Row row) {
        if (tasks.size() < MOST_SUGGESTED) {
            tasks.putIfAbsent(
                    row.text("task_code"),
                    new ToldTask(
                            null,
                            row.text("task_code"),
                            row.text("task_name"),
                            row.text("unit"),
                            new TaskFigures(
                                    WorkloadMethod.TASK,
                                    null,
                                    Frequency.valueOf(row.text("frequency")),
                                    row.decimal("minutes"),
                                    null,
                                    null,
                                    null),
                            EvidenceLevel.ESTIMATE,
                            null,
                            null));
        }
    }

    static ToldTask task(Row row) {
        return new ToldTask(
                row.id("position_id"),
                row.text("task_code"),
                row.text("task_name"),
                row.text("unit"),
                new TaskFigures(
                        WorkloadMethod.valueOf(row.text("method")),
                        row.decimal("volume"),
                        Frequency.valueOf(row.text("frequency")),
                        row.decimal("minutes_per_unit"),
                        row.decimal("ability"),
                        row.decimal("shifts"),
                        row.decimal("direct_need")),
                EvidenceLevel.valueOf(row.text("evidence_level")),
                row.text("evidence"),
                row.text("remark"));
    }
}
