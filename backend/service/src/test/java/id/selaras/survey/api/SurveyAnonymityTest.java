package id.selaras.survey.api;

import static id.selaras.testing.SurveyFixtures.all;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever takes database and log away once a survey is closed finds no way from an answer to its sender. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyAnonymityTest {

    private static final List<String> OTHERS =
            List.of("audit_entries", "changes", "idempotency_keys", "background_jobs", "surveys");

    @Inject
    SurveyFixtures fixtures;

    private record Sent(UUID number, String receipt, String token) {}

    @Test
    void noTableAndNoLogHoldsANumberAReceiptATokenOrAnAddress() {
        List<String> logged = new ArrayList<>();
        Handler listening = listening(logged);
        Logger.getLogger("").addHandler(listening);
        List<Sent> sent;
        try {
            sent = answered();
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }

        Map<String, String> dump = dump();
        assertThat(dump.keySet()).contains("survey_responses", "survey_tallies", "survey_token_batches");
        dump.put("log", String.join("\n", logged).toLowerCase(Locale.ROOT));
        for (Sent one : sent) {
            for (String trace : List.of(
                    hex(one.number().toString().replace("-", "")),
                    one.number().toString(),
                    hex(bytes(one.number().toString())),
                    one.number().toString().replace("-", ""),
                    hex(bytes(one.receipt())),
                    one.receipt().toLowerCase(Locale.ROOT),
                    hex(bytes(one.token())),
                    hex(bytes(one.token().replace("-", ""))),
                    one.token().toLowerCase(Locale.ROOT),
                    "127.0.0.1",
                    hex(bytes("127.0.0.1")))) {
                dump.forEach((where, content) -> assertThat(content.contains(trace))
                        .as("%s in %s", trace, where)
                        .isFalse());
            }
        }
    }

    @Test
    void nothingBesideAnAnswerTellsWhoGaveItOrWhen() {
        Survey survey = fixtures.city("anonim-b").open(Map.of());
        UUID number = UUID.randomUUID();
        survey.answer(number, all(3)).then().statusCode(201);
        survey.act("closing").then().statusCode(200);

        assertThat(fixtures.rows(
                        "SELECT CONCAT(column_name, ' ', data_type) AS what FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name = 'survey_responses'",
                        Map.of(),
                        row -> row.text("what")))
                .containsExactlyInAnyOrder(
                        "survey_id binary",
                        "response_id binary",
                        "answered_on date",
                        "u1 tinyint",
                        "u2 tinyint",
                        "u3 tinyint",
                        "u4 tinyint",
                        "u5 tinyint",
                        "u6 tinyint",
                        "u7 tinyint",
                        "u8 tinyint",
                        "u9 tinyint",
                        "sex char",
                        "age_band varchar",
                        "education varchar",
                        "occupation varchar",
                        "comment varchar",
                        "digest binary",
                        "suspicious tinyint");
        Map<String, UUID> ofSurvey = Map.of("id", UUID.fromString(survey.id()));
        assertThat(fixtures.rows(
                        "SELECT response_id FROM survey_responses WHERE survey_id = :id",
                        ofSurvey,
                        row -> row.id("response_id")))
                .hasSize(1)
                .doesNotContain(number);
        assertThat(fixtures.rows("SELECT salt FROM surveys WHERE id = :id", ofSurvey, row -> row.bytes("salt") == null))
                .containsExactly(true);
    }

    @Test
    void besideAnAnswerStandsNoTimeOfTheDayAndNoKeyThatAnotherTableHas() {
        List<String> times = fixtures.rows(
                "SELECT CONCAT(table_name, '.', column_name) AS what FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND data_type IN ('datetime', 'timestamp', 'time')"
                        + " AND table_name IN ('survey_responses', 'survey_tallies', 'survey_tokens',"
                        + " 'survey_imported_responses', 'survey_imported_numbers')",
                Map.of(),
                row -> row.text("what"));
        assertThat(times).isEmpty();
        List<String> holders = fixtures.rows(
                "SELECT table_name AS what FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND column_name = 'response_id'",
                Map.of(),
                row -> row.text("what"));
        // The others only tell which file brought an old answer, and what has become of a comment.
        assertThat(holders)
                .containsExactlyInAnyOrder(
                        "survey_responses", "survey_imported_responses", "survey_comments", "survey_question_answers");
    }

    private List<Sent> answered() {
        Survey survey = fixtures.city("anonim-a").open(Map.of("tokens", "OPTIONAL"));
        Response issued = survey.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("label", "Loket", "size", 10))
                .post(survey.path() + "/token-batches");
        List<String> tokens = issued.path("tokens");
        List<Sent> sent = IntStream.range(0, 10)
                .mapToObj(n -> {
                    UUID number = UUID.randomUUID();
                    String receipt = survey.answer(given(), number, Map.of("answers", all(3), "token", tokens.get(n)))
                            .path("receipt");
                    return new Sent(number, receipt, tokens.get(n));
                })
                .toList();
        survey.act("closing").then().statusCode(200);
        return sent;
    }

    /** Everything in the tables of surveys and in those that tell what happened, as hexadecimal digits. */
    private Map<String, String> dump() {
        List<String> tables = new ArrayList<>(fixtures.rows(
                "SELECT table_name AS what FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name LIKE 'survey\\\\_%'",
                Map.of(), row -> row.text("what")));
        tables.addAll(OTHERS);
        Map<String, String> dump = new TreeMap<>();
        for (String table : tables) {
            List<String> columns = fixtures.rows(
                    "SELECT column_name AS what FROM information_schema.columns"
                            + " WHERE table_schema = DATABASE() AND table_name = :table",
                    Map.of("table", table),
                    row -> row.text("what"));
            String all = "SELECT LOWER(CONCAT_WS(' ', "
                    + String.join(
                            ", ",
                            columns.stream()
                                    .map(column -> "HEX(CAST(`" + column + "` AS BINARY))")
                                    .toList())
                    + ")) AS what FROM " + table;
            dump.put(table, String.join("\n", fixtures.rows(all, Map.of(), row -> row.text("what"))));
        }
        return dump;
    }

    private static Handler listening(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord told) {
                logged.add(told.getLoggerName() + " " + told.getMessage() + " "
                        + (told.getParameters() == null ? "" : List.of(told.getParameters())));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.chars().forEach(bytes::write);
        return bytes.toByteArray();
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private static String hex(String digits) {
        return digits.toLowerCase(Locale.ROOT);
    }
}
