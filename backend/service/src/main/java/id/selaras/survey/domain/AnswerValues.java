package id.selaras.survey.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads answers as a question takes them: the code of an option, a list of codes, a whole number, a number or words.
 * Blank words and empty lists are no answer.
 */
final class AnswerValues {

    private AnswerValues() {}

    /**
     * An answer that was looked at.
     *
     * @param value a text, a list of texts, an integer or a number; null where it is none or not acceptable
     * @param fault why it is not acceptable, or null
     */
    record Read(Object value, String fault) {

        private static final Read NONE = new Read(null, null);

        private static Read faulty(String fault) {
            return new Read(null, fault);
        }
    }

    /** @param raw as JSON has it */
    static Read read(Question question, Object raw) {
        if (raw == null
                || raw instanceof String text && text.isBlank()
                || raw instanceof List<?> many && many.isEmpty()) {
            return Read.NONE;
        }
        return switch (question.kind()) {
            case CHOICE -> question.several() ? several(question, raw) : single(question, raw);
            case SCALE -> scale(question, raw);
            case NUMBER -> number(question, raw);
            case TEXT -> text(question, raw);
        };
    }

    /** The value in the texts under which it is counted and compared; own words are counted under none. */
    static List<String> counted(Question question, Object value) {
        return switch (question.kind()) {
            case CHOICE ->
                value instanceof List<?> many
                        ? many.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(value));
            case SCALE -> List.of(String.valueOf(value));
            case NUMBER -> List.of(((BigDecimal) value).toPlainString());
            case TEXT -> List.of();
        };
    }

    /** Whether a question can be answered so. */
    static boolean isPossible(Question question, String value) {
        if (question.kind() == null || value == null) {
            return false;
        }
        return switch (question.kind()) {
            case CHOICE -> codes(question).contains(value);
            case SCALE ->
                question.scale() != null
                        && question.scale().from() != null
                        && question.scale().to() != null
                        && whole(value) != null
                        && scale(question, whole(value)).fault() == null;
            case NUMBER ->
                question.amount() != null
                        && question.amount().min() != null
                        && question.amount().max() != null
                        && decimal(value) != null
                        && isWithin(question, decimal(value));
            case TEXT -> false;
        };
    }

    private static Read single(Question question, Object raw) {
        if (raw instanceof List<?>) {
            return Read.faulty("one-answer-only");
        }
        return raw instanceof String code && codes(question).contains(code)
                ? new Read(code, null)
                : Read.faulty("no-such-option");
    }

    private static Read several(Question question, Object raw) {
        if (!(raw instanceof List<?> chosen)) {
            return Read.faulty("list-needed");
        }
        Set<String> codes = codes(question);
        if (!chosen.stream().allMatch(codes::contains)) {
            return Read.faulty("no-such-option");
        }
        if (Set.copyOf(chosen).size() < chosen.size()) {
            return Read.faulty("option-twice");
        }
        // In the order of the questionnaire, so that the order of clicks is not kept.
        return new Read(
                question.options().stream()
                        .map(Question.Option::code)
                        .filter(chosen::contains)
                        .toList(),
                null);
    }

    private static Read scale(Question question, Object raw) {
        boolean fits = raw instanceof Integer value
                && value >= question.scale().from()
                && value <= question.scale().to();
        return fits ? new Read(raw, null) : Read.faulty("outside-scale");
    }

    private static Read number(Question question, Object raw) {
        BigDecimal value = raw instanceof Number ? decimal(raw.toString()) : null;
        if (value == null) {
            return Read.faulty("number-needed");
        }
        if (!isWithin(question, value)) {
            return Read.faulty("outside-range");
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() > question.amount().decimals()
                ? Read.faulty("too-many-decimals")
                : new Read(plain.scale() < 0 ? plain.setScale(0) : plain, null);
    }

    private static Read text(Question question, Object raw) {
        if (!(raw instanceof String words)) {
            return Read.faulty("words-needed");
        }
        return words.strip().length() > question.maxLength()
                ? Read.faulty("text-too-long")
                : new Read(words.strip(), null);
    }

    private static boolean isWithin(Question question, BigDecimal value) {
        return value.compareTo(question.amount().min()) >= 0
                && value.compareTo(question.amount().max()) <= 0;
    }

    private static Set<String> codes(Question question) {
        return question.options().stream()
                .map(Question.Option::code)
                .filter(code -> code != null)
                .collect(Collectors.toSet());
    }

    private static Integer whole(String text) {
        // In one form only: conditions are compared letter by letter.
        return text.matches("0|-?[1-9]\\d{0,8}") ? Integer.valueOf(text) : null;
    }

    /** Null for what is no number of a sensible size. */
    static BigDecimal decimal(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            return Math.abs((long) value.precision() - value.scale()) > 60 ? null : value;
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
