package id.selaras.survey.application;

import id.selaras.employee.application.EmployeeName;
import id.selaras.employee.application.EmployeeNameDirectory;
import id.selaras.employee.application.HolderDirectory;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.domain.Survey;
import id.selaras.survey.domain.SurveyAudience;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Names the employees whom a survey asks one by one. Who has answered is told to nobody, here as elsewhere. */
@ApplicationScoped
public class InvitationService {

    @Inject
    InvitationRepository invitations;

    @Inject
    SurveyService surveys;

    @Inject
    SurveyRepository locks;

    @Inject
    HolderDirectory holders;

    @Inject
    EmployeeNameDirectory names;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    /** Who is named, by name; nobody where the audience follows from the posts, and once the survey has ended. */
    @Transactional
    public Page<InvitedEmployee> list(UUID surveyId) {
        if (surveys.get(surveyId).audience() != SurveyAudience.NAMED_EMPLOYEES) {
            return Page.whole(List.of());
        }
        UUID government = current.governmentId();
        Map<UUID, EmployeeName> known = names.names(government, governments.today(government));
        return Page.whole(invitations.employees(surveyId).stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(EmployeeName::name).thenComparing(EmployeeName::nip))
                .map(one -> new InvitedEmployee(one.id(), one.nip(), one.name()))
                .toList());
    }

    /**
     * Names those whom a survey is to ask, in place of all who were named before. 409 once it is open or where its
     * audience follows from the posts, 422 with everybody who holds no post of the government.
     *
     * @param version of the survey that the caller has seen
     */
    @Transactional
    public Page<InvitedEmployee> replace(UUID surveyId, int version, InviteEmployees command) {
        surveys.get(surveyId);
        if (!current.scope().isWholeGovernment()) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "audience-outside-scope");
        }
        UUID government = current.governmentId();
        Survey survey = locks.lock(government, surveyId).orElseThrow(Refusal::notFound);
        if (survey.version() != version) {
            throw Refusal.stale();
        }
        if (survey.status() != SurveyStatus.DRAFT || survey.audience() != SurveyAudience.NAMED_EMPLOYEES) {
            throw Refusal.conflict("invitations-settled");
        }
        Set<UUID> named = new TreeSet<>(command.employees());
        requireKnown(government, named);
        invitations.forget(surveyId);
        invitations.add(surveyId, named);
        events.fire(SurveyChanged.invited(survey, named.size()));
        return list(surveyId);
    }

    private void requireKnown(UUID government, Set<UUID> named) {
        LocalDate today = governments.today(government);
        Set<UUID> known = holders.definitiveIn(government, null, today);
        List<Reason> unknown = named.stream()
                .filter(employee -> !known.contains(employee))
                .map(employee -> new Reason("unknown-employee", Map.of("employee", employee)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.rule("unknown-employee", unknown);
        }
    }
}
