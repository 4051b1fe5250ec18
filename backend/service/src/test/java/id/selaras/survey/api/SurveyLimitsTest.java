package id.selaras.survey.api;

import static id.selaras.testing.SurveyFixtures.TODAY;
import static id.selaras.testing.SurveyFixtures.all;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.security.Role;
import id.selaras.shared.sql.Sql;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QrCodes;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a survey lets in, prints and gives to others. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyLimitsTest {

    private static final long MOST = 1_000_000;
    private static final String INBOX = "/api/v1/survey-comments";

    @Inject
    SurveyFixtures fixtures;

    @Inject
    Sql sql;

    @Test
    void aFullSurveySendsAwayWhoHoldsNoTokenAndTellsItsPlanner() {
        Survey survey = fixtures.city("batas-a").open(Map.of("tokens", "OPTIONAL", "hourlyCeiling", 50));
        String token = issue(survey, 10).get(0);
        fill(survey, MOST - 1);
        UUID last = UUID.randomUUID();

        survey.answer(last, all(3)).then().statusCode(201);
        survey.answer(UUID.randomUUID(), all(3))
                .then()
                .statusCode(503)
                .body("code", equalTo("survey-full"))
                .header("Retry-After", equalTo("3600"));
        survey.answer(last, all(3)).then().statusCode(200);
        survey.answer(given(), UUID.randomUUID(), Map.of("answers", all(4), "token", token))
                .then()
                .statusCode(201);
        survey.request().get(survey.path() + "/ceilings").then().body("full", equalTo(false));
        change(
                "UPDATE survey_tallies SET received = :most WHERE survey_id = :id",
                Map.of("id", UUID.fromString(survey.id()), "most", MOST));
        survey.request()
                .get(survey.path() + "/ceilings")
                .then()
                .statusCode(200)
                .body("full", equalTo(true))
                .body("most", equalTo((int) MOST))
                .body("hourly", equalTo(50))
                .body("hourlyOwn", equalTo(true));
    }

    @Test
    void aFullSurveyWithAnOwnQuestionnaireSendsAwayToo() {
        City city = fixtures.city("batas-f");
        Survey survey = city.open(Map.of(
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "LOKET").versionId()));
        change(
                "INSERT INTO survey_question_tallies (survey_id, month, suspicious, question, value, answers)"
                        + " VALUES (:id, :month, FALSE, '*', '*', :answers)",
                Map.of(
                        "id", UUID.fromString(survey.id()),
                        "month", TODAY.withDayOfMonth(1).toString(),
                        "answers", MOST - 1));
        Map<String, ?> body = Map.of("answers", Map.of("ONLINE", "YES"));

        survey.answer(given(), UUID.randomUUID(), body).then().statusCode(201);
        survey.answer(given(), UUID.randomUUID(), body)
                .then()
                .statusCode(503)
                .body("code", equalTo("survey-full"))
                .header("Retry-After", equalTo("3600"));
        survey.request().get(survey.path() + "/ceilings").then().body("full", equalTo(true));
    }

    @Test
    void aBigServiceTakesManyTimesItsUsersAndFollowsTheRulesByTheHour() {
        Survey survey = fixtures.city("batas-b").open(Map.of("population", 60_000));

        survey.request()
                .get(survey.path() + "/ceilings")
                .then()
                .body("most", equalTo(1_200_000))
                .body("hourly", equalTo(300))
                .body("hourlyOwn", equalTo(false))
                .body("full", equalTo(false));
    }

    @Test
    void tokensComeAsCardsToCutThirtyTwoOnAPage() throws IOException {
        Survey survey = fixtures.city("batas-c").open(Map.of("tokens", "REQUIRED"));
        List<String> tokens = issue(survey, 40);

        Response cards = cards(survey, tokens);

        cards.then().statusCode(200).contentType("application/pdf");
        try (PDDocument document = Loader.loadPDF(cards.asByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            String words = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(tokens).allSatisfy(token -> assertThat(words).contains(token));
            assertThat(words).contains("Loket2").contains("/s/" + survey.code());
            // The base of all papers may show a code of its own; each card has the one with its token.
            assertThat(QrCodes.in(document))
                    .filteredOn(address -> address.contains("#"))
                    .extracting(address -> address.replaceFirst("^https?://[^/]+", ""))
                    .containsExactlyInAnyOrderElementsOf(tokens.stream()
                            .map(token -> "/s/" + survey.code() + "#" + token)
                            .toList());
        }
        List<String> withUnknown = new ArrayList<>(tokens.subList(0, 3));
        withUnknown.add("00000-00000-00000-00000-00000-0");
        cards(survey, withUnknown).then().statusCode(422).body("code", equalTo("token-unknown"));
        survey.answer(given(), UUID.randomUUID(), Map.of("answers", all(4), "token", tokens.get(0)))
                .then()
                .statusCode(201);
        cards(survey, tokens).then().statusCode(422);
        survey.act("closing").then().statusCode(200);
        cards(survey, tokens).then().statusCode(409).body("code", equalTo("survey-closed"));
    }

    @Test
    void theReportIsSeenAsPicturesBeforeItIsPrinted() {
        Survey survey = fixtures.city("batas-d").open(Map.of());
        survey.answered(12, 4);

        survey.request()
                .get(survey.path() + "/report-preview")
                .then()
                .statusCode(200)
                .body("pages", not(equalTo(0)))
                .body("pictures", not(empty()))
                .body("pictures", everyItem(startsWith("data:image/png;base64,")));
    }

    @Test
    void aUnitAnswersWhatWasGivenToItAlsoFromAnothersSurvey() {
        City city = fixtures.city("batas-e");
        Survey survey = city.open(Map.of());
        survey.answered(10, 3);
        survey.answer(
                        given(),
                        UUID.randomUUID(),
                        Map.of("answers", all(2), "comment", "Hubungi 081234567890, antrean lama"))
                .then()
                .statusCode(201);
        Response comments = survey.request().get(survey.path() + "/comments");
        String id = comments.path("items[0].id");
        WebSession education = city.as(Role.AGENCY_HEAD, city.unit("DIKBUD"));
        WebSession health = city.as(Role.AGENCY_HEAD, city.unit("DINKES"));
        education.request().get(INBOX).then().statusCode(200).body("items", empty());
        education.request().get(survey.path()).then().statusCode(404);

        post(survey.request(), survey.path() + "/comments/" + id + "/routing", 0, Map.of("unitId", city.unit("DIKBUD")))
                .then()
                .statusCode(200);

        Response inbox = education.request().get(INBOX + "?status=ROUTED");
        inbox.then()
                .body("items.id", contains(id))
                .body("items[0].comment", not(containsString("0812")))
                .body("items[0].unitName", equalTo(unitName(city, "DIKBUD")));
        health.request().get(INBOX).then().body("items", empty());
        Object version = inbox.path("items[0].version");
        post(health.request(), INBOX + "/" + id + "/reply", version, Map.of("reply", "Bukan kami"))
                .then()
                .statusCode(404);
        post(education.request(), INBOX + "/" + id + "/reply", version, Map.of("reply", "Telepon 081234567890"))
                .then()
                .statusCode(422)
                .body("code", equalTo("personal-data-in-text"));
        post(education.request(), INBOX + "/" + id + "/reply", version, Map.of("reply", "Loket ditambah mulai Senin."))
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"));
        post(education.request(), INBOX + "/" + id + "/reply", version, Map.of("reply", "Lagi"))
                .then()
                .statusCode(412);

        // Citizens read it beside what has changed.
        assertThat(given().get("/s/" + survey.code()).asString())
                .contains("Jawaban atas saran")
                .contains("Loket ditambah mulai Senin.");
    }

    private static String unitName(City city, String code) {
        return city.planner().request().get("/api/v1/units/" + city.unit(code)).path("name");
    }

    private static Response post(RequestSpecification who, String path, Object version, Map<String, ?> body) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path);
    }

    private static Response cards(Survey survey, List<String> tokens) {
        return survey.request()
                .contentType(ContentType.JSON)
                .accept("application/pdf")
                .body(Map.of("label", "Loket 2", "tokens", tokens))
                .post(survey.path() + "/token-batches/cards");
    }

    private static List<String> issue(Survey survey, int size) {
        return survey.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("label", "Loket 2", "size", size))
                .post(survey.path() + "/token-batches")
                .path("tokens");
    }

    /** As if so many had answered. */
    private void fill(Survey survey, long answers) {
        change(
                "INSERT INTO survey_counts (survey_id, fact, value, answers) VALUES (:id, 'DAY', :day, :answers)",
                Map.of("id", UUID.fromString(survey.id()), "day", TODAY.toString(), "answers", answers));
    }

    private void change(String statement, Map<String, ?> values) {
        QuarkusTransaction.requiringNew().run(() -> sql.update(statement, values));
    }
}
