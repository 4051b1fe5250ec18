package id.selaras.survey.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.survey.domain.Survey;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a survey; single answers are told to nobody.
 *
 * @param what {@code prepared}, {@code invited}, {@code opened}, {@code closed} or
 *     {@code answers-deleted}
 */
record SurveyChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after) implements DomainEvent {

    static SurveyChanged of(Survey survey, String what) {
        return new SurveyChanged(
                survey.governmentId(),
                survey.id(),
                what,
                Map.of(
                        "status", survey.status().name(),
                        "unitId", survey.unitId(),
                        "audience", survey.audience().name(),
                        "from", survey.opensOn(),
                        "to", survey.closesOn()));
    }

    /** Employees were named; how many, and not who: the log lives longer than the invitations. */
    static SurveyChanged invited(Survey survey, int people) {
        return new SurveyChanged(survey.governmentId(), survey.id(), "invited", Map.of("people", people));
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
