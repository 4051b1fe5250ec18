package id.selaras.survey.application;

import id.selaras.survey.domain.SurveyAudience;
import id.selaras.survey.domain.TokenPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What everybody sees of a survey before answering.
 *
 * @param demo     whether everything of the government is invented
 * @param open     whether answers are taken today
 * @param phase    why not, if not
 * @param opensOn  first day
 * @param closesOn last day
 * @param questions the official ones, in the order of the survey and without those it leaves out; empty where an own questionnaire is asked
 * @param asked    the questions of an own questionnaire
 * @param audience who is asked; employees answer with the one-time token they have fetched
 * @param questionnaireVersionId what is asked; null for the nine official questions
 * @param languages in which the page can be read, Indonesian first
 * @param tokens   whether an answer may or must bring a one-time token
 * @param governmentCode under which the published results of all its surveys stand
 * @param changes  what the unit did after its surveys, in its own sentences, the latest first
 * @param replies  what the unit answered to comments on this survey, the latest first
 */
public record PublicSurvey(
        String code,
        String title,
        String service,
        String unit,
        String government,
        boolean demo,
        boolean open,
        Phase phase,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Question> questions,
        List<AskedQuestion> asked,
        List<String> languages,
        List<String> changes,
        List<String> replies,
        SurveyAudience audience,
        @Schema(nullable = true) UUID questionnaireVersionId,
        TokenPolicy tokens,
        String governmentCode) {

    /** The number of the page from which the answers are sent. */
    int lastStep() {
        return Math.max(questions.size(), asked.size()) + 1;
    }

    /** Where its days lie, seen from today. */
    public enum Phase {
        /** Its first day is still to come. */
        UPCOMING,
        /** Answers are taken. */
        OPEN,
        /** Its last day has gone, or somebody has closed it. */
        OVER
    }

    /**
     * @param element its code, {@code U1} to {@code U9}
     * @param answers in words, from 1 (worst) to 4 (best)
     */
    public record Question(String element, String name, String question, List<String> answers) {}
}
