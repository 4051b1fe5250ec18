package id.selaras.workload.application;

import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Reason;
import id.selaras.workload.domain.LoadScale;
import id.selaras.workload.domain.TaskFigures;
import id.selaras.workload.domain.ToldTask;
import id.selaras.workload.domain.WorkloadMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A form laid out: the positions of the unit as they stand today, each with its known tasks, what was told of them, and
 * what the same job does elsewhere.
 *
 * @param period year that is asked
 */
record FormSheet(int period, RuleSet rules, LoadScale scale, List<Post> posts) {

    private static final String JUMP = "workload_survey_jump";

    /** A position with its lines, the known tasks first. */
    record Post(StaffedPost post, List<Line> lines) {}

    /**
     * A task of a position.
     *
     * @param before what was known of it, or null
     * @param result minutes and need as told; zero while a figure is missing
     */
    record Line(WorkloadFormTask.Origin origin, ToldTask told, WorkloadMetricRow before, TaskFigures.Result result) {

        /** A task of the catalogue that nobody has filled in is no answer and lacks nothing. */
        boolean isIgnored() {
            return origin == WorkloadFormTask.Origin.CATALOGUE && !told.isTold();
        }

        List<String> missing() {
            return isIgnored() ? List.of() : told.missing();
        }

        boolean isComplete() {
            return !isIgnored() && told.figures().missing().isEmpty();
        }
    }

    BigDecimal jumpShare() {
        return rules.decimal(JUMP);
    }

    /** The known task of a position under a code, or null. */
    WorkloadMetricRow known(TellTask task) {
        return posts.stream()
                .filter(post -> post.post().id().equals(task.positionId()))
                .flatMap(post -> post.lines().stream())
                .filter(line -> line.before() != null && line.told().code().equals(task.code()))
                .map(Line::before)
                .findFirst()
                .orElse(null);
    }

    /** Why the form cannot be handed in, all of it; empty when it can. */
    List<Reason> faults() {
        List<Reason> faults = new ArrayList<>();
        boolean isAnythingTold = false;
        for (Post post : posts) {
            for (Line line : post.lines()) {
                isAnythingTold |= line.isComplete();
                if (!line.isIgnored() && !line.isComplete()) {
                    faults.add(fault("workload-task-incomplete", post, line));
                }
                if (line.missing().contains("evidence")) {
                    faults.add(fault("workload-evidence-missing", post, line));
                }
            }
        }
        if (!isAnythingTold && faults.isEmpty()) {
            faults.add(Reason.of("workload-form-empty"));
        }
        return faults;
    }

    private static Reason fault(String code, Post post, Line line) {
        return new Reason(
                code,
                Map.of("position", post.post().job().name(), "task", line.told().name()));
    }

    /** What becomes workload metrics. */
    List<WorkloadRecord> records() {
        List<WorkloadRecord> records = new ArrayList<>();
        for (Post post : posts) {
            post.lines().stream()
                    .filter(Line::isComplete)
                    .forEach(line -> records.add(record(post.post().position().code(), line.told())));
        }
        return records;
    }

    private WorkloadRecord record(String position, ToldTask told) {
        TaskFigures figures = told.figures();
        return new WorkloadRecord(
                position,
                period,
                told.code(),
                told.name(),
                figures.method(),
                figures.volume(),
                told.unit(),
                figures.frequency(),
                figures.minutesPerUnit(),
                figures.ability(),
                figures.shifts(),
                figures.directNeed(),
                told.evidence(),
                told.level());
    }

    /** Positions with sums and doubts. */
    List<WorkloadFormPost> views() {
        return posts.stream().map(this::view).toList();
    }

    private WorkloadFormPost view(Post one) {
        StaffedPost post = one.post();
        PositionNeed told = told(one);
        int incumbents = post.holders().holders();
        BigDecimal ratio = scale.ratio(told.load(), incumbents);
        return new WorkloadFormPost(
                post.id(),
                post.position().code(),
                post.job().name(),
                incumbents,
                isFixed(post),
                WorkloadFormPost.Sum.of(before(one)),
                WorkloadFormPost.Sum.of(told),
                ratio,
                scale.label(ratio),
                doubts(one, told, scale.label(ratio)),
                one.lines().stream()
                        .map(line -> WorkloadFormTask.of(line, jumpShare()))
                        .toList());
    }

    private static List<String> doubts(Post one, PositionNeed told, String label) {
        List<String> doubts = new ArrayList<>();
        if (one.lines().stream().anyMatch(line -> !line.missing().isEmpty())) {
            doubts.add("INCOMPLETE");
        }
        if (told.tasks() == 0 && !isFixed(one.post())) {
            doubts.add("NO_TASKS");
        }
        if ("OVERLOADED".equals(label) || "VERY_LOW".equals(label)) {
            doubts.add(label);
        }
        boolean hasLoad = told.load() != null && told.load().signum() > 0;
        if (hasLoad && one.post().holders().holders() == 0) {
            doubts.add("VACANT_WITH_LOAD");
        }
        return doubts;
    }

    private PositionNeed told(Post one) {
        List<Line> complete = one.lines().stream().filter(Line::isComplete).toList();
        BigDecimal minutes = BigDecimal.ZERO;
        BigDecimal other = BigDecimal.ZERO;
        for (Line line : complete) {
            if (line.told().figures().method() == WorkloadMethod.TASK) {
                minutes = minutes.add(line.result().minutesPerYear());
            } else {
                other = other.add(line.result().need());
            }
        }
        return need(one.post(), complete.size(), period, minutes, other);
    }

    private PositionNeed before(Post one) {
        List<WorkloadMetricRow> known =
                one.lines().stream().map(Line::before).filter(Objects::nonNull).toList();
        BigDecimal minutes = BigDecimal.ZERO;
        BigDecimal other = BigDecimal.ZERO;
        for (WorkloadMetricRow row : known) {
            if (row.method() == WorkloadMethod.TASK) {
                minutes = minutes.add(row.minutesPerYear());
            } else {
                other = other.add(row.need());
            }
        }
        return need(one.post(), known.size(), known.isEmpty() ? 0 : known.get(0).period(), minutes, other);
    }

    private PositionNeed need(StaffedPost post, int tasks, int year, BigDecimal minutes, BigDecimal other) {
        Integer fixed = post.position().need();
        boolean structural = post.job().isStructural();
        return tasks == 0
                ? TaskSums.without(post.id(), fixed, structural)
                : new TaskSums(post.id(), year, tasks, 0, minutes, other)
                        .need(fixed, structural, rules.effectiveMinutes(), rules.needRounding());
    }

    private static boolean isFixed(StaffedPost post) {
        return post.position().need() != null || post.job().isStructural();
    }
}
