package id.selaras.survey.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class FollowUpResourceTest {

    private static final String ITEMS = "/follow-up-items";

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    private UUID government;

    @Test
    void whatIsDoneIsToldToTheNextPeopleWhoAreAsked() {
        SurveyRound survey = open("tindak-a");
        String item = plan(survey, "U3").path("id");
        survey.page().then().body("changes", hasSize(0));

        survey.act(ITEMS + "/" + item + "/beginning", 0, Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("RUNNING"));
        survey.act(ITEMS + "/" + item + "/completion", 1, Map.of("publicSentence", "Loket kedua dibuka."))
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("publicSentence", equalTo("Loket kedua dibuka."));

        survey.page().then().body("changes", contains("Loket kedua dibuka."));
        SurveyRound next = SurveyRound.open(survey.owner(), survey.unit());
        next.page().then().body("changes", contains("Loket kedua dibuka."));
        next.get(ITEMS).then().body("items", hasSize(0));
    }

    @Test
    void whatIsDoneWithoutASentenceIsToldToNobody() {
        SurveyRound survey = open("tindak-b");
        String item = plan(survey, "U3").path("id");
        survey.act(ITEMS + "/" + item + "/beginning", 0, Map.of()).then().statusCode(200);
        survey.act(ITEMS + "/" + item + "/completion", 1, Map.of("publicSentence", "  "))
                .then()
                .statusCode(200)
                .body("publicSentence", nullValue());

        survey.page().then().body("changes", hasSize(0));
    }

    @Test
    void nothingIsDoneBeforeItIsBegunAndNothingChangesAfterItIsDone() {
        SurveyRound survey = open("tindak-c");
        String item = plan(survey, "U3").path("id");

        survey.act(ITEMS + "/" + item + "/completion", 0, Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        survey.act(ITEMS + "/" + item + "/beginning", 7, Map.of()).then().statusCode(412);
        survey.act(ITEMS + "/" + item + "/beginning", 0, Map.of()).then().statusCode(200);
        survey.act(ITEMS + "/" + item + "/completion", 1, Map.of("publicSentence", "Hubungi 0812 3456 7890"))
                .then()
                .statusCode(422)
                .body("code", equalTo("personal-data-in-text"));
        change(survey, item, 1).then().statusCode(200).body("programme", equalTo("Antrean daring"));
        survey.act(ITEMS + "/" + item + "/completion", 2, Map.of()).then().statusCode(200);
        change(survey, item, 3).then().statusCode(409).body("code", equalTo("follow-up-done"));
    }

    @Test
    void theNearestQuarterComesFirstAndARepetitionPlansOnce() {
        SurveyRound survey = open("tindak-d");
        String key = UUID.randomUUID().toString();
        send(survey, key, body("U8", 2027, 2)).then().statusCode(201);
        send(survey, key, body("U8", 2027, 2)).then().statusCode(201);
        send(survey, UUID.randomUUID().toString(), body("U3", 2026, 4)).then().statusCode(201);
        send(survey, UUID.randomUUID().toString(), body("U3", 2026, 5)).then().statusCode(400);

        survey.get(ITEMS).then().body("items.element", contains("U3", "U8"));
    }

    @Test
    void whatIsPlannedAfterAllSurveysIsListedByQuarterAndWhatIsLateIsMarked() {
        SurveyRound survey = open("tindak-f");
        SurveyRound other = SurveyRound.open(survey.owner(), survey.unit());
        send(survey, UUID.randomUUID().toString(), body("U3", 2027, 1)).then().statusCode(201);
        String late =
                send(other, UUID.randomUUID().toString(), body("U8", 2020, 4)).path("id");

        all(survey, "")
                .then()
                .body("items.item.element", contains("U8", "U3"))
                .body("items.overdue", contains(true, false));
        all(survey, "?overdue=false").then().body("items.surveyId", contains(survey.id()));
        all(survey, "?limit=1&cursor=" + all(survey, "?limit=1").path("next"))
                .then()
                .body("items.item.element", contains("U3"));
        survey.owner()
                .request()
                .accept("text/csv")
                .get("/api/v1/survey-follow-ups?status=PLANNED")
                .then()
                .statusCode(200)
                .body(containsString("Loket tambahan"));

        other.act(ITEMS + "/" + late + "/beginning", 0, Map.of()).then().statusCode(200);
        all(survey, "?overdue=true&status=RUNNING").then().body("items.item.id", contains(late));
        other.act(ITEMS + "/" + late + "/completion", 1, Map.of()).then().statusCode(200);
        all(survey, "?overdue=true").then().body("items", hasSize(0));
    }

    private static Response all(SurveyRound survey, String query) {
        Response found = survey.owner().request().get("/api/v1/survey-follow-ups" + query);
        found.then().statusCode(200);
        return found;
    }

    @Test
    void whoOnlyReadsSurveysPlansNothing() {
        SurveyRound survey = open("tindak-e");
        WebSession auditor = WebSession.of(accounts.open(government, "auditor@tindak-e", Role.AUDITOR, null, null));

        plan(survey, "U3");

        auditor.request().get(survey.path() + ITEMS).then().statusCode(200);
        auditor.request()
                .get("/api/v1/audit/entries?action=survey-follow-up.planned")
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("survey-follow-up.planned"));
        auditor.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "x")
                .body(body("U1", 2027, 1))
                .post(survey.path() + ITEMS)
                .then()
                .statusCode(403);
    }

    private SurveyRound open(String city) {
        government = fixtures.city(city, 9);
        WebSession planner = WebSession.of(accounts.open(government, "planner@" + city, Role.PLANNER, null, null));
        return SurveyRound.open(planner, planner.request().get("/api/v1/units").path("items[0].id"));
    }

    private static Response plan(SurveyRound survey, String element) {
        Response planned = send(survey, UUID.randomUUID().toString(), body(element, 2027, 1));
        planned.then().statusCode(201).body("status", equalTo("PLANNED"));
        return planned;
    }

    private static Response send(SurveyRound survey, String key, Map<String, ?> body) {
        return survey.owner()
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(survey.path() + ITEMS);
    }

    private static Response change(SurveyRound survey, String item, int version) {
        return survey.owner()
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "element", "U2",
                        "programme", "Antrean daring",
                        "year", 2027,
                        "quarter", 2,
                        "responsible", "Sekretaris"))
                .put(survey.path() + ITEMS + "/" + item);
    }

    private static Map<String, ?> body(String element, int year, int quarter) {
        return Map.of(
                "element", element,
                "programme", "Loket tambahan",
                "year", year,
                "quarter", quarter,
                "responsible", "Kepala Bidang Pelayanan");
    }
}
