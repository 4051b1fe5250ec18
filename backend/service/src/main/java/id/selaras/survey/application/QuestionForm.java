package id.selaras.survey.application;

import id.selaras.survey.domain.Question;
import id.selaras.survey.domain.QuestionKind;
import id.selaras.survey.domain.ShowIfOperator;
import id.selaras.survey.domain.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question as it is written. In a draft anything may be missing.
 *
 * @param code      A to Z first, then A to Z, 0 to 9 and _; answers and conditions name the question by it
 * @param required  whether it cannot be skipped where it is shown
 * @param options   of a choice
 * @param several   of a choice: whether more than one option may be chosen
 * @param maxLength of own words, at most 1000
 * @param showIf    null where it is always asked
 */
@Schema(name = "QuestionForm")
public record QuestionForm(
        @Schema(nullable = true, examples = "Q1") @Size(max = 20)
        String code,

        @Schema(nullable = true) QuestionKind kind,
        Boolean required,
        @Schema(nullable = true) @Valid WordingForm text,
        @Size(max = 30) List<@NotNull @Valid OptionForm> options,
        Boolean several,
        @Schema(nullable = true) @Valid ScaleForm scale,
        @Schema(nullable = true) @Valid AmountForm amount,
        @Schema(nullable = true, examples = "500") Integer maxLength,
        @Schema(nullable = true) @Valid ShowIfForm showIf) {

    public QuestionForm {
        required = Boolean.TRUE.equals(required);
        several = Boolean.TRUE.equals(several);
        options = orEmpty(options);
    }

    /**
     * Words in the languages of the pages.
     *
     * @param id Indonesian, needed for publication
     */
    @Schema(name = "WordingForm")
    public record WordingForm(
            @Schema(nullable = true) @Size(max = 500) String id,
            @Schema(nullable = true) @Size(max = 500) String en,
            @Schema(nullable = true) @Size(max = 500) String jv) {

        private Wording wording() {
            return new Wording(stripped(id), stripped(en), stripped(jv));
        }

        private static WordingForm of(Wording wording) {
            return new WordingForm(wording.id(), wording.en(), wording.jv());
        }

        private static String stripped(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** One of several answers in words. */
    @Schema(name = "OptionForm")
    public record OptionForm(
            @Schema(nullable = true, examples = "YES") @Size(max = 20)
            String code,

            @Schema(nullable = true) @Valid WordingForm text) {}

    /**
     * Whole numbers from one end to the other.
     *
     * @param labels words at both ends, or one for each number
     */
    @Schema(name = "ScaleForm")
    public record ScaleForm(
            @Schema(nullable = true, examples = "1") Integer from,
            @Schema(nullable = true, examples = "5") Integer to,
            @Size(max = 11) List<@NotNull @Valid WordingForm> labels) {

        public ScaleForm {
            labels = orEmpty(labels);
        }
    }

    /**
     * A number.
     *
     * @param decimals digits after the point, at most 4
     * @param unit     told behind it, or null
     */
    @Schema(name = "AmountForm")
    public record AmountForm(
            @Schema(nullable = true) BigDecimal min,
            @Schema(nullable = true) BigDecimal max,
            @Schema(nullable = true, examples = "0") Integer decimals,
            @Schema(nullable = true) @Valid WordingForm unit) {}

    /**
     * A condition on an earlier question.
     *
     * @param values codes of options, or numbers; exactly one for AT_LEAST and AT_MOST
     */
    @Schema(name = "ShowIfForm")
    public record ShowIfForm(
            @Schema(nullable = true, examples = "Q1") @Size(max = 20)
            String question,

            @Schema(nullable = true) ShowIfOperator operator,
            @Size(max = 30) List<@NotNull @Size(max = 20) String> values) {

        public ShowIfForm {
            values = orEmpty(values);
        }
    }

    static List<Question> questions(List<QuestionForm> forms) {
        return forms.stream().map(QuestionForm::question).toList();
    }

    private Question question() {
        return new Question(
                code,
                kind,
                required,
                given(text, WordingForm::wording),
                options.stream()
                        .map(option -> new Question.Option(option.code(), given(option.text(), WordingForm::wording)))
                        .toList(),
                several,
                given(
                        scale,
                        found -> new Question.Scale(
                                found.from(),
                                found.to(),
                                found.labels().stream()
                                        .map(WordingForm::wording)
                                        .toList())),
                given(
                        amount,
                        found -> new Question.Amount(
                                found.min(), found.max(), found.decimals(), given(found.unit(), WordingForm::wording))),
                maxLength,
                given(showIf, found -> new Question.ShowIf(found.question(), found.operator(), found.values())));
    }

    static QuestionForm of(Question question) {
        return new QuestionForm(
                question.code(),
                question.kind(),
                question.required(),
                given(question.text(), WordingForm::of),
                question.options().stream()
                        .map(option -> new OptionForm(option.code(), given(option.text(), WordingForm::of)))
                        .toList(),
                question.several(),
                given(
                        question.scale(),
                        found -> new ScaleForm(
                                found.from(),
                                found.to(),
                                found.labels().stream().map(WordingForm::of).toList())),
                given(
                        question.amount(),
                        found -> new AmountForm(
                                found.min(), found.max(), found.decimals(), given(found.unit(), WordingForm::of))),
                question.maxLength(),
                given(question.showIf(), found -> new ShowIfForm(found.question(), found.operator(), found.values())));
    }

    private static <T, R> R given(T part, Function<T, R> change) {
        return part == null ? null : change.apply(part);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
