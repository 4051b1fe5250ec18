package id.selaras.survey.application;

import id.selaras.survey.domain.Question;
import id.selaras.survey.domain.Question.Amount;
import id.selaras.survey.domain.Question.Scale;
import id.selaras.survey.domain.QuestionKind;
import id.selaras.survey.domain.ShowIfOperator;
import id.selaras.survey.domain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question of an own questionnaire in one language, Indonesian where nobody has translated a part of it.
 *
 * @param language  of the text
 * @param choices   of a choice its options, of a scale its numbers; empty for the others
 * @param several   whether more than one may be chosen
 * @param amount    of a number
 * @param maxLength of own words
 * @param showIf    null where it is always asked
 */
public record AskedQuestion(
        String code,
        QuestionKind kind,
        boolean required,
        String text,
        String language,
        List<AnswerChoice> choices,
        boolean several,
        @Schema(nullable = true) AskedAmount amount,
        @Schema(nullable = true) Integer maxLength,
        @Schema(nullable = true) AskedIf showIf) {

    /**
     * @param words    of a number without words the number itself
     * @param language of the words
     */
    public record AnswerChoice(String value, String words, String language) {}

    /**
     * @param unit     told behind the number, or null
     * @param language of the unit
     */
    public record AskedAmount(
            BigDecimal min,
            BigDecimal max,
            int decimals,
            @Schema(nullable = true) String unit,
            @Schema(nullable = true) String language) {}

    /** A condition on an earlier question. */
    public record AskedIf(String question, ShowIfOperator operator, List<String> values) {}

    /** The names of its fields on a page. */
    List<String> fields() {
        return several
                ? choices.stream().map(choice -> code + "." + choice.value()).toList()
                : List.of(code);
    }

    static AskedQuestion of(Question question, String language) {
        Amount amount = question.amount();
        Question.ShowIf showIf = question.showIf();
        return new AskedQuestion(
                question.code(),
                question.kind(),
                question.required(),
                question.text().in(language),
                question.text().languageIn(language),
                choices(question, language),
                question.several(),
                amount == null
                        ? null
                        : new AskedAmount(
                                amount.min(),
                                amount.max(),
                                amount.decimals(),
                                amount.unit() == null ? null : amount.unit().in(language),
                                amount.unit() == null ? null : amount.unit().languageIn(language)),
                question.maxLength(),
                showIf == null ? null : new AskedIf(showIf.question(), showIf.operator(), showIf.values()));
    }

    /** The values that can be chosen, with their words. */
    static List<AnswerChoice> choices(Question question, String language) {
        return switch (question.kind()) {
            case CHOICE ->
                question.options().stream()
                        .map(option -> new AnswerChoice(
                                option.code(),
                                option.text().in(language),
                                option.text().languageIn(language)))
                        .toList();
            case SCALE ->
                IntStream.rangeClosed(question.scale().from(), question.scale().to())
                        .mapToObj(value -> point(question.scale(), value, language))
                        .toList();
            case NUMBER, TEXT -> List.of();
        };
    }

    private static AnswerChoice point(Scale scale, int value, String language) {
        Wording label = scale.label(value);
        String number = String.valueOf(value);
        if (label == null) {
            return new AnswerChoice(number, number, language == null ? QuestionTexts.OFFICIAL : language);
        }
        String words = label.in(language);
        return new AnswerChoice(
                number,
                scale.labels().size() == scale.points() ? words : value + " – " + words,
                label.languageIn(language));
    }
}
