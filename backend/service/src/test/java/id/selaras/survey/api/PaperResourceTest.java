package id.selaras.survey.api;

import static id.selaras.testing.SurveyFixtures.TODAY;
import static id.selaras.testing.SurveyFixtures.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.shared.security.Role;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A slip of one typist is seen by the other. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PaperResourceTest {

    @Inject
    SurveyFixtures fixtures;

    private City city;
    private Survey survey;
    private WebSession other;
    private String batch;

    private void begun(String code) {
        city = fixtures.city(code);
        survey = city.open(Map.of());
        other = city.as(Role.AGENCY_OPERATOR, city.unit("DINKES"));
        Response begun = begin(TODAY.toString());
        begun.then().statusCode(201).body("status", equalTo("TYPING"));
        batch = survey.path() + "/paper-batches/" + begun.path("id");
    }

    private Response begin(String day) {
        return survey.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("label", "Kotak saran loket 2", "answeredOn", day))
                .post(survey.path() + "/paper-batches");
    }

    private Response type(WebSession who, String entry, List<Map<String, Object>> sheets) {
        return who.request()
                .contentType(ContentType.JSON)
                .header("If-Match", city.planner().request().get(batch).header("ETag"))
                .body(Map.of("sheets", sheets))
                .put(batch + "/" + entry);
    }

    private Response act(String step) {
        return survey.request()
                .header("If-Match", survey.request().get(batch).header("ETag"))
                .post(batch + "/" + step);
    }

    private static Map<String, Object> sheet(int number, int value) {
        return Map.of("number", number, "answers", all(value), "respondent", Map.of("sex", "F"));
    }

    private static List<Map<String, Object>> sheets(int from, int to, int value) {
        return IntStream.rangeClosed(from, to).mapToObj(n -> sheet(n, value)).toList();
    }

    @Test
    void onlySheetsThatTwoPeopleTypedAlikeBecomeAnswers() {
        begun("kertas-a");
        type(city.planner(), "first-entry", sheets(1, 13, 3))
                .then()
                .statusCode(200)
                .body("agreed", equalTo(0));
        Map<String, Integer> slip = all(3);
        slip.put("U4", 2);
        type(other, "second-entry", sheets(1, 11, 3)).then().statusCode(200);
        type(other, "second-entry", List.of(Map.of("number", 12, "answers", slip, "respondent", Map.of("sex", "M"))))
                .then()
                .statusCode(200)
                .body("agreed", equalTo(11))
                .body("onlyOnce", contains(13))
                .body("differences.field", contains("U4", "sex"))
                .body("differences[0].first", equalTo("3"))
                .body("differences[0].second", equalTo("2"));
        survey.results().then().body("received", equalTo(0));

        act("acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("accepted", equalTo(11))
                .body("leftOut", equalTo(2));

        survey.results().then().body("received", equalTo(11)).body("index.value", equalTo(75.00f));
        act("acceptance").then().statusCode(409);
        type(other, "second-entry", sheets(12, 12, 3)).then().statusCode(409);
        assertThat(fixtures.count("SELECT COUNT(*) FROM survey_paper_sheets WHERE batch_id = :id", Map.of("id", id())))
                .isZero();
    }

    private UUID id() {
        return UUID.fromString(batch.substring(batch.lastIndexOf('/') + 1));
    }

    @Test
    void onePersonCannotTypeBothTimesNorInTheNameOfAnother() {
        begun("kertas-b");
        type(city.planner(), "first-entry", sheets(1, 1, 3)).then().statusCode(200);

        type(city.planner(), "second-entry", sheets(1, 1, 3))
                .then()
                .statusCode(422)
                .body("code", equalTo("same-typist"));
        type(other, "first-entry", sheets(1, 1, 4)).then().statusCode(422).body("code", equalTo("entry-of-another"));
        type(city.as(Role.AGENCY_OPERATOR, city.unit("DIKBUD")), "second-entry", sheets(1, 1, 3))
                .then()
                .statusCode(404);
        act("acceptance").then().statusCode(422).body("code", equalTo("nothing-agreed"));
        act("withdrawal").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        survey.results().then().body("received", equalTo(0));
    }

    @Test
    void whatIsNoAnswerIsRefusedByNumberOfTheSheetAndField() {
        begun("kertas-c");
        Map<String, Integer> wrong = all(3);
        wrong.put("U9", 5);

        type(city.planner(), "first-entry", List.of(sheet(1, 3), Map.of("number", 1, "answers", wrong)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sheets/1/number", "/sheets/1/answers/U9"));
        begin(TODAY.minusDays(1).toString()).then().statusCode(422);
        survey.request().get(survey.path() + "/paper-batches").then().body("items", hasSize(1));
    }
}
