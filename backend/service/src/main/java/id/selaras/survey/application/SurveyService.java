package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.survey.domain.Survey;
import id.selaras.survey.domain.SurveyAudience;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Surveys of the users of services: preparing, changing, opening, closing, reading what they say. */
@ApplicationScoped
public class SurveyService {

    private final SecureRandom random = new SecureRandom();

    @Inject
    SurveyRepository surveys;

    @Inject
    TallyRepository tallies;

    @Inject
    TokenRepository tokens;

    @Inject
    SurveyAsking asking;

    @Inject
    SurveyInvitations invitations;

    @Inject
    FollowUpRepository followUps;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    @Transactional
    public Page<SurveyRow> list(SurveyFilter filter, PageRequest page) {
        return surveys.page(current.governmentId(), filter, wantedUnits(filter.unit), page);
    }

    /** A unit with those below it, as far as the actor may see them; all that he may see for null, and null for all. */
    Set<UUID> wantedUnits(UUID unit) {
        Set<UUID> visible = visibleUnits();
        if (unit == null) {
            return visible;
        }
        Set<UUID> asked = subtree(unit);
        if (visible != null) {
            asked.retainAll(visible);
        }
        return asked;
    }

    @Transactional
    public SurveyRow get(UUID id) {
        Set<UUID> visible = visibleUnits();
        return surveys.row(current.governmentId(), id)
                .filter(row -> visible == null || visible.contains(row.unitId()))
                .orElseThrow(Refusal::notFound);
    }

    @Transactional
    public SurveyRow prepare(String key, PrepareSurvey command) {
        return idempotency.once(key, command, SurveyRow.class, () -> begin(command));
    }

    private SurveyRow begin(PrepareSurvey command) {
        requireUnit(command.unitId());
        Survey survey = Survey.prepare(
                current.governmentId(),
                command.round(asking.of(command)),
                current.actor().accountId(),
                clock.instant(),
                random);
        surveys.persistAndFlush(survey);
        events.fire(SurveyChanged.of(survey, "prepared"));
        return get(survey.id());
    }

    /** Describes a survey anew; once it is open only as far as nobody is asked something else than the others. */
    @Transactional
    public SurveyRow change(UUID id, int version, PrepareSurvey command) {
        Survey survey = locked(id, version);
        Map<String, Object> before = SurveyChanged.state(survey);
        SurveyAudience audience = survey.audience();
        boolean hasAnswers = hasAnswers(id);
        if (survey.status() == SurveyStatus.DRAFT && !hasAnswers) {
            requireUnit(command.unitId());
            survey.change(command.round(asking.of(command)), false, random);
        } else {
            survey.change(command.round(command.asking()), hasAnswers, random);
        }
        if (survey.audience() != audience) {
            invitations.forget(id);
        }
        surveys.flush();
        events.fire(SurveyChanged.of(survey, "changed", before));
        return get(id);
    }

    /** Throws a draft away with everything that was prepared for it. */
    @Transactional
    public void delete(UUID id, int version) {
        Survey survey = locked(id, version);
        survey.requireDeletable(hasAnswers(id));
        followUps.forget(id);
        invitations.forget(id);
        tokens.forgetBatches(id);
        surveys.delete(survey);
        surveys.flush();
        events.fire(SurveyChanged.deleted(survey));
    }

    /** Asked while the survey is held, so that no import brings answers meanwhile. */
    private boolean hasAnswers(UUID id) {
        return get(id).received() > 0;
    }

    /** Refuses with 422 a unit that is none or that the request may not see. */
    void requireUnit(UUID unit) {
        Set<UUID> visible = visibleUnits();
        boolean known = governments.unit(current.governmentId(), unit) != null;
        if (!known || visible != null && !visible.contains(unit)) {
            throw Refusal.rule("unknown-unit", Map.of("unit", unit));
        }
    }

    /** Lets answers in from the first day on. */
    @Transactional
    public SurveyRow open(UUID id, int version) {
        Survey survey = locked(id, version);
        survey.open();
        if (survey.audience().isOfEmployees()) {
            survey.invited(invitations.invite(survey));
        }
        return changed(survey, "opened");
    }

    /** Ends a survey for good; before its last day, that day becomes its last. */
    @Transactional
    public SurveyRow close(UUID id, int version) {
        return end(locked(id, version), governments.today(current.governmentId()));
    }

    /** Ends a survey whose last day is over; one that somebody ended before stays as it is. */
    void closeWhenOver(UUID id, LocalDate today) {
        Survey survey = surveys.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        if (survey.isOverOn(today)) {
            end(survey, today);
        }
    }

    @Transactional
    public SurveyResults results(UUID id) {
        SurveyRow survey = satisfaction(id);
        LocalDate today = governments.today(current.governmentId());
        LocalDate day = today.isAfter(survey.closesOn()) ? survey.closesOn() : today;
        RuleSet ruleSet = rules.at(current.governmentId(), day);
        return ResultsBuilder.of(ruleSet).results(survey, tallies.places(id));
    }

    /** A survey that asks the nine official questions; 409 for another, whose answers have other results. */
    SurveyRow satisfaction(UUID id) {
        SurveyRow survey = get(id);
        if (survey.questionnaireVersionId() != null) {
            throw Refusal.conflict("survey-has-questionnaire");
        }
        return survey;
    }

    private SurveyRow end(Survey survey, LocalDate today) {
        survey.close(today);
        tokens.forget(survey.id());
        invitations.forget(survey.id());
        return changed(survey, "closed");
    }

    private SurveyRow changed(Survey survey, String what) {
        surveys.flush();
        events.fire(SurveyChanged.of(survey, what));
        return get(survey.id());
    }

    private Survey locked(UUID id, int version) {
        get(id);
        Survey survey = surveys.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        if (survey.version() != version) {
            throw Refusal.stale();
        }
        return survey;
    }

    /** The units whose surveys the request may see, or null for all. */
    private Set<UUID> visibleUnits() {
        return current.scope().reach() == Reach.SUBTREE
                ? subtree(current.scope().unitId())
                : null;
    }

    private Set<UUID> subtree(UUID unit) {
        return units.subtree(current.governmentId(), unit, governments.today(current.governmentId()));
    }
}
