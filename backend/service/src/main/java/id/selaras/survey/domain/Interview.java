package id.selaras.survey.domain;

import id.selaras.shared.error.FieldError;
import id.selaras.survey.domain.Question.ShowIf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One person going through published questions: which are shown, and whether the answers are complete and allowed.
 * Nothing else on the server decides that. An answer to a question that is not shown is refused, so that a receipt never
 * confirms more than what is kept.
 *
 * @param questions in order
 */
public record Interview(List<Question> questions) {

    public Interview {
        questions = List.copyOf(questions);
    }

    /**
     * What somebody has answered.
     *
     * @param values by code of the question: a text, a list of texts, an integer or a number
     * @param faults empty where the answers may be kept; each points to {@code /answers/<code>}
     */
    public record Outcome(SortedMap<String, Object> values, List<FieldError> faults) {}

    /** The questions that are shown to somebody who has answered so; what cannot be read counts as not answered. */
    public List<Question> shown(Map<String, ?> answers) {
        Map<String, List<String>> known = new HashMap<>();
        List<Question> shown = new ArrayList<>();
        for (Question question : questions) {
            if (question.showIf() == null
                    || holds(question.showIf(), known.get(question.showIf().question()))) {
                shown.add(question);
                Object value = AnswerValues.read(question, answers.get(question.code()))
                        .value();
                if (value != null) {
                    known.put(question.code(), AnswerValues.counted(question, value));
                }
            }
        }
        return shown;
    }

    /** The answers as they are kept, or everything that is wrong with them. */
    public Outcome complete(Map<String, ?> answers) {
        SortedMap<String, Object> values = new TreeMap<>();
        List<FieldError> faults = new ArrayList<>();
        List<Question> shown = shown(answers);
        for (Question question : shown) {
            AnswerValues.Read read = AnswerValues.read(question, answers.get(question.code()));
            if (read.fault() != null) {
                faults.add(fault(question.code(), read.fault()));
            } else if (read.value() != null) {
                values.put(question.code(), read.value());
            } else if (question.required()) {
                faults.add(fault(question.code(), "answer-required"));
            }
        }
        Set<String> asked = shown.stream().map(Question::code).collect(Collectors.toSet());
        Set<String> all = questions.stream().map(Question::code).collect(Collectors.toSet());
        for (String code : new TreeSet<>(answers.keySet())) {
            if (!asked.contains(code)) {
                faults.add(fault(code, all.contains(code) ? "question-not-shown" : "unknown-question"));
            }
        }
        return new Outcome(values, List.copyOf(faults));
    }

    /** What is wrong with the answer to one question that is shown, or null. */
    public String faultOf(Question question, Object answer) {
        AnswerValues.Read read = AnswerValues.read(question, answer);
        return read.fault() == null && read.value() == null && question.required() ? "answer-required" : read.fault();
    }

    /** The texts under which kept answers are counted, by question; own words are counted under none. */
    public Map<String, List<String>> counted(SortedMap<String, Object> values) {
        Map<String, List<String>> counted = new TreeMap<>();
        for (Question question : questions) {
            Object value = values.get(question.code());
            if (value != null) {
                counted.put(question.code(), AnswerValues.counted(question, value));
            }
        }
        return counted;
    }

    private static boolean holds(ShowIf condition, List<String> answer) {
        if (answer == null) {
            return false;
        }
        return switch (condition.operator()) {
            case IS_ONE_OF -> answer.stream().anyMatch(condition.values()::contains);
            case IS_NONE_OF -> answer.stream().noneMatch(condition.values()::contains);
            case AT_LEAST ->
                number(answer.get(0)).compareTo(number(condition.values().get(0))) >= 0;
            case AT_MOST ->
                number(answer.get(0)).compareTo(number(condition.values().get(0))) <= 0;
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static FieldError fault(String code, String fault) {
        return new FieldError("/answers/" + code, fault, "see the questionnaire");
    }
}
