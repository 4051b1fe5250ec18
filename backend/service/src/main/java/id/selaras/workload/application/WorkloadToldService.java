package id.selaras.workload.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.workload.domain.TaskFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What units told in a workload survey, task by task. */
@ApplicationScoped
public class WorkloadToldService {

    @Inject
    WorkloadSurveyService surveys;

    @Inject
    WorkloadFormQueries queries;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    CurrentActor current;

    /** What the units told in a survey; forms that were never handed in are left out. 404 for an unknown survey. */
    @Transactional
    public Page<WorkloadToldRow> list(UUID survey, PageRequest page) {
        surveys.get(survey);
        RuleSet ruleSet = rules.at(current.governmentId(), governments.today(current.governmentId()));
        List<WorkloadFormQueries.Told> told =
                queries.tasks(surveys.reading(), survey, Cursor.parse(page.cursor, 2), page.limit + 1);
        Map<WorkloadFormQueries.Told, Cursor> places = new HashMap<>();
        told.forEach(task -> places.put(task, Cursor.after(task.formId(), task.number())));
        return Page.of(told, page.limit, places::get, null)
                .map(task -> WorkloadToldRow.of(task, result(task.task().figures(), ruleSet)));
    }

    private static TaskFigures.Result result(TaskFigures figures, RuleSet ruleSet) {
        return figures.result(
                ruleSet.numbers("workload_frequencies").get(figures.frequency().name()), ruleSet.effectiveMinutes());
    }
}
