package id.selaras.workload.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ImportCounts;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.fact.Facts;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.Frequency;
import id.selaras.workload.domain.TaskFigures;
import id.selaras.workload.domain.WorkloadMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Bulk writes of tasks, in the caller's transaction. A record that says what is known already changes nothing. */
@ApplicationScoped
public class WorkloadImport {

    @Inject
    WorkloadRepository tasks;

    @Inject
    OrganisationImport organisation;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    Facts facts;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    private record Known(UUID rowId, UUID metricId, int version, WorkloadRecord task) {}

    /** Every current task of the government by {@link WorkloadRecord#key()}. */
    @Transactional
    public Map<String, WorkloadRecord> current(UUID governmentId) {
        Map<String, WorkloadRecord> current = new HashMap<>();
        known(governmentId).forEach((key, known) -> current.put(key, known.task()));
        return current;
    }

    /** What a task needs by the rules of today, for a preview of the import. */
    @Transactional
    public BigDecimal needOf(UUID governmentId, WorkloadRecord task) {
        return result(task, rules.at(governmentId, governments.today(governmentId)))
                .need();
    }

    /** Writes tasks; refused with all reasons for unknown positions and for keys that come twice. */
    @Transactional
    public ImportCounts apply(UUID governmentId, UUID changeId, List<WorkloadRecord> records) {
        facts.lock(governmentId);
        Map<String, UUID> positions = organisation.positionIds(governmentId);
        refuseFaults(records, positions);
        RuleSet ruleSet = rules.at(governmentId, governments.today(governmentId));
        Map<String, Known> before = known(governmentId);
        List<UUID> superseded = new ArrayList<>();
        List<WorkloadRepository.Written> written = new ArrayList<>();
        int unchanged = 0;
        for (WorkloadRecord task : records) {
            Known known = before.get(task.key());
            if (known != null && known.task().equals(task)) {
                unchanged++;
                continue;
            }
            if (known != null) {
                superseded.add(known.rowId());
            }
            written.add(new WorkloadRepository.Written(
                    known == null ? Ids.next() : known.metricId(),
                    known == null ? 1 : known.version() + 1,
                    positions.get(task.positionCode()),
                    task.period(),
                    task.taskCode(),
                    task.taskName(),
                    task.unit(),
                    task.evidence(),
                    task.evidenceLevel(),
                    task.figures(),
                    result(task, ruleSet)));
        }
        tasks.write(governmentId, changeId, superseded, written);
        ImportCounts counts = new ImportCounts(written.size() - superseded.size(), superseded.size(), unchanged);
        events.fire(WorkloadChanged.many(governmentId, changeId, counts));
        return counts;
    }

    /** Whether a later change has touched what this change wrote. */
    @Transactional
    public boolean isBuiltUpon(UUID changeId) {
        return facts.isBuiltUpon(WorkloadRepository.TABLE, changeId);
    }

    /** How many tasks that are known now, and that another change wrote, are done in these positions. */
    @Transactional
    public long restingOn(Collection<UUID> positions, UUID changeId) {
        return facts.resting(WorkloadRepository.TABLE, "position_id", positions, changeId);
    }

    /** Undoes a change by a further one; what it had replaced comes back as the version after it. */
    @Transactional
    public void undo(UUID governmentId, UUID changeId, UUID undoId) {
        facts.lock(governmentId);
        Map<String, Object> values =
                Map.of("now", clock.instant(), "never", Times.NOT_SUPERSEDED, "change", changeId, "undo", undoId);
        sql.update(
                "UPDATE workload_metrics SET superseded_at = :now, superseded_by = :undo"
                        + " WHERE change_id = :change AND superseded_at = :never",
                values);
        String copied = String.join(
                ", ",
                WorkloadRepository.COLUMNS.stream()
                        .filter(column -> !column.equals("version"))
                        .toList());
        sql.update(
                "INSERT INTO workload_metrics (id, " + copied + ", version, recorded_at, superseded_at, change_id)"
                        + " SELECT UUID_TO_BIN(UUID()), " + copied + ", version + 2, :now, :never, :undo"
                        + " FROM workload_metrics WHERE superseded_by = :change",
                values);
        events.fire(WorkloadChanged.undone(governmentId, changeId, undoId));
    }

    private static TaskFigures.Result result(WorkloadRecord task, RuleSet ruleSet) {
        return task.figures()
                .result(
                        ruleSet.numbers("workload_frequencies")
                                .get(task.frequency().name()),
                        ruleSet.effectiveMinutes());
    }

    private static void refuseFaults(List<WorkloadRecord> records, Map<String, UUID> positions) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (WorkloadRecord task : records) {
            if (!positions.containsKey(task.positionCode())) {
                reasons.add(new Reason("unknown-position", Map.of("position", task.positionCode())));
            }
            if (!seen.add(task.key())) {
                reasons.add(new Reason("task-twice", Map.of("position", task.positionCode(), "task", task.taskCode())));
            }
        }
        if (!reasons.isEmpty()) {
            throw Refusal.rule("workload-refused", reasons);
        }
    }

    private Map<String, Known> known(UUID governmentId) {
        Map<String, Known> known = new HashMap<>();
        sql.each(
                "SELECT w.*, p.code AS position_code FROM workload_metrics w JOIN positions p ON p.id = w.position_id"
                        + " WHERE w.government_id = :government AND w.superseded_at = :never",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                row -> {
                    WorkloadRecord task = read(row);
                    known.put(task.key(), new Known(row.id("id"), row.id("metric_id"), row.integer("version"), task));
                });
        return known;
    }

    private static WorkloadRecord read(Row row) {
        return new WorkloadRecord(
                row.text("position_code"),
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
                row.text("evidence"),
                EvidenceLevel.valueOf(row.text("evidence_level")));
    }
}
