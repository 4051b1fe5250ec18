package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.domain.FollowUp;
import id.selaras.survey.domain.PersonalData;
import id.selaras.survey.domain.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The follow-up plan of a survey, from what is to be done to what citizens are told of it. */
@ApplicationScoped
public class FollowUpService {

    @Inject
    FollowUpRepository items;

    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyService access;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    @Transactional
    public Page<FollowUpRow> list(UUID surveyId) {
        access.get(surveyId);
        return Page.whole(items.of(surveyId).stream().map(FollowUpRow::of).toList());
    }

    @Transactional
    public FollowUpRow get(UUID surveyId, UUID id) {
        access.get(surveyId);
        return items.one(surveyId, id).map(FollowUpRow::of).orElseThrow(Refusal::notFound);
    }

    /** Plans something; the survey may still run. */
    @Transactional
    public FollowUpRow plan(UUID surveyId, String key, PlanFollowUp command) {
        access.get(surveyId);
        return idempotency.once(
                key, Map.of("survey", surveyId, "plan", command), FollowUpRow.class, () -> begin(surveyId, command));
    }

    private FollowUpRow begin(UUID surveyId, PlanFollowUp command) {
        Survey survey = surveys.lock(current.governmentId(), surveyId).orElseThrow(Refusal::notFound);
        FollowUp item = FollowUp.plan(survey, command.plan());
        items.persistAndFlush(item);
        events.fire(FollowUpChanged.of(item, "planned", null));
        return FollowUpRow.of(item);
    }

    /** Plans it otherwise; 409 once it is done. */
    @Transactional
    public FollowUpRow change(UUID surveyId, UUID id, int version, PlanFollowUp command) {
        return act(surveyId, id, version, "changed", item -> item.change(command.plan()));
    }

    @Transactional
    public FollowUpRow begin(UUID surveyId, UUID id, int version) {
        return act(surveyId, id, version, "begun", FollowUp::begin);
    }

    /** Done; the sentence for citizens names nobody: 422 where it holds a number or an address of somebody. */
    @Transactional
    public FollowUpRow complete(UUID surveyId, UUID id, int version, CompleteFollowUp command) {
        String sentence =
                command.publicSentence() == null || command.publicSentence().isBlank()
                        ? null
                        : command.publicSentence().strip();
        if (sentence != null && PersonalData.isIn(sentence)) {
            throw Refusal.rule("personal-data-in-text", Map.of());
        }
        return act(surveyId, id, version, "completed", item -> item.complete(sentence, clock.instant()));
    }

    private FollowUpRow act(UUID surveyId, UUID id, int version, String what, Consumer<FollowUp> act) {
        access.get(surveyId);
        FollowUp item = items.lock(surveyId, id).orElseThrow(Refusal::notFound);
        if (item.version() != version) {
            throw Refusal.stale();
        }
        Map<String, Object> before = FollowUpChanged.state(item);
        act.accept(item);
        items.flush();
        events.fire(FollowUpChanged.of(item, what, before));
        return FollowUpRow.of(item);
    }
}
