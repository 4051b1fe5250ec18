package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.WebSession;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyResourceTest {

    private static final String SURVEYS = "/api/v1/surveys";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    Sql sql;

    private WebSession planner;
    private String id;
    private String code;

    private void open(String city) {
        prepare(city);
        act("opening").then().statusCode(200).body("status", equalTo("OPEN"));
    }

    private void prepare(String city) {
        UUID government = fixtures.city(city, 9);
        planner = WebSession.of(accounts.open(government, "planner@" + city, Role.PLANNER, null, null));
        String unit = planner.request().get("/api/v1/units").path("items[0].id");
        Response prepared = planner.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "title",
                        "Survei kepuasan",
                        "unitId",
                        unit,
                        "service",
                        "Pendaftaran pasien",
                        "population",
                        200,
                        "opensOn",
                        TODAY.toString(),
                        "closesOn",
                        TODAY.plusMonths(1).toString()))
                .post(SURVEYS);
        prepared.then().statusCode(201).body("status", equalTo("DRAFT"));
        id = prepared.path("id");
        code = prepared.path("code");
    }

    @Test
    void anAnswerIsKeptOnceHoweverOftenItIsSent() {
        open("survei-a");
        UUID number = UUID.randomUUID();
        Map<String, Integer> answers = all(3);

        String receipt = answer(number, answers)
                .then()
                .statusCode(201)
                .body("receipt", matchesPattern("[0-9A-V]{4}-[0-9A-V]{4}"))
                .extract()
                .path("receipt");

        answer(number, answers).then().statusCode(200).body("receipt", equalTo(receipt));
        code = code.toUpperCase(Locale.ROOT);
        answer(number, answers).then().statusCode(200).body("receipt", equalTo(receipt));
        answer(number, all(4)).then().statusCode(409).body("code", equalTo("other-answers-kept"));
        results().then().body("received", equalTo(1)).body("valid", equalTo(1));
    }

    @Test
    void sixteenSendersOfTheSameAnswerAreOne() {
        open("survei-b");
        UUID number = UUID.randomUUID();

        List<Integer> statuses = AtOnce.times(16, any -> answer(number, all(2)).statusCode());

        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        results().then().body("received", equalTo(1));
    }

    @Test
    void whatIsNoAnswerIsRefusedWithEveryElement() {
        open("survei-c");
        Map<String, Integer> wrong = all(3);
        wrong.put("U3", 5);
        wrong.put("U7", 0);
        wrong.put("U10", 2);

        answer(UUID.randomUUID(), wrong).then().statusCode(400).body("errors", hasSize(1));
        wrong.remove("U1");
        answer(UUID.randomUUID(), wrong)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/U10", "/answers/U3", "/answers/U7"));
        answer(UUID.fromString("018f0000-0000-7000-8000-000000000000"), all(3))
                .then()
                .statusCode(400);
        results().then().body("received", equalTo(0));
    }

    @Test
    void nobodyAnswersBeforeItOpensOrAfterItClosed() {
        prepare("survei-d");
        UUID number = UUID.randomUUID();
        answer(number, all(3)).then().statusCode(404);
        given().get("/api/v1/public/surveys/" + code).then().statusCode(404);

        act("opening");
        answer(number, all(3)).then().statusCode(201);
        act("closing").then().statusCode(200).body("status", equalTo("CLOSED"));

        answer(number, all(3)).then().statusCode(410).body("code", equalTo("survey-closed"));
        answer(UUID.randomUUID(), all(3)).then().statusCode(410);
        act("closing").then().statusCode(409);
        given().get("/api/v1/public/surveys/" + code).then().statusCode(200).body("open", equalTo(false));
    }

    @Test
    void theQuestionsAreTheOfficialOnesWordForWord() {
        open("survei-e");

        given().get("/api/v1/public/surveys/" + code)
                .then()
                .statusCode(200)
                .body("open", equalTo(true))
                .body("questions", hasSize(9))
                .body("questions.answers", everyItem(hasSize(4)))
                .body(
                        "questions[3].question",
                        equalTo("Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?"))
                .body("questions[3].answers", contains("Sangat mahal", "Cukup mahal", "Murah", "Gratis"));
        given().queryParam("language", "en")
                .get("/api/v1/public/surveys/" + code)
                .then()
                .body("questions[3].name", equalTo("Cost"));
    }

    @Test
    void fewerThanTenAnswersAreNotPublished() {
        open("survei-f");
        IntStream.range(0, 9).forEach(i -> answer(UUID.randomUUID(), all(4)));
        results()
                .then()
                .body("valid", equalTo(9))
                .body("index", nullValue())
                .body("elements", hasSize(0))
                .body("months[0].index", nullValue());

        answer(UUID.randomUUID(), all(2));

        // (9 · 4 + 2) / 10 = 3.8; 25 · 3.8 = 95.00
        results()
                .then()
                .body("index.value", equalTo(95.00f))
                .body("index.quality", nullValue())
                .body("sample.target", equalTo(132))
                .body("sample.reached", equalTo(false))
                .body("months[0].index.value", equalTo(95.00f));
    }

    @Test
    void whatManySendAtOnceIsCountedLikeAFullScan() {
        open("survei-g");
        int people = 24;
        int each = 10;

        List<Integer> statuses = AtOnce.times(
                people,
                person -> IntStream.range(0, each)
                        .map(n -> answer(UUID.randomUUID(), various(person + n)).statusCode())
                        .max()
                        .orElseThrow());

        assertThat(statuses).containsOnly(201);
        for (int element = 1; element <= 9; element++) {
            String column = "u" + element;
            BigDecimal mean = rows(
                            "SELECT AVG(" + column + ") AS mean FROM survey_responses WHERE survey_id = :survey",
                            Map.of("survey", UUID.fromString(id)),
                            row -> row.decimal("mean"))
                    .get(0);
            results().then().body("elements[" + (element - 1) + "].mean", equalTo(mean.floatValue()));
        }
        BigDecimal scanned = rows(
                        "SELECT AVG((u1 + u2 + u3 + u4 + u5 + u6 + u7 + u8 + u9) / 9) * 25 AS mean, COUNT(*)"
                                + " FROM survey_responses WHERE survey_id = :survey",
                        Map.of("survey", UUID.fromString(id)),
                        row -> row.decimal("mean"))
                .get(0);
        results()
                .then()
                .body("received", equalTo(people * each))
                .body(
                        "index.value",
                        equalTo(scanned.setScale(2, RoundingMode.HALF_UP).floatValue()));
    }

    private <T> List<T> rows(String statement, Map<String, ?> values, Function<Row, T> reader) {
        return QuarkusTransaction.requiringNew().call(() -> sql.list(statement, values, reader));
    }

    private Response act(String step) {
        String tag = planner.request().get(SURVEYS + "/" + id).header("ETag");
        return planner.request().header("If-Match", tag).post(SURVEYS + "/" + id + "/" + step);
    }

    private Response results() {
        return planner.request().get(SURVEYS + "/" + id + "/results");
    }

    private Response answer(UUID number, Map<String, Integer> answers) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("answers", answers))
                .put("/api/v1/public/surveys/" + code + "/responses/" + number);
    }

    /** Another value for each element. */
    private static Map<String, Integer> various(int seed) {
        Map<String, Integer> answers = all(1);
        answers.replaceAll((element, any) -> 1 + (seed * element.charAt(1) + seed / 3) % 4);
        return answers;
    }

    private static Map<String, Integer> all(int value) {
        Map<String, Integer> answers = new TreeMap<>();
        for (int element = 1; element <= 9; element++) {
            answers.put("U" + element, value);
        }
        return answers;
    }
}
