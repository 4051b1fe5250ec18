package id.selaras.workload.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.workload.application.WorkloadFormTask.Origin;
import id.selaras.workload.domain.EvidenceLevel;
import id.selaras.workload.domain.TaskFigures;
import id.selaras.workload.domain.ToldTask;
import id.selaras.workload.domain.WorkloadForm;
import id.selaras.workload.domain.WorkloadMethod;
import id.selaras.workload.domain.WorkloadSurvey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lays a form out. What is known of a position are its tasks of the newest year until the one that is asked, as they
 * stood when the survey was opened: so the comparison stays the same after the answers have become metrics themselves.
 */
@ApplicationScoped
class WorkloadFormReader {

    @Inject
    WorkloadFormRepository forms;

    @Inject
    WorkloadRepository metrics;

    @Inject
    StaffingDirectory staffing;

    @Inject
    GovernmentDirectory governments;

    FormSheet sheet(WorkloadForm form, WorkloadSurvey survey) {
        LocalDate today = governments.today(form.governmentId());
        Staffing all = staffing.on(form.governmentId(), today, null);
        List<StaffedPost> posts = all.posts().stream()
                .filter(post -> post.unit().id().equals(form.unitId()))
                .toList();
        Map<UUID, List<WorkloadMetricRow>> known = known(survey, today, posts);
        Map<UUID, Map<String, ToldTask>> told = told(form);
        Map<UUID, List<ToldTask>> catalogue = catalogue(survey, posts, known);
        List<FormSheet.Post> laid = posts.stream()
                .map(post -> new FormSheet.Post(
                        post,
                        lines(
                                post,
                                known.getOrDefault(post.id(), List.of()),
                                told.getOrDefault(post.id(), Map.of()),
                                catalogue.getOrDefault(post.job().id(), List.of()),
                                all.rules())))
                .toList();
        return new FormSheet(survey.period(), all.rules(), all.scale(), laid);
    }

    private Map<UUID, List<WorkloadMetricRow>> known(WorkloadSurvey survey, LocalDate today, List<StaffedPost> posts) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = posts.stream().map(StaffedPost::id).toList();
        Map<UUID, List<WorkloadMetricRow>> byPosition = metrics
                .rows(
                        survey.governmentId(),
                        today,
                        survey.openedAt(),
                        " AND w.position_id IN :positions AND w.period <= :year ORDER BY w.task_code",
                        Map.of("positions", ids, "year", survey.period()))
                .stream()
                .collect(Collectors.groupingBy(WorkloadMetricRow::positionId));
        byPosition.replaceAll((position, rows) -> {
            int newest = rows.stream().mapToInt(WorkloadMetricRow::period).max().orElseThrow();
            return rows.stream().filter(row -> row.period() == newest).toList();
        });
        return byPosition;
    }

    private Map<UUID, Map<String, ToldTask>> told(WorkloadForm form) {
        Map<UUID, Map<String, ToldTask>> told = new HashMap<>();
        for (ToldTask task : forms.tasks(form.id())) {
            told.computeIfAbsent(task.positionId(), any -> new LinkedHashMap<>())
                    .put(task.code(), task);
        }
        return told;
    }

    /** Only positions of which nothing is known are helped along with what the same job does elsewhere. */
    private Map<UUID, List<ToldTask>> catalogue(
            WorkloadSurvey survey, List<StaffedPost> posts, Map<UUID, List<WorkloadMetricRow>> known) {
        List<UUID> jobs = posts.stream()
                .filter(post -> !known.containsKey(post.id()))
                .map(post -> post.job().id())
                .distinct()
                .toList();
        return jobs.isEmpty() ? Map.of() : forms.catalogue(survey.governmentId(), survey.openedAt(), jobs);
    }

    private static List<FormSheet.Line> lines(
            StaffedPost post,
            List<WorkloadMetricRow> known,
            Map<String, ToldTask> told,
            List<ToldTask> catalogue,
            RuleSet rules) {
        Map<String, FormSheet.Line> lines = new LinkedHashMap<>();
        known.forEach(row -> lines.put(
                row.taskCode(), line(Origin.KNOWN, told.getOrDefault(row.taskCode(), unanswered(row)), row, rules)));
        if (known.isEmpty()) {
            catalogue.forEach(task -> lines.put(
                    task.code(),
                    line(Origin.CATALOGUE, told.getOrDefault(task.code(), of(post.id(), task)), null, rules)));
        }
        told.forEach((code, task) -> lines.computeIfAbsent(code, any -> line(Origin.ADDED, task, null, rules)));
        return new ArrayList<>(lines.values());
    }

    private static FormSheet.Line line(Origin origin, ToldTask told, WorkloadMetricRow before, RuleSet rules) {
        TaskFigures figures = told.figures();
        return new FormSheet.Line(
                origin,
                told,
                before,
                figures.result(
                        rules.numbers("workload_frequencies")
                                .get(figures.frequency().name()),
                        rules.effectiveMinutes()));
    }

    /** The norms of a known task stay; how much of it there is has to be said anew. */
    private static ToldTask unanswered(WorkloadMetricRow row) {
        return new ToldTask(
                row.positionId(),
                row.taskCode(),
                row.taskName(),
                row.unit(),
                new TaskFigures(
                        row.method(),
                        null,
                        row.frequency(),
                        row.minutesPerUnit(),
                        row.ability(),
                        row.method() == WorkloadMethod.EQUIPMENT ? row.shifts() : null,
                        null),
                EvidenceLevel.ESTIMATE,
                null,
                null);
    }

    private static ToldTask of(UUID position, ToldTask task) {
        return new ToldTask(position, task.code(), task.name(), task.unit(), task.figures(), task.level(), null, null);
    }
}
