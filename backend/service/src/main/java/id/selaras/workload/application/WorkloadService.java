package id.selaras.workload.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.ImportCounts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.fact.Facts;
import id.selaras.shared.id.Ids;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.workload.domain.TaskCode;
import id.selaras.workload.domain.TaskFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Records, changes and withdraws the tasks of positions. */
@ApplicationScoped
public class WorkloadService {

    @Inject
    WorkloadRepository tasks;

    @Inject
    UnitDirectory units;

    @Inject
    PositionDirectory positions;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    Facts facts;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    /** Tasks by position, year and code. */
    @Transactional
    public Page<WorkloadMetricRow> list(WorkloadFilter filter, PageRequest page) {
        Cursor cursor = Cursor.parse(page.cursor, 3);
        LocalDate day = filter.asOf == null ? today() : filter.asOf;
        StringBuilder where = new StringBuilder();
        Map<String, Object> values = new HashMap<>();
        addUnits(filter, day, where, values);
        if (filter.position != null) {
            where.append(" AND w.position_id = :position");
            values.put("position", filter.position);
        }
        if (filter.period != null) {
            where.append(" AND w.period = :period");
            values.put("period", filter.period);
        }
        if (filter.q != null && !filter.q.isBlank()) {
            String words = filter.q.trim().replaceAll("([\\\\%_])", "\\\\$1");
            where.append(" AND (w.task_name LIKE :words OR j.name LIKE :words OR w.task_code LIKE :start)");
            values.put("words", "%" + words + "%");
            values.put("start", words + "%");
        }
        Long total =
                page.total ? tasks.count(current.governmentId(), day, filter.knownAt, where.toString(), values) : null;
        if (cursor != null) {
            where.append(" AND (p.code, w.period, w.task_code) > (:code, :year, :task)");
            values.put("code", cursor.text(0));
            values.put("year", cursor.number(1));
            values.put("task", cursor.text(2));
        }
        where.append(" ORDER BY p.code, w.period, w.task_code LIMIT ").append(page.limit + 1);
        return Page.of(
                tasks.rows(current.governmentId(), day, filter.knownAt, where.toString(), values),
                page.limit,
                row -> Cursor.after(row.positionCode(), row.period(), row.taskCode()),
                total);
    }

    /** One task; 404 when it is withdrawn or outside the actor's units. */
    @Transactional
    public WorkloadMetricRow get(UUID id) {
        return find(id).row();
    }

    /** Records one task, once for a key. */
    @Transactional
    public WorkloadMetricRow record(String key, RecordWorkload command) {
        return idempotency.once(key, command, WorkloadMetricRow.class, () -> {
            WorkloadMetricRow row = write(List.of(command), "").get(0);
            events.fire(WorkloadChanged.task(current.governmentId(), "recorded", null, row));
            return row;
        });
    }

    /** Records many tasks, all or none, once for a key. */
    @Transactional
    public WorkloadMetricRows recordAll(String key, RecordWorkloads command) {
        return idempotency.once(key, command, WorkloadMetricRows.class, () -> {
            List<WorkloadMetricRow> rows = write(command.items(), "/items/");
            events.fire(WorkloadChanged.many(current.governmentId(), Ids.next(), new ImportCounts(rows.size(), 0, 0)));
            return new WorkloadMetricRows(rows);
        });
    }

    /** Changes what a task says; position, year and code stay. */
    @Transactional
    public WorkloadMetricRow change(UUID id, int expectedVersion, RecordWorkload command) {
        facts.lock(current.governmentId());
        WorkloadRepository.Stored stored = find(id);
        WorkloadMetricRow before = stored.row();
        if (before.version() != expectedVersion) {
            throw Refusal.stale();
        }
        boolean sameCode = command.taskCode() == null || command.taskCode().equals(before.taskCode());
        if (!command.positionId().equals(before.positionId()) || command.period() != before.period() || !sameCode) {
            throw Refusal.rule("task-key-is-fixed", Map.of("task", before.taskCode()));
        }
        refuse(missingFigures(command, ""));
        UUID change = Ids.next();
        tasks.write(
                current.governmentId(),
                change,
                List.of(stored.rowId()),
                List.of(written(command, id, before.version() + 1, before.taskCode(), rulesToday())));
        WorkloadMetricRow after = find(id).row();
        events.fire(WorkloadChanged.task(current.governmentId(), "changed", before, after));
        return after;
    }

    /** Withdraws a task; its history stays. */
    @Transactional
    public void withdraw(UUID id, int expectedVersion) {
        facts.lock(current.governmentId());
        WorkloadRepository.Stored stored = find(id);
        if (stored.row().version() != expectedVersion) {
            throw Refusal.stale();
        }
        tasks.write(current.governmentId(), Ids.next(), List.of(stored.rowId()), List.of());
        events.fire(WorkloadChanged.task(current.governmentId(), "withdrawn", stored.row(), null));
    }

    private List<WorkloadMetricRow> write(List<RecordWorkload> commands, String pointer) {
        UUID government = current.governmentId();
        facts.lock(government);
        Set<UUID> known = positionsInReach();
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            String at = pointer.isEmpty() ? "" : pointer + i;
            faults.addAll(missingFigures(commands.get(i), at));
            if (!known.contains(commands.get(i).positionId())) {
                faults.add(new FieldError(at + "/positionId", "unknown-position", "no such position in your units"));
            }
        }
        refuse(faults);
        RuleSet ruleSet = rulesToday();
        List<WorkloadRepository.Written> written = commands.stream()
                .map(command -> written(command, Ids.next(), 1, codeOf(command), ruleSet))
                .toList();
        refuseTaken(government, written);
        tasks.write(government, Ids.next(), List.of(), written);
        List<UUID> ids =
                written.stream().map(WorkloadRepository.Written::metricId).toList();
        Map<UUID, WorkloadMetricRow> rows = new HashMap<>();
        tasks.byIds(government, today(), ids)
                .forEach(stored -> rows.put(stored.row().id(), stored.row()));
        return ids.stream().map(rows::get).toList();
    }

    private void refuseTaken(UUID government, List<WorkloadRepository.Written> written) {
        Set<String> taken = tasks.takenKeys(
                government,
                written.stream().map(WorkloadRepository.Written::positionId).toList());
        List<Reason> reasons = written.stream()
                .filter(task -> !taken.add(WorkloadRepository.key(task.positionId(), task.period(), task.taskCode())))
                .map(task -> new Reason("task-exists", Map.of("task", task.taskCode(), "period", task.period())))
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refusal(RefusalKind.CONFLICT, "task-exists", reasons, List.of(), null);
        }
    }

    private static List<FieldError> missingFigures(RecordWorkload command, String at) {
        return command.figures().missing().stream()
                .map(name -> new FieldError(at + "/" + name, "required-by-method", "the method needs this figure"))
                .toList();
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(
                    RefusalKind.RULE,
                    "workload-refused",
                    faults.stream()
                            .map(fault -> new Reason(fault.code(), Map.of("pointer", fault.pointer())))
                            .toList(),
                    faults,
                    null);
        }
    }

    private static WorkloadRepository.Written written(
            RecordWorkload command, UUID id, int version, String taskCode, RuleSet ruleSet) {
        TaskFigures figures = command.figures();
        return new WorkloadRepository.Written(
                id,
                version,
                command.positionId(),
                command.period(),
                taskCode,
                command.taskName(),
                command.unit(),
                command.evidence(),
                command.evidenceLevel(),
                figures,
                figures.result(
                        ruleSet.numbers("workload_frequencies")
                                .get(command.frequency().name()),
                        ruleSet.effectiveMinutes()));
    }

    private static String codeOf(RecordWorkload command) {
        boolean told = command.taskCode() != null && !command.taskCode().isBlank();
        return told ? command.taskCode() : TaskCode.of(command.taskName());
    }

    private WorkloadRepository.Stored find(UUID id) {
        Set<UUID> known = current.scope().isWholeGovernment() ? null : positionsInReach();
        return tasks.byIds(current.governmentId(), today(), List.of(id)).stream()
                .filter(stored -> known == null || known.contains(stored.row().positionId()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Set<UUID> positionsInReach() {
        UUID government = current.governmentId();
        LocalDate today = today();
        Set<UUID> visible = units.tree(government, today).within(current.scope());
        return positions.positions(government, today).values().stream()
                .filter(position -> visible.contains(position.unitId()))
                .map(PositionFacts::id)
                .collect(java.util.stream.Collectors.toSet());
    }

    private void addUnits(WorkloadFilter filter, LocalDate day, StringBuilder where, Map<String, Object> values) {
        if (filter.unit == null && current.scope().isWholeGovernment()) {
            return;
        }
        UnitTree tree = units.tree(current.governmentId(), day, filter.knownAt);
        if (filter.unit != null && !tree.isWithin(current.scope(), filter.unit)) {
            throw Refusal.notFound();
        }
        where.append(" AND v.unit_id IN :units");
        values.put("units", filter.unit == null ? tree.within(current.scope()) : tree.subtree(filter.unit));
    }

    private RuleSet rulesToday() {
        return rules.at(current.governmentId(), today());
    }

    private LocalDate today() {
        return governments.today(current.governmentId());
    }
}
