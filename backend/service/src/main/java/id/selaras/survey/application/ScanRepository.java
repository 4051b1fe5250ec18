package id.selaras.survey.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.web.JsonRules;
import id.selaras.survey.application.ResponseRepository.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Answers in pieces, for those who count all of them anew, and the counts they are compared with. */
@ApplicationScoped
class ScanRepository {

    private static final ObjectMapper JSON =
            JsonRules.newMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    @Inject
    Sql sql;

    /** An answer to the nine official questions with what somebody told of himself. */
    record Scanned(Counted answer, Respondent respondent) {}

    /** An answer to an own questionnaire. */
    record ScannedQuestions(UUID responseId, LocalDate month, boolean suspicious, Map<String, Object> answers) {

        QuestionCount at(String question, String value) {
            return new QuestionCount(month, suspicious, question, value);
        }
    }

    /**
     * A count of people.
     *
     * @param name  {@link #DAY}, or a fact
     * @param value the day or the group
     */
    record Fact(String name, String value) implements Comparable<Fact> {

        static final String DAY = "DAY";

        private static final Comparator<Fact> ORDER =
                Comparator.comparing(Fact::name).thenComparing(Fact::value);

        boolean isDay() {
            return name.equals(DAY);
        }

        @Override
        public int compareTo(Fact other) {
            return ORDER.compare(this, other);
        }
    }

    /** A count of answers to a question. */
    record QuestionCount(LocalDate month, boolean suspicious, String question, String value)
            implements Comparable<QuestionCount> {

        private static final Comparator<QuestionCount> ORDER = Comparator.comparing(QuestionCount::month)
                .thenComparing(QuestionCount::suspicious)
                .thenComparing(QuestionCount::question)
                .thenComparing(QuestionCount::value);

        @Override
        public int compareTo(QuestionCount other) {
            return ORDER.compare(this, other);
        }
    }

    /** The next answers of a survey in the order of their keys, which is the order of nothing else. */
    List<Scanned> after(UUID surveyId, UUID key, int limit) {
        return sql.list(
                "SELECT response_id, answered_on, u1, u2, u3, u4, u5, u6, u7, u8, u9, suspicious,"
                        + " sex, age_band, education, occupation FROM survey_responses"
                        + " WHERE survey_id = :survey AND response_id > :key"
                        + " ORDER BY response_id LIMIT :limit",
                Map.of("survey", surveyId, "key", key, "limit", limit),
                row -> new Scanned(ResponseRepository.counted(row), ResponseRepository.respondent(row)));
    }

    /** The next answers to an own questionnaire in the order of their keys. */
    List<ScannedQuestions> questionsAfter(UUID surveyId, UUID key, int limit) {
        return sql.list(
                "SELECT response_id, month, suspicious, answers FROM survey_question_answers"
                        + " WHERE survey_id = :survey AND response_id > :key"
                        + " ORDER BY response_id LIMIT :limit",
                Map.of("survey", surveyId, "key", key, "limit", limit),
                row -> new ScannedQuestions(
                        row.id("response_id"), row.date("month"), row.flag("suspicious"), read(row.text("answers"))));
    }

    /** Arrivals by day and what people told of themselves. */
    SortedMap<Fact, Long> facts(UUID surveyId) {
        SortedMap<Fact, Long> facts = new TreeMap<>();
        sql.each(
                "SELECT answers, fact, value FROM survey_counts WHERE survey_id = :survey",
                Map.of("survey", surveyId),
                row -> facts.put(new Fact(row.text("fact"), row.text("value")), row.number(1)));
        return facts;
    }

    void replaceFacts(UUID surveyId, SortedMap<Fact, Long> facts) {
        sql.update("DELETE FROM survey_counts WHERE survey_id = :survey", Map.of("survey", surveyId));
        sql.insert(
                "INSERT INTO survey_counts",
                List.of("survey_id", "fact", "value", "answers"),
                facts.entrySet().stream()
                        .map(one -> List.of(
                                Ids.bytes(surveyId),
                                one.getKey().name(),
                                one.getKey().value(),
                                one.getValue()))
                        .toList());
    }

    SortedMap<QuestionCount, Long> questionCounts(UUID surveyId) {
        SortedMap<QuestionCount, Long> counts = new TreeMap<>();
        sql.each(
                "SELECT answers, month, suspicious, question, value FROM survey_question_tallies"
                        + " WHERE survey_id = :survey",
                Map.of("survey", surveyId),
                row -> counts.put(
                        new QuestionCount(
                                row.date("month"), row.flag("suspicious"), row.text("question"), row.text("value")),
                        row.number(1)));
        return counts;
    }

    void replaceQuestionCounts(UUID surveyId, SortedMap<QuestionCount, Long> counts) {
        sql.update("DELETE FROM survey_question_tallies WHERE survey_id = :survey", Map.of("survey", surveyId));
        sql.insert(
                "INSERT INTO survey_question_tallies",
                List.of("survey_id", "month", "suspicious", "question", "value", "answers"),
                counts.entrySet().stream()
                        .map(one -> List.of(
                                Ids.bytes(surveyId),
                                one.getKey().month(),
                                one.getKey().suspicious(),
                                one.getKey().question(),
                                one.getKey().value(),
                                one.getValue()))
                        .toList());
    }

    private static Map<String, Object> read(String answers) {
        try {
            return JSON.readValue(answers, ANSWERS);
        } catch (JsonProcessingException changedShape) {
            throw new IllegalStateException(changedShape);
        }
    }
}
