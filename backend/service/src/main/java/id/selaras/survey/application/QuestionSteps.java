package id.selaras.survey.application;

import id.selaras.survey.domain.Interview;
import id.selaras.survey.domain.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The pages of an own questionnaire for somebody who has answered so: 0 begins, each question has its number, the one
 * after the last sends.
 *
 * @param answers as the API takes them
 * @param shown   numbers of the questions that are shown, in order
 * @param last    the page that sends
 */
record QuestionSteps(Map<String, Object> answers, List<Integer> shown, int last) {

    static QuestionSteps of(List<AskedQuestion> asked, Interview interview, Map<String, String> fields) {
        Map<String, Object> answers = answers(asked, fields);
        List<Question> questions = interview.questions();
        Set<Question> shown = new HashSet<>(interview.shown(answers));
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (shown.contains(questions.get(i))) {
                steps.add(i + 1);
            }
        }
        return new QuestionSteps(answers, steps, questions.size() + 1);
    }

    /** As if every question were shown: for a browser that works out by itself which are. */
    QuestionSteps everyone() {
        return new QuestionSteps(answers, IntStream.range(1, last).boxed().toList(), last);
    }

    /** The page before one. */
    int before(int step) {
        return shown.stream().filter(one -> one < step).reduce(0, (first, second) -> second);
    }

    /** The page after one. */
    int after(int step) {
        return shown.stream().filter(one -> one > step).findFirst().orElse(last);
    }

    /** How many of those shown have come up to this one. */
    int place(int step) {
        return (int) shown.stream().filter(one -> one <= step).count();
    }

    /** Without what was answered to questions that are not shown any more. */
    Map<String, Object> toSend(List<AskedQuestion> asked) {
        Map<String, Object> send = new HashMap<>(answers);
        for (int i = 0; i < asked.size(); i++) {
            if (!shown.contains(i + 1)) {
                send.remove(asked.get(i).code());
            }
        }
        return send;
    }

    private static Map<String, Object> answers(List<AskedQuestion> asked, Map<String, String> fields) {
        Map<String, Object> answers = new HashMap<>();
        for (AskedQuestion question : asked) {
            Object answer = answer(question, fields);
            if (answer != null) {
                answers.put(question.code(), answer);
            }
        }
        return answers;
    }

    private static Object answer(AskedQuestion question, Map<String, String> fields) {
        if (question.several()) {
            List<String> chosen = question.choices().stream()
                    .map(AskedQuestion.AnswerChoice::value)
                    .filter(value -> fields.containsKey(question.code() + "." + value))
                    .toList();
            return chosen.isEmpty() ? null : chosen;
        }
        String given = fields.getOrDefault(question.code(), "").strip();
        if (given.isEmpty()) {
            return null;
        }
        return switch (question.kind()) {
            case CHOICE -> given;
            case TEXT -> PageForm.plain(given);
            case SCALE -> given.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(given) : given;
            case NUMBER -> number(given);
        };
    }

    /** What is no number stays what it is, and is refused as such. */
    private static Object number(String given) {
        String point = given.replace(',', '.');
        return point.matches("-?\\d{1,12}(\\.\\d{1,12})?") ? new BigDecimal(point) : given;
    }
}
