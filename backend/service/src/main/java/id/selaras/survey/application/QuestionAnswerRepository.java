package id.selaras.survey.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.web.JsonRules;
import id.selaras.survey.domain.PersonalData;
import id.selaras.survey.domain.SurveyAudience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers to own questionnaires and what is counted of them: no name, no address, no day. */
@ApplicationScoped
class QuestionAnswerRepository {

    /** Counts everybody, where it stands for a question, or everybody who answered one, where it stands for a value. */
    static final String ALL = "*";

    private static final ObjectMapper JSON =
            JsonRules.newMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Inject
    Sql sql;

    /** What a survey asks of whom. */
    record Asking(UUID versionId, SurveyAudience audience) {}

    /**
     * Answers that are to be kept.
     *
     * @param month   first day of the month under which they are counted
     * @param content as they are kept
     * @param counted by question the values under which they are counted
     */
    record Fresh(
            UUID surveyId,
            UUID responseId,
            LocalDate month,
            String content,
            Map<String, List<String>> counted,
            byte[] digest,
            boolean suspicious) {}

    /** In one order and form. */
    static String written(Map<String, Object> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Asking asking(UUID surveyId) {
        return sql.list(
                        "SELECT questionnaire_version_id, audience FROM surveys WHERE id = :id",
                        Map.of("id", surveyId),
                        row -> new Asking(
                                row.id("questionnaire_version_id"), SurveyAudience.valueOf(row.text("audience"))))
                .get(0);
    }

    /** The digest of what is kept under a key, or null. */
    byte[] digest(UUID surveyId, UUID responseId) {
        return sql
                .list(
                        "SELECT digest FROM survey_question_answers WHERE survey_id = :survey AND response_id = :id",
                        Map.of("survey", surveyId, "id", responseId),
                        row -> row.bytes("digest"))
                .stream()
                .findFirst()
                .orElse(null);
    }

    void add(Fresh fresh) {
        sql.update(
                "INSERT INTO survey_question_answers (survey_id, response_id, month, answers, digest, suspicious)"
                        + " VALUES (:survey, :id, :month, :answers, :digest, :suspicious)",
                Map.of(
                        "survey", fresh.surveyId(),
                        "id", fresh.responseId(),
                        "month", fresh.month(),
                        "answers", fresh.content(),
                        "digest", fresh.digest(),
                        "suspicious", fresh.suspicious()));
        List<Object[]> tallies = new ArrayList<>();
        tallies.add(tally(fresh, ALL, ALL));
        fresh.counted().forEach((question, values) -> {
            tallies.add(tally(fresh, question, ALL));
            values.forEach(value -> tallies.add(tally(fresh, question, value)));
        });
        sql.batch(
                "INSERT INTO survey_question_tallies (survey_id, month, suspicious, question, value, answers)"
                        + " VALUES (?, ?, ?, ?, ?, 1) ON DUPLICATE KEY UPDATE"
                        + " answers = survey_question_tallies.answers + 1",
                tallies);
    }

    private static Object[] tally(Fresh fresh, String question, String value) {
        return new Object[] {fresh.surveyId(), fresh.month(), fresh.suspicious(), question, value};
    }

    /** Everything counted of a survey. */
    QuestionTallies tallies(UUID surveyId) {
        Map<String, Map<String, Long>> usual = new HashMap<>();
        Map<String, Map<String, Long>> suspicious = new HashMap<>();
        sql.each(
                "SELECT SUM(answers), suspicious, question, value FROM survey_question_tallies"
                        + " WHERE survey_id = :survey GROUP BY suspicious, question, value",
                Map.of("survey", surveyId),
                row -> (row.flag("suspicious") ? suspicious : usual)
                        .computeIfAbsent(row.text("question"), any -> new HashMap<>())
                        .put(row.text("value"), row.number(1)));
        return new QuestionTallies(usual, suspicious);
    }

    /**
     * Own words on one question, masked, in an order that is another for each question, so that those of one person are
     * not found together.
     */
    Page<OwnWords> words(UUID surveyId, String question, PageRequest page) {
        Map<String, Object> values = new HashMap<>(
                Map.of("survey", surveyId, "path", "$." + question, "question", question, "rows", page.limit + 1));
        String from = " FROM (SELECT JSON_UNQUOTE(JSON_EXTRACT(answers, :path)) AS words,"
                + " SHA2(CONCAT(HEX(response_id), :question), 256) AS place FROM survey_question_answers"
                + " WHERE survey_id = :survey AND JSON_CONTAINS_PATH(answers, 'one', :path)) w";
        Long total = page.total ? sql.count("SELECT COUNT(*)" + from, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 1);
        if (cursor != null) {
            from += " WHERE w.place > :after";
            values.put("after", cursor.text(0));
        }
        return Page.of(
                        sql.list(
                                "SELECT w.words, w.place" + from + " ORDER BY w.place LIMIT :rows",
                                values,
                                row -> new Placed(row.text("place"), row.text("words"))),
                        page.limit,
                        placed -> Cursor.after(placed.place()),
                        total)
                .map(placed -> new OwnWords(PersonalData.masked(placed.words())));
    }

    private record Placed(String place, String words) {}
}
