package id.selaras.survey.application;

import java.util.Map;
import java.util.UUID;

/**
 * Answers to an own questionnaire on their way into the database.
 *
 * @param id      the random number the respondent's device made up
 * @param answers as they were sent
 */
record QuestionArrival(String code, UUID id, Map<String, Object> answers, String token, String network)
        implements Admitted {

    @Override
    public String pattern() {
        return QuestionAnswerRepository.written(answers);
    }
}
