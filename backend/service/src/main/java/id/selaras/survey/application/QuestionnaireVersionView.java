package id.selaras.survey.application;

import id.selaras.survey.domain.QuestionnaireStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a questionnaire with its questions.
 *
 * @param faults what keeps a draft from being published; empty for what is published
 */
public record QuestionnaireVersionView(
        UUID id,
        int version,
        UUID questionnaireId,
        int number,
        QuestionnaireStatus status,
        @Schema(nullable = true) Instant publishedAt,
        List<QuestionForm> questions,
        List<Fault> faults) {

    /**
     * @param pointer JSON pointer into a change of the version, for example {@code /questions/0/text/id}
     * @param code    stable, kebab case
     */
    @Schema(name = "QuestionnaireFault")
    public record Fault(String pointer, String code) {}
}
