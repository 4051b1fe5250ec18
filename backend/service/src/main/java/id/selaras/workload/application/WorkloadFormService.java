package id.selaras.workload.application;

import id.selaras.organisation.application.ImportCounts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.fact.Facts;
import id.selaras.shared.id.Ids;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.workload.application.WorkloadSurveyRepository.Reading;
import id.selaras.workload.domain.ToldTask;
import id.selaras.workload.domain.WorkloadForm;
import id.selaras.workload.domain.WorkloadSurvey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The forms of a workload survey, from the first draft to the metrics they become. Late answers are taken until the
 * planner closes the survey: a figure that comes late is worth more than none, and the lateness is kept beside it.
 */
@ApplicationScoped
public class WorkloadFormService {

    @Inject
    WorkloadSurveyService access;

    @Inject
    WorkloadSurveyRepository surveys;

    @Inject
    WorkloadFormRepository forms;

    @Inject
    WorkloadFormQueries queries;

    @Inject
    WorkloadFormReader reader;

    @Inject
    WorkloadImport metrics;

    @Inject
    UnitDirectory units;

    @Inject
    Facts facts;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Forms of units that the actor may see; 404 for a unit outside them. */
    @Transactional
    public Page<WorkloadFormRow> list(WorkloadFormFilter filter, PageRequest page) {
        Reading reading = access.reading();
        UnitTree tree = units.tree(reading.governmentId(), reading.today());
        if (filter.unit != null) {
            if (!tree.isWithin(current.scope(), filter.unit)) {
                throw Refusal.notFound();
            }
            Set<UUID> asked = new HashSet<>(tree.subtree(filter.unit));
            reading = new Reading(reading.governmentId(), reading.today(), reading.days(), asked);
        }
        return queries.page(reading, tree, filter, page);
    }

    /** One form, laid out; 404 when its unit lies outside the actor's units. */
    @Transactional
    public WorkloadFormView get(UUID id) {
        return view(find(id));
    }

    /** Keeps a draft in the place of the one before it. */
    @Transactional
    public WorkloadFormView save(UUID id, int version, SaveWorkloadForm command) {
        WorkloadForm form = locked(id, version);
        WorkloadSurvey survey = open(form);
        form.save();
        FormSheet sheet = reader.sheet(form, survey);
        command.check(sheet.posts().stream().map(post -> post.post().id()).collect(Collectors.toSet()));
        List<ToldTask> told = command.tasks().stream()
                .map(task -> task.told(sheet.known(task)))
                .toList();
        forms.replace(id, told);
        return changed(form, "saved", Map.of("tasks", told.size()));
    }

    /** Hands a form in; 422 with every task that lacks something. */
    @Transactional
    public WorkloadFormView submit(UUID id, int version) {
        WorkloadForm form = locked(id, version);
        WorkloadSurvey survey = open(form);
        form.submit(signature(), access.reading().today().isAfter(survey.dueOn()));
        List<Reason> faults = reader.sheet(form, survey).faults();
        if (!faults.isEmpty()) {
            throw Refusal.rule("workload-form-incomplete", faults);
        }
        return changed(form, "submitted", Map.of());
    }

    /** Gives a form back to its unit while the survey is open. */
    @Transactional
    public WorkloadFormView giveBack(UUID id, int version, ReturnWorkloadForm command) {
        WorkloadForm form = locked(id, version);
        open(form);
        form.giveBack(signature(), command.reason().strip());
        return changed(form, "returned", Map.of());
    }

    /**
     * Makes workload metrics of a form, exactly once: the government's facts and the form are held, so the second of two
     * planners finds it accepted.
     */
    @Transactional
    public WorkloadFormView accept(UUID id, int version) {
        facts.lock(current.governmentId());
        WorkloadForm form = locked(id, version);
        UUID change = Ids.next();
        form.accept(signature(), change);
        WorkloadSurvey survey = survey(form);
        ImportCounts counts = metrics.apply(
                form.governmentId(), change, reader.sheet(form, survey).records());
        return changed(form, "accepted", Map.of("created", counts.created(), "changed", counts.changed()));
    }

    /** Takes an acceptance back and brings the earlier metrics back; 409 when a later change rests on them. */
    @Transactional
    public WorkloadFormView withdrawAcceptance(UUID id, int version, ReturnWorkloadForm command) {
        facts.lock(current.governmentId());
        WorkloadForm form = locked(id, version);
        UUID change = form.withdrawAcceptance(signature(), command.reason().strip());
        if (metrics.isBuiltUpon(change)) {
            throw Refusal.conflict("workload-changed-since");
        }
        metrics.undo(form.governmentId(), change, Ids.next());
        return changed(form, "acceptance-withdrawn", Map.of());
    }

    private WorkloadFormView changed(WorkloadForm form, String what, Map<String, Object> more) {
        forms.flush();
        events.fire(WorkloadFormChanged.of(form, what, more));
        return view(form);
    }

    private WorkloadFormView view(WorkloadForm form) {
        Reading reading = access.reading();
        UnitTree tree = units.tree(reading.governmentId(), reading.today());
        WorkloadSurvey survey = survey(form);
        FormSheet sheet = reader.sheet(form, survey);
        return new WorkloadFormView(
                form.id(),
                form.version(),
                queries.row(reading, tree, form.id()),
                survey.note(),
                form.reason(),
                form.reviewedByName(),
                form.reviewedAt(),
                sheet.rules().effectiveMinutes(),
                sheet.rules().numbers("workload_frequencies"),
                sheet.scale().labels(),
                sheet.jumpShare(),
                sheet.views());
    }

    private WorkloadForm find(UUID id) {
        Set<UUID> visible = visible();
        return forms.one(current.governmentId(), id)
                .filter(form -> visible == null || visible.contains(form.unitId()))
                .orElseThrow(Refusal::notFound);
    }

    private WorkloadForm locked(UUID id, int version) {
        Set<UUID> visible = visible();
        WorkloadForm form = forms.lock(current.governmentId(), id)
                .filter(found -> visible == null || visible.contains(found.unitId()))
                .orElseThrow(Refusal::notFound);
        if (form.version() != version) {
            throw Refusal.stale();
        }
        return form;
    }

    private Set<UUID> visible() {
        Reading reading = access.reading();
        return reading.units() == null ? null : Set.copyOf(reading.units());
    }

    private WorkloadSurvey survey(WorkloadForm form) {
        return surveys.one(form.governmentId(), form.surveyId()).orElseThrow();
    }

    private WorkloadSurvey open(WorkloadForm form) {
        WorkloadSurvey survey =
                surveys.share(form.governmentId(), form.surveyId()).orElseThrow();
        survey.requireOpen();
        return survey;
    }

    private WorkloadForm.Signature signature() {
        return new WorkloadForm.Signature(
                current.actor().accountId(), current.actor().username(), clock.instant());
    }
}
