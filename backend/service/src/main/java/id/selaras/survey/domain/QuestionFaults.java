package id.selaras.survey.domain;

import id.selaras.shared.error.FieldError;
import id.selaras.survey.domain.Question.Amount;
import id.selaras.survey.domain.Question.Option;
import id.selaras.survey.domain.Question.Scale;
import id.selaras.survey.domain.Question.ShowIf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything that keeps a draft from being published, all at once, each with a pointer to where it is. */
public final class QuestionFaults {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,19}");
    private static final int MOST_POINTS = 11;
    private static final int MOST_DECIMALS = 4;
    private static final int LONGEST_TEXT = 1_000;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final int PULSE_FROM = 1;
    private static final int PULSE_TO = 5;

    private final List<FieldError> faults = new ArrayList<>();
    private final Map<String, Question> earlier = new HashMap<>();

    private QuestionFaults() {}

    /** The faults of questions in the order of the questions; empty where they can be published. */
    public static List<FieldError> of(List<Question> questions, QuestionnairePurpose purpose) {
        QuestionFaults found = new QuestionFaults();
        if (questions.isEmpty()) {
            found.add("/questions", "no-questions", "at least one question");
        }
        for (int i = 0; i < questions.size(); i++) {
            found.look(questions.get(i), "/questions/" + i, purpose);
        }
        return List.copyOf(found.faults);
    }

    private void look(Question question, String at, QuestionnairePurpose purpose) {
        code(question.code(), at, earlier.keySet());
        words(question.text(), at + "/text");
        if (question.kind() == null) {
            add(at + "/kind", "kind-missing", "CHOICE, SCALE, NUMBER or TEXT");
        } else {
            parts(question, at);
            if (purpose == QuestionnairePurpose.READINESS_PULSE) {
                pulse(question, at);
            }
        }
        if (question.showIf() != null) {
            condition(question.showIf(), at + "/showIf");
        }
        if (question.code() != null) {
            earlier.putIfAbsent(question.code(), question);
        }
    }

    private void parts(Question question, String at) {
        switch (question.kind()) {
            case CHOICE -> options(question.options(), at + "/options");
            case SCALE -> scale(question.scale(), at + "/scale");
            case NUMBER -> amount(question.amount(), at + "/amount");
            case TEXT -> length(question.maxLength(), at + "/maxLength");
        }
        foreign(question.kind() != QuestionKind.CHOICE && !question.options().isEmpty(), at + "/options");
        foreign(question.kind() != QuestionKind.CHOICE && question.several(), at + "/several");
        foreign(question.kind() != QuestionKind.SCALE && question.scale() != null, at + "/scale");
        foreign(question.kind() != QuestionKind.NUMBER && question.amount() != null, at + "/amount");
        foreign(question.kind() != QuestionKind.TEXT && question.maxLength() != null, at + "/maxLength");
    }

    private void foreign(boolean isThere, String at) {
        if (isThere) {
            add(at, "part-of-other-kind", "questions of this kind have none");
        }
    }

    private void options(List<Option> options, String at) {
        if (options.size() < 2) {
            add(at, "options-too-few", "at least two");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            code(options.get(i).code(), at + "/" + i, codes);
            codes.add(options.get(i).code());
            words(options.get(i).text(), at + "/" + i + "/text");
        }
    }

    private void scale(Scale scale, String at) {
        if (scale == null || scale.from() == null || scale.to() == null) {
            add(at, "scale-missing", "from and to");
            return;
        }
        long points = (long) scale.to() - scale.from() + 1;
        if (points < 2 || points > MOST_POINTS) {
            add(at, "scale-points", "from 2 to " + MOST_POINTS + " numbers");
            return;
        }
        if (scale.labels().size() != 2 && scale.labels().size() != points) {
            add(at + "/labels", "scale-labels", "words at both ends or for each number");
        }
        for (int i = 0; i < scale.labels().size(); i++) {
            words(scale.labels().get(i), at + "/labels/" + i);
        }
    }

    private void amount(Amount amount, String at) {
        if (amount == null || amount.min() == null || amount.max() == null || amount.decimals() == null) {
            add(at, "amount-missing", "min, max and decimals");
            return;
        }
        if (amount.min().compareTo(amount.max()) >= 0
                || amount.min().abs().compareTo(LARGEST) > 0
                || amount.max().abs().compareTo(LARGEST) > 0) {
            add(at, "amount-range", "min below max, neither beyond " + LARGEST);
        }
        if (amount.decimals() < 0 || amount.decimals() > MOST_DECIMALS) {
            add(at + "/decimals", "amount-decimals", "0 to " + MOST_DECIMALS);
        }
        if (amount.unit() != null) {
            words(amount.unit(), at + "/unit");
        }
    }

    private void length(Integer maxLength, String at) {
        if (maxLength == null || maxLength < 1 || maxLength > LONGEST_TEXT) {
            add(at, "length-outside", "1 to " + LONGEST_TEXT);
        }
    }

    /** The index is the mean of all scales, so they must be alike. */
    private void pulse(Question question, String at) {
        Scale scale = question.scale();
        boolean fits = scale != null
                && Integer.valueOf(PULSE_FROM).equals(scale.from())
                && Integer.valueOf(PULSE_TO).equals(scale.to());
        if (question.kind() == QuestionKind.SCALE && !fits) {
            add(at + "/scale", "pulse-scale", "from 1 to 5");
        }
    }

    private void condition(ShowIf condition, String at) {
        Question asked = condition.question() == null ? null : earlier.get(condition.question());
        if (asked == null) {
            add(at + "/question", "no-earlier-question", "an earlier question");
        }
        if (condition.operator() == null) {
            add(at + "/operator", "operator-missing", "how the answer is looked at");
        } else if (asked != null && !condition.operator().fits(asked.kind())) {
            add(at + "/operator", "operator-unfit", "not for questions of this kind");
            return;
        }
        if (condition.values().isEmpty()) {
            add(at + "/values", "values-missing", "at least one");
        } else if (condition.operator() != null
                && condition.operator().isComparing()
                && condition.values().size() > 1) {
            add(at + "/values", "one-value-only", "exactly one");
        }
        for (int i = 0; asked != null && i < condition.values().size(); i++) {
            if (!AnswerValues.isPossible(asked, condition.values().get(i))) {
                add(at + "/values/" + i, "value-impossible", "nobody can answer this");
            }
        }
    }

    private void code(String code, String at, Set<String> taken) {
        if (code == null || !CODE.matcher(code).matches()) {
            add(at + "/code", "code-malformed", "A to Z first, then A to Z, 0 to 9 and _, 20 signs at most");
        } else if (taken.contains(code)) {
            add(at + "/code", "code-twice", "another has it");
        }
    }

    private void words(Wording wording, String at) {
        if (!Wording.isThere(wording)) {
            add(at + "/id", "words-missing", "Indonesian words are needed");
        }
    }

    private void add(String pointer, String code, String message) {
        faults.add(new FieldError(pointer, code, message));
    }
}
