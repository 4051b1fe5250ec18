package id.selaras.workload.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitTree;
import id.selaras.rules.application.CalendarDirectory;
import id.selaras.rules.domain.WorkingDays;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.workload.application.WorkloadSurveyRepository.Reading;
import id.selaras.workload.domain.WorkloadForm;
import id.selaras.workload.domain.WorkloadSurvey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Workload surveys of units: opening, following and closing them. */
@ApplicationScoped
public class WorkloadSurveyService {

    @Inject
    WorkloadSurveyRepository surveys;

    @Inject
    WorkloadFormRepository forms;

    @Inject
    UnitDirectory units;

    @Inject
    PositionDirectory positions;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CalendarDirectory calendar;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    @Transactional
    public Page<WorkloadSurveyRow> list(WorkloadSurveyFilter filter, PageRequest page) {
        return surveys.page(reading(), filter.status, page);
    }

    /** 404 when no unit was asked that the actor may see. */
    @Transactional
    public WorkloadSurveyRow get(UUID id) {
        return surveys.row(reading(), id).orElseThrow(Refusal::notFound);
    }

    /** Opens a survey, once for a key; 422 for unknown units and where no unit has positions. */
    @Transactional
    public WorkloadSurveyRow open(String key, OpenWorkloadSurvey command) {
        return idempotency.once(key, command, WorkloadSurveyRow.class, () -> begin(command));
    }

    private WorkloadSurveyRow begin(OpenWorkloadSurvey command) {
        UUID government = current.governmentId();
        List<UUID> asked = asked(command.unitIds());
        if (asked.isEmpty()) {
            throw Refusal.rule("units-without-positions", Map.of());
        }
        WorkloadSurvey survey = WorkloadSurvey.open(
                government,
                new WorkloadSurvey.Round(
                        command.title().strip(),
                        command.period(),
                        working(command.dueOn()),
                        command.note() == null || command.note().isBlank()
                                ? null
                                : command.note().strip()),
                current.actor().accountId(),
                clock.instant());
        surveys.persist(survey);
        forms.persist(asked.stream().map(unit -> WorkloadForm.open(survey, unit)));
        surveys.flush();
        events.fire(WorkloadSurveyChanged.of(survey, "opened", asked.size()));
        return get(survey.id());
    }

    /** Takes no more answers; what was handed in can still be decided. */
    @Transactional
    public WorkloadSurveyRow close(UUID id, int version) {
        WorkloadSurvey survey = surveys.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        if (survey.version() != version) {
            throw Refusal.stale();
        }
        survey.close();
        surveys.flush();
        WorkloadSurveyRow row = get(id);
        events.fire(WorkloadSurveyChanged.of(survey, "closed", row.forms()));
        return row;
    }

    /** The units, among these and those below them, that have positions; in the order of the tree. */
    private List<UUID> asked(List<UUID> wanted) {
        UUID government = current.governmentId();
        LocalDate today = governments.today(government);
        UnitTree tree = units.tree(government, today);
        Set<UUID> unknown = wanted.stream()
                .filter(unit -> !tree.isWithin(current.scope(), unit))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw Refusal.rule("unknown-unit", Map.of("unit", unknown));
        }
        Set<UUID> below =
                wanted.stream().flatMap(unit -> tree.subtree(unit).stream()).collect(Collectors.toSet());
        Set<UUID> staffed = positions.positions(government, today).values().stream()
                .map(PositionFacts::unitId)
                .collect(Collectors.toSet());
        return tree.nodes().keySet().stream()
                .filter(below::contains)
                .filter(staffed::contains)
                .toList();
    }

    private LocalDate working(LocalDate due) {
        WorkingDays days = calendar.workingDays(current.governmentId());
        return days.isWorkingDay(due) ? due : days.after(due, 1);
    }

    /** What the request may see, on the day of today. */
    Reading reading() {
        UUID government = current.governmentId();
        LocalDate today = governments.today(government);
        Set<UUID> visible = current.scope().isWholeGovernment()
                ? null
                : units.tree(government, today).within(current.scope());
        return new Reading(government, today, calendar.workingDays(government), visible);
    }
}
