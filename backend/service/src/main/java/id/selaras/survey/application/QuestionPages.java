package id.selaras.survey.application;

import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.RefusalKind;
import id.selaras.survey.domain.Interview;
import id.selaras.survey.domain.Question;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The pages of an own questionnaire, one question a page; which are shown is asked of the interview. */
@ApplicationScoped
class QuestionPages {

    @Inject
    PagePress press;

    @Inject
    PublicSurveyService surveys;

    /**
     * What follows on a page that was sent.
     *
     * @param page   to be shown, or null
     * @param toSend answers that are to be kept, or null
     */
    record Turn(SurveyPage page, Map<String, Object> toSend) {}

    /** One of several answers, in its language. Public inside, because templates read it by reflection. */
    public record Choice(String value, String words, String language, boolean chosen) {}

    /** The first page, with all others in it for a browser that can turn them by itself. */
    String all(PublicSurvey survey, PageTexts texts, PageForm form) {
        QuestionSteps steps = steps(survey, interview(survey), form).everyone();
        return press.all(survey, texts, form, step -> screen(survey, texts, form, steps, step, null));
    }

    Turn turn(PublicSurvey survey, PageTexts texts, PageForm form) {
        Interview interview = interview(survey);
        QuestionSteps steps = steps(survey, interview, form);
        int step = form.step(steps.last());
        int asked = form.asked(steps.last());
        if (form.isToBeSent()) {
            return sent(survey, texts, form, interview, steps);
        }
        if (form.isStaying() || asked == 0) {
            return shown(survey, texts, form, steps, form.isStaying() ? step : 0, null);
        }
        if (asked < step) {
            return shown(survey, texts, form, steps, steps.before(step), null);
        }
        if (steps.shown().contains(step)) {
            Question question = interview.questions().get(step - 1);
            if (interview.faultOf(question, steps.answers().get(question.code())) != null) {
                return shown(survey, texts, form, steps, step, refusal(survey, texts, step));
            }
        }
        return shown(survey, texts, form, steps, steps.after(step), null);
    }

    private Turn sent(PublicSurvey survey, PageTexts texts, PageForm form, Interview interview, QuestionSteps steps) {
        Map<String, Object> answers = steps.toSend(survey.asked());
        List<FieldError> faults = interview.complete(answers).faults();
        if (!faults.isEmpty()) {
            int step = stepOf(survey, faults.get(0));
            return shown(survey, texts, form, steps, step, refusal(survey, texts, step));
        }
        if (answers.isEmpty()) {
            return shown(survey, texts, form, steps, steps.after(0), texts.of("nothing"));
        }
        String missing = PageWords.missingCode(survey, texts, form);
        return missing == null ? new Turn(null, answers) : shown(survey, texts, form, steps, steps.last(), missing);
    }

    private static int stepOf(PublicSurvey survey, FieldError fault) {
        for (int i = 0; i < survey.asked().size(); i++) {
            if (fault.pointer().equals("/answers/" + survey.asked().get(i).code())) {
                return i + 1;
            }
        }
        return 1;
    }

    private Turn shown(
            PublicSurvey survey, PageTexts texts, PageForm form, QuestionSteps steps, int step, Object error) {
        String screen = screen(survey, texts, form, steps, step, error);
        KioskReset reset = KioskReset.after(seconds(survey, steps, step), form, survey.code());
        String html = press.page(survey, texts, screen, place(texts, steps, step), List.of(), reset);
        return new Turn(new SurveyPage(html, error == null ? null : RefusalKind.RULE, null), null);
    }

    private static int seconds(PublicSurvey survey, QuestionSteps steps, int step) {
        boolean isWritten = step > 0
                && step < steps.last()
                && survey.asked().get(step - 1).choices().isEmpty();
        return isWritten ? KioskReset.WRITING : KioskReset.IDLE;
    }

    private String screen(
            PublicSurvey survey, PageTexts texts, PageForm form, QuestionSteps steps, int step, Object error) {
        if (step == 0) {
            return press.begin(survey, texts, form);
        }
        Map<String, Object> values = PageWords.values(survey, texts);
        values.put("step", step);
        values.put("progress", place(texts, steps, step).progress());
        values.put("back", steps.before(step));
        values.put("error", error == null ? "" : error);
        if (step == steps.last()) {
            values.put("hidden", press.hidden(survey, texts, form, step, PageWords.code(survey, form, values)));
            return press.set("asked-last", values);
        }
        AskedQuestion question = survey.asked().get(step - 1);
        boolean isOfButtons = !question.choices().isEmpty() && !question.several();
        Object given = steps.answers().get(question.code());
        values.put("question", question);
        values.put("next", steps.after(step));
        values.put("refusal", error == null ? refusal(survey, texts, step) : error);
        values.put(
                "conditions",
                question.showIf() == null
                        ? ""
                        : String.join(" ", question.showIf().values()));
        List<Choice> choices = choices(question, given);
        values.put("choices", choices);
        values.put("given", given == null || isOfButtons || question.several() ? "" : text(given));
        values.put("answered", given != null);
        values.put("skippable", isOfButtons && (!question.required() || given != null));
        // An answer stays when somebody goes back; one that is none of these is not carried on.
        List<String> shown = isOfButtons && choices.stream().anyMatch(Choice::chosen) ? List.of() : question.fields();
        values.put("hidden", press.hidden(survey, texts, form, step, shown));
        number(question, values, texts);
        values.put("widget", new RawString(press.set(widget(question), values)));
        return press.set("asked", values);
    }

    private static String widget(AskedQuestion question) {
        return switch (question.kind()) {
            case CHOICE, SCALE -> question.several() ? "asked-several" : "asked-one";
            case NUMBER -> "asked-number";
            case TEXT -> "asked-words";
        };
    }

    private static List<Choice> choices(AskedQuestion question, Object given) {
        return question.choices().stream()
                .map(choice -> new Choice(
                        choice.value(),
                        choice.words(),
                        choice.language(),
                        given instanceof List<?> several
                                ? several.contains(choice.value())
                                : given != null && given.toString().equals(choice.value())))
                .toList();
    }

    private void number(AskedQuestion question, Map<String, Object> values, PageTexts texts) {
        if (question.amount() != null) {
            values.put("min", question.amount().min().toPlainString());
            values.put("max", question.amount().max().toPlainString());
            values.put(
                    "grain",
                    BigDecimal.ONE.movePointLeft(question.amount().decimals()).toPlainString());
            values.put("hint", range(question, texts));
        }
    }

    /** The limits of a number. A unit in another language than the rest says so. */
    private RawString range(AskedQuestion question, PageTexts texts) {
        AskedQuestion.AskedAmount amount = question.amount();
        String most = press.set(
                "most",
                Map.of(
                        "most", amount.max().toPlainString(),
                        "unit", amount.unit() == null ? "" : amount.unit(),
                        "foreign", texts.language().equals(amount.language()) ? "" : amount.language()));
        return new RawString(
                texts.of("number-hint", "from", amount.min().toPlainString()).replace("{to}", most));
    }

    private Object refusal(PublicSurvey survey, PageTexts texts, int step) {
        AskedQuestion question = survey.asked().get(step - 1);
        return switch (question.kind()) {
            case NUMBER -> range(question, texts);
            case TEXT -> texts.of("words-needed", "most", question.maxLength());
            default -> texts.of("needed");
        };
    }

    private static String text(Object given) {
        return given instanceof BigDecimal number ? number.toPlainString() : given.toString();
    }

    private static PagePress.Place place(PageTexts texts, QuestionSteps steps, int step) {
        if (step == 0) {
            return new PagePress.Place(0, steps.last(), "");
        }
        String progress = step == steps.last()
                ? texts.of("finish-progress")
                : texts.of("progress", "number", steps.place(step))
                        .replace("{count}", String.valueOf(steps.shown().size()));
        return new PagePress.Place(step, steps.last(), progress);
    }

    private Interview interview(PublicSurvey survey) {
        return surveys.interview(survey.questionnaireVersionId());
    }

    private static QuestionSteps steps(PublicSurvey survey, Interview interview, PageForm form) {
        return QuestionSteps.of(survey.asked(), interview, form.fields());
    }
}
