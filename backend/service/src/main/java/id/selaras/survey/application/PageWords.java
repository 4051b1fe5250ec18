package id.selaras.survey.application;

import id.selaras.survey.domain.TokenPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a survey's pages as it needs them: who is asked, what is asked, and whether a code is asked for. */
final class PageWords {

    /** The field for the code of a card. */
    static final String TOKEN = "token";

    private PageWords() {}

    /** What every template may name. Only the official questions are those of the satisfaction survey. */
    static Map<String, Object> values(PublicSurvey survey, PageTexts texts) {
        boolean isOwn = survey != null && !survey.asked().isEmpty();
        Map<String, Object> values = new HashMap<>();
        values.put("language", texts.language());
        values.put("t", survey == null ? texts.words() : words(survey, texts, isOwn));
        values.put("survey", survey);
        values.put("own", isOwn);
        values.put("results", "");
        return values;
    }

    /**
     * What the field for the code needs, where there is one.
     *
     * @return the fields that the page shows for it, so that it does not carry them on unseen, too
     */
    static List<String> code(PublicSurvey survey, PageForm form, Map<String, Object> values) {
        boolean handsOut = survey.tokens() != TokenPolicy.NONE;
        values.put("handsOut", handsOut);
        values.put("needsToken", survey.tokens() == TokenPolicy.REQUIRED);
        values.put("token", form.fields().getOrDefault(TOKEN, ""));
        return handsOut ? List.of(TOKEN) : List.of();
    }

    /** Why the answers are not sent: the code that is needed is not there. Null where it is. */
    static String missingCode(PublicSurvey survey, PageTexts texts, PageForm form) {
        return survey.tokens() == TokenPolicy.REQUIRED && form.token() == null ? texts.of("code-needed") : null;
    }

    /** Where the published results stand; nowhere for own questions, nor for a device that stays at its counter. */
    static String results(PublicSurvey survey, PageForm form) {
        boolean isTold = survey.asked().isEmpty() && (form == null || !form.isOfKiosk());
        return isTold ? "/hasil/" + survey.governmentCode() : "";
    }

    /** Where somebody stands among so many questions. */
    static String progress(PublicSurvey survey, PageTexts texts, int step) {
        int last = survey.lastStep();
        if (step <= 0) {
            return "";
        }
        if (step == last) {
            return texts.of(survey.tokens() == TokenPolicy.REQUIRED ? "finish-progress" : "progress-last");
        }
        return texts.of("progress", "number", step).replace("{count}", String.valueOf(last - 1));
    }

    private static Map<String, String> words(PublicSurvey survey, PageTexts texts, boolean isOwn) {
        Map<String, String> words = new HashMap<>(texts.words());
        if (survey.tokens() == TokenPolicy.OPTIONAL) {
            words.put("later-hint", texts.of("later-hint-code"));
            words.put("token-hint", texts.of("token-hint-optional"));
        } else if (survey.tokens() == TokenPolicy.REQUIRED) {
            words.put("code-hint", texts.of("code-hint-needed"));
            words.put("last-hint", texts.of("last-hint-code"));
        }
        if (isOwn) {
            words.put("kind", survey.title());
            if (survey.audience().isOfEmployees()) {
                for (String key : List.of(TOKEN, "token-hint", "token-label", "code-hint", "privacy")) {
                    words.put(key, texts.of(key + "-employee"));
                }
            }
        }
        return words;
    }
}
