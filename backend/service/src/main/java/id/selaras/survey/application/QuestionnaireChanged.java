package id.selaras.survey.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.survey.domain.Questionnaire;
import id.selaras.survey.domain.QuestionnaireVersion;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened to a questionnaire.
 *
 * @param what {@code begun}, {@code renamed}, {@code drafted}, {@code changed}, {@code published} or {@code retired}
 */
record QuestionnaireChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after)
        implements DomainEvent {

    static QuestionnaireChanged of(Questionnaire questionnaire, String what) {
        return new QuestionnaireChanged(
                questionnaire.governmentId(),
                questionnaire.id(),
                what,
                Map.of("code", questionnaire.code(), "name", questionnaire.name()));
    }

    static QuestionnaireChanged of(Questionnaire questionnaire, QuestionnaireVersion version, String what) {
        return new QuestionnaireChanged(
                questionnaire.governmentId(),
                questionnaire.id(),
                what,
                Map.of(
                        "code", questionnaire.code(),
                        "number", version.number(),
                        "status", version.status().name()));
    }

    @Override
    public String type() {
        return "questionnaire." + what;
    }

    @Override
    public String entityType() {
        return "questionnaire";
    }
}
