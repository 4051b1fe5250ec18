package id.selaras.survey.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.id.Ids;
import id.selaras.testing.OldSchema;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was kept by earlier versions means the same after a migration. */
class SurveyMigrationsTest {

    private static final UUID CITY = UUID.randomUUID();
    private static final String MONTH = "2026-03-01";
    private static final String LATER = "2026-04-01";

    private static final String TALLIES = "SELECT month, suspicious, question, value, answers"
            + " FROM survey_question_tallies WHERE survey_id = ? ORDER BY month, suspicious, question, value";

    private static UUID survey(OldSchema schema, String code, String status) throws SQLException {
        UUID id = UUID.randomUUID();
        schema.run(
                "INSERT INTO surveys (id, government_id, code, status, title, service, unit_id, population, opens_on,"
                        + " closes_on, salt, created_at, version, tokens, hourly_ceiling)"
                        + " VALUES (?, ?, ?, ?, 'Kepuasan', 'Loket', ?, 90, '2020-01-01', '2020-12-31', ?, NOW(6), 3,"
                        + " 'OPTIONAL', 40)",
                Ids.bytes(id),
                Ids.bytes(CITY),
                code,
                status,
                Ids.bytes(UUID.randomUUID()),
                "CLOSED".equals(status) ? null : new byte[32]);
        return id;
    }

    @Test
    void surveysThatExistedAreShownAsTheyAlwaysWere() throws SQLException {
        try (OldSchema schema = OldSchema.before(170)) {
            survey(schema, "abcdefgh", "OPEN");
            survey(schema, "ijklmnop", "CLOSED");

            schema.migrate(170);

            assertThat(schema.rows("SELECT code, status, title, population, tokens, hourly_ceiling, version, languages,"
                            + " element_order, left_out FROM surveys ORDER BY code"))
                    .containsExactly(
                            "abcdefgh OPEN Kepuasan 90 OPTIONAL 40 3 id,en,jv QUESTIONNAIRE ",
                            "ijklmnop CLOSED Kepuasan 90 OPTIONAL 40 3 id,en,jv QUESTIONNAIRE ");
        }
    }

    @Test
    void suspiciousAnswersToOwnQuestionsAreCountedApartOfEveryKindOfQuestion() throws SQLException {
        try (OldSchema schema = OldSchema.before(175)) {
            UUID survey = survey(schema, "q-abcdefgh", "OPEN");
            UUID quiet = survey(schema, "q-ijklmnop", "OPEN");
            Map<String, Long> counted = new TreeMap<>();
            answer(schema, counted, survey, MONTH, false, "{'WAY': 'BUS', 'PLACES': ['A', 'B'], 'AGE': 7}");
            answer(schema, counted, survey, MONTH, true, "{'WAY': 'BUS', 'PLACES': ['B'], 'AGE': 7}");
            answer(schema, counted, survey, MONTH, true, "{'WAY': 'ON FOOT', 'PLACES': ['A', 'B'], 'AGE': 10}");
            answer(schema, counted, survey, MONTH, true, "{'WORDS': 'Bus'}");
            answer(schema, counted, survey, LATER, true, "{'AGE': 2.5}");
            answer(schema, counted, quiet, MONTH, false, "{'WAY': 'BUS'}");
            for (var place : counted.entrySet()) {
                String[] key = place.getKey().split("\\|");
                schema.run(
                        "INSERT INTO survey_question_tallies (survey_id, month, question, value, answers)"
                                + " VALUES (UUID_TO_BIN(?), ?, ?, ?, ?)",
                        key[0],
                        key[1],
                        key[2],
                        key[3],
                        place.getValue());
            }

            schema.migrate(175);

            assertThat(schema.rows(TALLIES, Ids.bytes(survey)))
                    .containsExactly(
                            "2026-03-01 0 * * 1",
                            "2026-03-01 0 AGE * 1",
                            "2026-03-01 0 AGE 7 1",
                            "2026-03-01 0 PLACES * 1",
                            "2026-03-01 0 PLACES A 1",
                            "2026-03-01 0 PLACES B 1",
                            "2026-03-01 0 WAY * 1",
                            "2026-03-01 0 WAY BUS 1",
                            "2026-03-01 1 * * 3",
                            "2026-03-01 1 AGE * 2",
                            "2026-03-01 1 AGE 10 1",
                            "2026-03-01 1 AGE 7 1",
                            "2026-03-01 1 PLACES * 2",
                            "2026-03-01 1 PLACES A 1",
                            "2026-03-01 1 PLACES B 2",
                            "2026-03-01 1 WAY * 2",
                            "2026-03-01 1 WAY BUS 1",
                            "2026-03-01 1 WAY ON FOOT 1",
                            "2026-03-01 1 WORDS * 1",
                            "2026-04-01 1 * * 1",
                            "2026-04-01 1 AGE * 1",
                            "2026-04-01 1 AGE 2.5 1");
            assertThat(schema.rows(TALLIES, Ids.bytes(quiet)))
                    .containsExactly("2026-03-01 0 * * 1", "2026-03-01 0 WAY * 1", "2026-03-01 0 WAY BUS 1");
            assertThat(schema.rows("SHOW TABLES LIKE 'survey_question_moved'")).isEmpty();
        }
    }

    /** Keeps an answer and counts it as the version before did: those that are suspicious with the others. */
    private static void answer(
            OldSchema schema, Map<String, Long> counted, UUID survey, String month, boolean suspicious, String json)
            throws SQLException {
        schema.run(
                "INSERT INTO survey_question_answers (survey_id, response_id, month, answers, digest, suspicious)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Ids.bytes(survey),
                Ids.bytes(UUID.randomUUID()),
                month,
                json.replace('\'', '"'),
                new byte[32],
                suspicious);
        String place = survey + "|" + month + "|";
        counted.merge(place + "*|*", 1L, Long::sum);
        String[] questions = json.substring(1, json.length() - 1).split(", (?='[A-Z]+':)");
        for (String question : questions) {
            String code = question.substring(1, question.indexOf("':"));
            String value = question.substring(question.indexOf(": ") + 2);
            counted.merge(place + code + "|*", 1L, Long::sum);
            if (!"WORDS".equals(code)) {
                for (String one : value.replaceAll("[\\[\\]']", "").split(", ")) {
                    counted.merge(place + code + "|" + one, 1L, Long::sum);
                }
            }
        }
    }

    @Test
    void whatIsCountedByYearIsTheSumOfItsMonthsInEveryFigure() throws SQLException {
        try (OldSchema schema = OldSchema.before(180)) {
            UUID survey = survey(schema, "abcdefgh", "OPEN");
            String figures = schema.rows("SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position)"
                            + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                            + " AND table_name = 'survey_tallies' AND data_type = 'bigint'")
                    .get(0);
            int count = figures.split(",").length;
            counted(schema, figures, survey, "2025-12-01", 0, 1000);
            counted(schema, figures, survey, "2026-01-01", 0, 100);
            counted(schema, figures, survey, "2026-12-01", 0, 7);
            counted(schema, figures, survey, "2026-12-01", 1, 50);

            schema.migrate(180);

            assertThat(schema.rows(
                            "SELECT year, suspicious, " + figures + " FROM survey_year_tallies"
                                    + " WHERE survey_id = ? ORDER BY year, suspicious",
                            Ids.bytes(survey)))
                    .containsExactly(
                            "2025-01-01 0 " + run(1000, 1, count),
                            "2026-01-01 0 " + run(107, 2, count),
                            "2026-01-01 1 " + run(50, 1, count));
        }
    }

    /** Another number in every column, so that none can be taken for another. */
    private static void counted(OldSchema schema, String figures, UUID survey, String month, int suspicious, int first)
            throws SQLException {
        schema.run(
                "INSERT INTO survey_tallies (survey_id, month, suspicious, " + figures + ") VALUES (?, ?, ?, "
                        + run(first, 1, figures.split(",").length).replace(" ", ", ") + ")",
                Ids.bytes(survey),
                month,
                suspicious);
    }

    private static String run(int first, int step, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Integer.toString(first + i * step))
                .collect(Collectors.joining(" "));
    }

    @Test
    void importsAreKnownByWhatIsLeftOfThemAndThoseOfWhichSomethingIsGoneAreNotTakenForWhole() throws SQLException {
        try (OldSchema schema = OldSchema.before(182)) {
            UUID kept = survey(schema, "aaaaaaaa", "CLOSED");
            UUID emptied = survey(schema, "bbbbbbbb", "CLOSED");
            schema.run("UPDATE surveys SET answers_deleted_on = '2026-01-01' WHERE id = ?", Ids.bytes(emptied));
            UUID whole = brought(schema, "APPLIED", 2);
            UUID part = brought(schema, "APPLIED", 5);
            UUID nothing = brought(schema, "APPLIED", 3);
            brought(schema, "UNDONE", 3);
            for (UUID change : new UUID[] {whole, whole, part}) {
                schema.run(
                        "INSERT INTO survey_imported_responses (import_id, survey_id, response_id) VALUES (?, ?, ?)",
                        Ids.bytes(change),
                        Ids.bytes(kept),
                        Ids.bytes(UUID.randomUUID()));
            }

            schema.migrate(182);

            assertThat(schema.rows("SELECT BIN_TO_UUID(import_id), BIN_TO_UUID(survey_id), imported_on, answers"
                            + " FROM survey_imports"))
                    .containsExactlyInAnyOrder(
                            whole + " " + kept + " 2025-06-01 2",
                            part + " " + kept + " 2025-06-01 1",
                            part + " " + emptied + " 2025-06-01 1",
                            nothing + " " + emptied + " 2025-06-01 1");
        }
    }

    private static UUID brought(OldSchema schema, String status, int rows) throws SQLException {
        UUID id = UUID.randomUUID();
        schema.run(
                "INSERT INTO imports (id, government_id, kind, file_name, format, header_row, header_fingerprint,"
                        + " file_columns, mapping, status, counts, created_by_name, created_at, applied_at, version)"
                        + " VALUES (?, ?, 'SURVEY_RESPONSES', 'skm.csv', 'CSV', 1, ?, '[]', '{}', ?, ?, 'Siti',"
                        + " '2025-06-01', '2025-06-01 03:00:00', 4)",
                Ids.bytes(id),
                Ids.bytes(CITY),
                new byte[32],
                status,
                "{\"rows\":" + rows + ",\"newRows\":" + rows + ",\"changed\":0}");
        return id;
    }
}
