package id.selaras.survey.api;

import static id.selaras.testing.SurveyFixtures.all;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.HeardLog;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.TableDump;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/**
 * Whoever takes database and log away finds no way from an answer to its sender: once a survey is closed whatever else
 * is known, and while it is open as long as nobody has written down the number of an answer on its way.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyAnonymityTest {

    private static final Pattern NUMBER =
            Pattern.compile("[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}");
    private static final Pattern TOKEN = Pattern.compile("[0-9a-z](?:-?[0-9a-z]){25}");

    @Inject
    SurveyFixtures fixtures;

    private record Sent(UUID number, String receipt, String token) {}

    @Test
    void noTableAndNoLogHoldsANumberAReceiptATokenOrAnAddress() {
        try (HeardLog log = HeardLog.listen()) {
            Survey survey = fixtures.city("anonim-a").open(Map.of("tokens", "OPTIONAL"));
            List<Sent> sent = answered(survey);
            survey.act("closing").then().statusCode(200);
            assertThatNothingHolds(sent, log);
        }
    }

    @Test
    void whileASurveyIsOpenItsSaltAloneLeadsFromNoLogToAnAnswer() {
        try (HeardLog log = HeardLog.listen()) {
            Survey survey = fixtures.city("anonim-c").open(Map.of("tokens", "OPTIONAL"));
            List<Sent> sent = answered(survey);
            troubled(survey, sent);

            assertThatNothingHolds(sent, log);
            byte[] salt = saltOf(survey);
            assertThat(salt).as("what an attacker has while the survey is open").hasSizeGreaterThanOrEqualTo(16);
            Set<String> rows = rows(survey, "SELECT HEX(response_id) AS what FROM survey_responses");
            Set<String> unused = rows(survey, "SELECT HEX(token) AS what FROM survey_tokens");
            assertThat(rows).hasSize(sent.size());
            assertThat(unused).isNotEmpty();
            // The search works: who has heard the numbers on their way finds each row.
            assertThat(keys(salt, sent.stream().map(one -> one.number().toString())))
                    .isEqualTo(rows);
            String logged = log.text().toLowerCase(Locale.ROOT);
            assertThat(keys(salt, found(NUMBER, logged)))
                    .as("rows that the log leads to")
                    .doesNotContainAnyElementsOf(rows);
            assertThat(tokens(salt, found(TOKEN, logged)))
                    .as("unused tokens that the log gives away")
                    .doesNotContainAnyElementsOf(unused);
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
                        + " AND table_name IN ('survey_responses', 'survey_tallies', 'survey_tokens', 'survey_used_codes',"
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

    private List<Sent> answered(Survey survey) {
        List<String> tokens = survey.tokens(12);
        return IntStream.range(0, 10)
                .mapToObj(n -> {
                    UUID number = UUID.randomUUID();
                    String receipt = survey.answer(given(), number, Map.of("answers", all(3), "token", tokens.get(n)))
                            .path("receipt");
                    return new Sent(number, receipt, tokens.get(n));
                })
                .toList();
    }

    /** What goes wrong is told in logs more often than what goes well. */
    private static void troubled(Survey survey, List<Sent> sent) {
        Sent first = sent.get(0);
        survey.answer(first.number(), all(4)).then().statusCode(409);
        survey.answer(first.number(), Map.of("U1", 7)).then().statusCode(422);
        survey.answer(first.number(), Map.of("U1", 3, "U12", 3)).then().statusCode(422);
        Sent second = sent.get(1);
        survey.answer(given(), UUID.randomUUID(), Map.of("answers", all(3), "token", second.token()))
                .then()
                .statusCode(422);
        survey.sendNonsense(second.number());
        Sent third = sent.get(2);
        given().contentType("application/x-www-form-urlencoded")
                .formParams(
                        Map.of("step", "10", "go", "send", "U1", "4", "token", third.token(), "number", third.number()))
                .post("/s/" + survey.code())
                .then()
                .statusCode(409);
    }

    private void assertThatNothingHolds(List<Sent> sent, HeardLog log) {
        TableDump dump = TableDump.of(fixtures);
        assertThat(dump.contents().keySet()).contains("survey_responses", "survey_tallies", "survey_token_batches");
        String logged = log.text().toLowerCase(Locale.ROOT);
        for (Sent one : sent) {
            assertThat(dump.tablesWith(one.number())).isEmpty();
            for (String trace : List.of(
                    one.number().toString(),
                    one.number().toString().replace("-", ""),
                    one.receipt(),
                    one.token(),
                    one.token().replace("-", ""),
                    "127.0.0.1")) {
                assertThat(dump.tablesWith(trace)).as(trace).isEmpty();
                assertThat(logged).doesNotContain(trace.toLowerCase(Locale.ROOT));
            }
        }
    }

    private byte[] saltOf(Survey survey) {
        return fixtures.rows(
                        "SELECT salt FROM surveys WHERE id = :id",
                        Map.of("id", UUID.fromString(survey.id())),
                        row -> row.bytes("salt"))
                .get(0);
    }

    private Set<String> rows(Survey survey, String statement) {
        return new TreeSet<>(fixtures.rows(
                statement + " WHERE survey_id = :id",
                Map.of("id", UUID.fromString(survey.id())),
                row -> row.text("what").toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group());
    }

    /** What each of these would be kept under if it were the number of an answer (ADR 10). */
    private static Set<String> keys(byte[] salt, Stream<String> numbers) {
        return numbers.map(number ->
                        number.replace("-", "").replaceAll("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"))
                .map(number -> HexFormat.of().formatHex(Arrays.copyOf(hashed(salt, "key", number), 16)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What each of these would be kept as if it were a token (ADR 11). */
    private static Set<String> tokens(byte[] salt, Stream<String> tokens) {
        return tokens.map(token -> token.replace("-", "").toUpperCase(Locale.ROOT))
                .map(token -> HexFormat.of().formatHex(hashed(salt, "token", token)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static byte[] hashed(byte[] salt, String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return mac.doFinal((purpose + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
