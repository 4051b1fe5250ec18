package id.selaras.survey.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.survey.domain.FollowUp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to an item of a follow-up plan.
 *
 * @param what {@code planned}, {@code changed}, {@code begun} or {@code completed}
 */
record FollowUpChanged(
        UUID governmentId, UUID entityId, String what, Map<String, Object> before, Map<String, Object> after)
        implements DomainEvent {

    static FollowUpChanged of(FollowUp item, String what, Map<String, Object> before) {
        return new FollowUpChanged(item.governmentId(), item.id(), what, before, state(item));
    }

    static Map<String, Object> state(FollowUp item) {
        FollowUp.Plan plan = item.plan();
        Map<String, Object> state = new HashMap<>(Map.of(
                "surveyId", item.surveyId(),
                "status", item.status().name(),
                "element", plan.element().name(),
                "programme", plan.programme(),
                "due", plan.dueYear() + "-Q" + plan.dueQuarter(),
                "responsible", plan.responsible()));
        if (item.publicSentence() != null) {
            state.put("publicSentence", item.publicSentence());
        }
        return state;
    }

    @Override
    public String type() {
        return "survey-follow-up." + what;
    }

    @Override
    public String entityType() {
        return "survey-follow-up";
    }
}
