package id.selaras.survey.application;

import id.selaras.survey.domain.QuestionKind;
import id.selaras.survey.domain.QuestionnairePurpose;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a survey with an own questionnaire says.
 *
 * @param received people who answered
 * @param invited  employees who were invited; null where everybody may answer
 * @param withheld why nothing is told: {@code too-few-answers}, {@code too-small-share} of the invited, or
 *     {@code survey-open} while employees still answer; empty where it is told
 * @param index    of a readiness pulse: 20 × the mean of all its answers, to two decimals; null for others and where
 *     nothing is told
 * @param questions in order; empty where nothing is told
 * @param suspicious answers of bursts and of many equal ones; they count, and are told apart
 */
public record QuestionResults(
        UUID surveyId,
        QuestionnairePurpose purpose,
        long received,
        @Schema(nullable = true) Long invited,
        List<String> withheld,
        @Schema(nullable = true) BigDecimal index,
        List<OfQuestion> questions,
        Suspicious suspicious) {

    /**
     * Answers that came in a burst or with many equal ones from one network.
     *
     * @param received         people
     * @param questionsWithout the results without them; empty where there are none, where too few others are left, or
     *     where they are so few themselves that the difference would tell what they said
     */
    @Schema(name = "SuspiciousPeople")
    public record Suspicious(long received, List<OfQuestion> questionsWithout) {}

    /**
     * What is told of a question.
     *
     * @param text     Indonesian
     * @param answered null where it stays untold, as all the other figures then do
     * @param mean     of scales and numbers, to four decimals
     * @param median   of scales and numbers
     * @param values   of choices and scales each with its number, of numbers those that were answered
     */
    @Schema(name = "ResultsOfQuestion")
    public record OfQuestion(
            String code,
            QuestionKind kind,
            String text,
            @Schema(nullable = true) Long answered,
            @Schema(nullable = true) BigDecimal mean,
            @Schema(nullable = true) BigDecimal median,
            List<OfValue> values) {}

    /**
     * @param words  Indonesian
     * @param people null where the group is too small, or would tell one that is
     */
    @Schema(name = "ResultsOfValue")
    public record OfValue(
            String value,
            String words,
            @Schema(nullable = true) Long people) {}
}
