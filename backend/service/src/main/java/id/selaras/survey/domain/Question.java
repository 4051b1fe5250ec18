package id.selaras.survey.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * A question. In a draft everything but the list of options may be missing; {@link QuestionFaults} tells what.
 *
 * @param code      by which answers and conditions name it
 * @param required  whether it cannot be skipped where it is shown
 * @param options   of a choice
 * @param several   whether more than one option may be chosen
 * @param scale     of a scale
 * @param amount    of a number
 * @param maxLength signs that own words may have
 * @param showIf    when it is asked; null for always
 */
public record Question(
        String code,
        QuestionKind kind,
        boolean required,
        Wording text,
        List<Option> options,
        boolean several,
        Scale scale,
        Amount amount,
        Integer maxLength,
        ShowIf showIf) {

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** One of several answers in words. */
    public record Option(String code, Wording text) {}

    /**
     * Whole numbers from one end to the other.
     *
     * @param labels words at both ends, or one for each number
     */
    public record Scale(Integer from, Integer to, List<Wording> labels) {

        public Scale {
            labels = labels == null ? List.of() : List.copyOf(labels);
        }

        /** How many numbers it has. */
        public int points() {
            return to - from + 1;
        }

        /** The words at a number, or null where it has none. */
        public Wording label(int value) {
            if (labels.size() == points()) {
                return labels.get(value - from);
            }
            if (labels.isEmpty() || value != from && value != to) {
                return null;
            }
            return labels.get(value == from ? 0 : labels.size() - 1);
        }
    }

    /**
     * A number.
     *
     * @param decimals digits after the point, at most
     * @param unit     behind it, or null
     */
    public record Amount(BigDecimal min, BigDecimal max, Integer decimals, Wording unit) {}

    /**
     * A condition on an earlier question.
     *
     * @param values codes of options, or numbers
     */
    public record ShowIf(String question, ShowIfOperator operator, List<String> values) {

        public ShowIf {
            values = values == null ? List.of() : List.copyOf(values);
        }
    }
}
