package id.selaras.survey.application;

import java.util.HashMap;
import java.util.Map;

/**
 * What is counted of a survey with an own questionnaire, by question and value.
 *
 * @param usual      answers that came as answers come
 * @param suspicious answers of bursts and of many equal ones
 */
record QuestionTallies(Map<String, Map<String, Long>> usual, Map<String, Map<String, Long>> suspicious) {

    Map<String, Map<String, Long>> all() {
        Map<String, Map<String, Long>> all = new HashMap<>();
        usual.forEach((question, values) -> all.put(question, new HashMap<>(values)));
        suspicious.forEach((question, values) -> values.forEach((value, answers) ->
                all.computeIfAbsent(question, any -> new HashMap<>()).merge(value, answers, Long::sum)));
        return all;
    }

    long usualPeople() {
        return people(usual);
    }

    long suspiciousPeople() {
        return people(suspicious);
    }

    private static long people(Map<String, Map<String, Long>> tallies) {
        return tallies.getOrDefault(QuestionAnswerRepository.ALL, Map.of())
                .getOrDefault(QuestionAnswerRepository.ALL, 0L);
    }
}
