package id.selaras.survey.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.survey.domain.Round;
import id.selaras.survey.domain.Survey;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Something happened to a survey; single answers are told to nobody.
 *
 * @param what {@code prepared}, {@code changed}, {@code invited}, {@code opened}, {@code closed}, {@code deleted} or
 *     {@code answers-deleted}
 */
record SurveyChanged(
        UUID governmentId, UUID entityId, String what, Map<String, Object> before, Map<String, Object> after)
        implements DomainEvent {

    static SurveyChanged of(Survey survey, String what) {
        return of(survey, what, null);
    }

    /** @param before its {@link #state}, or null */
    static SurveyChanged of(Survey survey, String what, Map<String, Object> before) {
        return new SurveyChanged(survey.governmentId(), survey.id(), what, before, state(survey));
    }

    static SurveyChanged deleted(Survey survey) {
        return new SurveyChanged(survey.governmentId(), survey.id(), "deleted", state(survey), null);
    }

    static Map<String, Object> state(Survey survey) {
        Round round = survey.round();
        Map<String, Object> state = new HashMap<>(Map.of(
                "status", survey.status().name(),
                "title", round.title(),
                "service", round.service(),
                "unitId", round.unitId(),
                "audience", round.asking().audience().name(),
                "tokens", round.admission().tokens().name(),
                "from", round.opensOn(),
                "to", round.closesOn()));
        state.put("languages", String.join(" ", round.showing().languages()));
        state.put("elementOrder", round.showing().order().name());
        state.put("leftOut", round.showing().leftOut().stream().map(Enum::name).collect(Collectors.joining(" ")));
        put(state, "population", round.population());
        put(state, "hourlyCeiling", round.admission().hourlyCeiling());
        put(state, "questionnaireVersionId", round.asking().questionnaireVersionId());
        return state;
    }

    private static void put(Map<String, Object> state, String name, Object value) {
        if (value != null) {
            state.put(name, value);
        }
    }

    /** Employees were named; how many, and not who: the log lives longer than the invitations. */
    static SurveyChanged invited(Survey survey, int people) {
        return new SurveyChanged(survey.governmentId(), survey.id(), "invited", null, Map.of("people", people));
    }

    @Override
    public String type() {
        return "survey." + what;
    }

    @Override
    public String entityType() {
        return "survey";
    }
}
