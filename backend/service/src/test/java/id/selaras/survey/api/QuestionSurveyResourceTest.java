package id.selaras.survey.api;

import static id.selaras.testing.SurveyFixtures.all;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.security.Role;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Surveys that ask an own questionnaire. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class QuestionSurveyResourceTest {

    private static final Map<String, Object> AT_ONCE = Map.of("ONLINE", "YES");

    @Inject
    SurveyFixtures fixtures;

    private Survey open(String code, Map<String, ?> changes) {
        City city = fixtures.city(code);
        Map<String, Object> all = new HashMap<>(changes);
        all.put(
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "LOKET").versionId());
        return city.open(all);
    }

    private static Response answer(Survey survey, UUID number, Map<String, ?> answers) {
        return survey.answer(given(), number, Map.of("answers", answers));
    }

    private static void answered(Survey survey, int people, Map<String, ?> answers) {
        for (int i = 0; i < people; i++) {
            answer(survey, UUID.randomUUID(), answers).then().statusCode(201);
        }
    }

    private static Response results(Survey survey) {
        return survey.request().get(survey.path() + "/question-results");
    }

    @Test
    void anAnswerIsKeptOnceWhateverTheOrderOfItsParts() {
        Survey survey = open("tanya-a", Map.of());
        UUID number = UUID.randomUUID();
        Map<String, Object> answers =
                Map.of("ONLINE", "NO", "MINUTES", 30, "NEEDS", List.of("CARD", "OTHER"), "WORDS", "Terima kasih");
        assertThat(survey.code()).startsWith("q-");

        String receipt =
                answer(survey, number, answers).then().statusCode(201).extract().path("receipt");

        Map<String, Object> again =
                Map.of("WORDS", " Terima kasih ", "NEEDS", List.of("OTHER", "CARD"), "MINUTES", 30.0, "ONLINE", "NO");
        answer(survey, number, again).then().statusCode(200).body("receipt", equalTo(receipt));
        answer(survey, number, AT_ONCE).then().statusCode(409).body("code", equalTo("other-answers-kept"));
        survey.request().get(survey.path()).then().body("received", equalTo(1));
        survey.act("closing").then().statusCode(200);
        answer(survey, UUID.randomUUID(), AT_ONCE).then().statusCode(410);
    }

    @Test
    void sixteenSendersOfOneNumberAreOneAnswer() {
        Survey survey = open("tanya-b", Map.of());
        UUID number = UUID.randomUUID();

        List<Integer> statuses =
                AtOnce.times(16, n -> answer(survey, number, AT_ONCE).statusCode());

        assertThat(statuses)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .allMatch(s -> s == 200);
        assertThat(fixtures.count(
                        "SELECT SUM(answers) FROM survey_question_tallies WHERE survey_id = :id AND question = '*'",
                        Map.of("id", UUID.fromString(survey.id()))))
                .isOne();
    }

    @Test
    void whatIsNotAllowedIsRefusedQuestionByQuestion() {
        Survey survey = open("tanya-c", Map.of());

        answer(survey, UUID.randomUUID(), Map.of("NEEDS", List.of("FOOD"), "WORDS", "x".repeat(301)))
                .then()
                .statusCode(422)
                .body("code", equalTo("answers-unacceptable"))
                .body("errors.pointer", containsInAnyOrder("/answers/ONLINE", "/answers/NEEDS", "/answers/WORDS"));
        answer(survey, UUID.randomUUID(), Map.of("ONLINE", "YES", "MINUTES", 5))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("question-not-shown"));
        survey.answer(given(), UUID.randomUUID(), Map.of("answers", AT_ONCE, "comment", "Halo"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/comment"));
        survey.request().get(survey.path()).then().body("received", equalTo(0));
    }

    @Test
    void theQuestionsAreReadInTheLanguageAskedForAndInIndonesianWhereThereIsNone() {
        Survey survey = open("tanya-d", Map.of());
        given().queryParam("language", "en")
                .get("/api/v1/public/surveys/" + survey.code())
                .then()
                .statusCode(200)
                .body("questions", empty())
                .body("asked.code", contains("ONLINE", "MINUTES", "NEEDS", "WORDS"))
                .body("asked[0].text", equalTo("Did you register online?"))
                .body("asked[0].choices.words", contains("Ya", "Tidak"))
                .body("asked[1].showIf.values", contains("NO"))
                .body("asked[1].amount.unit", equalTo("minutes"));
    }

    @Test
    void fewAnswersAreNotToldAndSmallGroupsStayUntold() {
        Survey survey = open("tanya-e", Map.of());
        answered(survey, 4, Map.of("ONLINE", "YES"));
        results(survey)
                .then()
                .statusCode(200)
                .body("received", equalTo(4))
                .body("withheld", contains("too-few-answers"))
                .body("questions", empty());

        answered(survey, 3, Map.of("ONLINE", "YES", "NEEDS", List.of("CARD")));
        answered(survey, 3, Map.of("ONLINE", "NO", "MINUTES", 20));
        // 7 said yes, 3 no: the three follow from the total, and so would their minutes.
        results(survey)
                .then()
                .body("withheld", empty())
                .body("invited", nullValue())
                .body("questions[0].answered", equalTo(10))
                .body("questions[0].values.people", contains(nullValue(), nullValue()))
                .body("questions[1].answered", nullValue())
                .body("questions[2].answered", nullValue());

        answered(survey, 4, Map.of("ONLINE", "NO", "MINUTES", 41));
        // Minutes of seven: 3 × 20 and 4 × 41 = 224, mean 32, median 41.
        results(survey)
                .then()
                .body("questions[0].values.people", contains(7, 7))
                .body("questions[1].answered", equalTo(7))
                .body("questions[1].mean", equalTo(32f))
                .body("questions[1].median", equalTo(41))
                .body("questions[1].values", empty());
    }

    @Test
    void theSatisfactionIndexKnowsNothingOfThem() {
        Survey survey = open("tanya-g", Map.of());
        answered(survey, 12, AT_ONCE);

        survey.results().then().statusCode(409).body("code", equalTo("survey-has-questionnaire"));
        survey.request().get(survey.path() + "/report").then().statusCode(409);
        survey.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("label", "Kotak", "answeredOn", SurveyFixtures.TODAY.toString()))
                .post(survey.path() + "/paper-batches")
                .then()
                .statusCode(409);
        assertThat(fixtures.count(
                        "SELECT COUNT(*) FROM survey_tallies WHERE survey_id = :id",
                        Map.of("id", UUID.fromString(survey.id()))))
                .isZero();
        Survey official = survey.city().open(Map.of());
        official.answer(UUID.randomUUID(), all(3)).then().statusCode(201);
        results(official).then().statusCode(409).body("code", equalTo("survey-without-questionnaire"));
        answer(official, UUID.randomUUID(), Map.of("U1", "3")).then().statusCode(400);
    }

    @Test
    void theSameTokensAndCeilingsHold() {
        Survey survey = open("tanya-h", Map.of("tokens", "REQUIRED"));
        answer(survey, UUID.randomUUID(), AT_ONCE).then().statusCode(422).body("code", equalTo("token-required"));
        List<String> tokens = survey.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("label", "Loket", "size", 10))
                .post(survey.path() + "/token-batches")
                .path("tokens");
        Map<String, Object> body = Map.of("answers", AT_ONCE, "token", tokens.get(0));
        survey.answer(given(), UUID.randomUUID(), body).then().statusCode(201);
        survey.answer(given(), UUID.randomUUID(), body).then().statusCode(422).body("code", equalTo("token-unknown"));

        Survey ceiling = open("tanya-i", Map.of("hourlyCeiling", 3));
        answered(ceiling, 3, AT_ONCE);
        answer(ceiling, UUID.randomUUID(), AT_ONCE).then().statusCode(429);
    }

    @Test
    void resultsGoIntoAFileAndOnlyToThoseWhoSeeTheUnit() {
        Survey survey = open("tanya-k", Map.of());
        answered(survey, 6, AT_ONCE);
        survey.request()
                .header("Accept", "text/csv")
                .get(survey.path() + "/question-results")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .body(containsString("ONLINE,YES,Ya,6"));
        City city = survey.city();
        for (String below : List.of("/question-results", "/question-results/WORDS/words")) {
            city.as(Role.AGENCY_OPERATOR, city.unit("DIKBUD"))
                    .request()
                    .get(survey.path() + below)
                    .then()
                    .statusCode(404);
            fixtures.city("tanya-l")
                    .planner()
                    .request()
                    .get(survey.path() + below)
                    .then()
                    .statusCode(404);
        }
        city.as(Role.AGENCY_HEAD, city.unit("DINKES"))
                .request()
                .get("/api/v1/surveys")
                .then()
                .body("items.id", hasItem(survey.id()))
                .body("items.audience", not(hasItem("ALL_EMPLOYEES")));
    }
}
