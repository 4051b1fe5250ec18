package id.selaras.survey.api;

import static id.selaras.survey.api.EmployeeRound.body;
import static id.selaras.survey.api.EmployeeRound.fetch;
import static id.selaras.survey.api.EmployeeRound.pulse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.HeardLog;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.TableDump;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Employees answer once, and nobody can tell who answered what. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class EmployeeSurveyResourceTest {

    @Inject
    SurveyFixtures fixtures;

    @Inject
    PlanningFixtures cities;

    @Inject
    Accounts accounts;

    /** The people of the education office, of whom the city has nine. */
    private List<WebSession> colleagues(City city, int people) {
        List<WebSession> sessions = new ArrayList<>();
        for (PlanningFixtures.Who who : List.of(PlanningFixtures.Who.values()).subList(0, people)) {
            sessions.add(session(city, cities.employee(city.government(), who)));
        }
        return sessions;
    }

    private WebSession session(City city, UUID employee) {
        return WebSession.of(
                accounts.open(city.government(), employee + "@" + city.code(), Role.EMPLOYEE, null, employee));
    }

    private static void answers(WebSession who, Survey survey, int value) {
        String token = fetch(who, survey).then().statusCode(201).extract().path("token");
        survey.answer(given(), UUID.randomUUID(), body(value, token)).then().statusCode(201);
    }

    private static Response results(Survey survey) {
        return survey.request().get(survey.path() + "/question-results");
    }

    @Test
    void aTokenIsFetchedOnceByWhomeverIsInvitedAndLetsOneAnswerIn() {
        City city = fixtures.city("pegawai-a");
        Survey survey = pulse(city, "UNIT_EMPLOYEES");
        WebSession one = colleagues(city, 1).get(0);
        fetch(one, survey).then().statusCode(404);
        survey.act("opening").then().statusCode(200).body("population", equalTo(9));

        one.request()
                .get("/api/v1/surveys/own")
                .then()
                .statusCode(200)
                .body("items.id", contains(survey.id()))
                .body("items.purpose", contains("READINESS_PULSE"))
                .body("items.fetched", contains(false));
        Response fetched = fetch(one, survey);
        fetched.then().statusCode(201).body("path", equalTo("/s/" + survey.code() + "#" + fetched.path("token")));
        fetch(one, survey).then().statusCode(409).body("code", equalTo("token-fetched"));
        one.request().get("/api/v1/surveys/own").then().body("items.fetched", contains(true));

        survey.answer(given(), UUID.randomUUID(), body(4, null))
                .then()
                .statusCode(422)
                .body("code", equalTo("token-required"));
        given().get("/s/" + survey.code()).then().body(containsString("Kode hanya memastikan"));
        UUID number = UUID.randomUUID();
        survey.answer(given(), number, body(4, fetched.path("token"))).then().statusCode(201);
        survey.answer(given(), number, body(4, fetched.path("token"))).then().statusCode(200);
        survey.answer(given(), UUID.randomUUID(), body(4, fetched.path("token")))
                .then()
                .statusCode(422)
                .body("code", equalTo("token-unknown"));

        survey.act("closing").then().statusCode(200);
        one.request().get("/api/v1/surveys/own").then().body("items", empty());
        fetch(one, survey).then().statusCode(404);
    }

    @Test
    void whoIsNotInvitedGetsNoTokenAndNobodyPrintsOne() {
        City city = fixtures.city("pegawai-b");
        Survey survey = pulse(city, "UNIT_EMPLOYEES");
        survey.act("opening").then().statusCode(200);
        UUID elsewhere = cities.employees(city.government()).values().stream()
                .skip(PlanningFixtures.Who.values().length)
                .findFirst()
                .orElseThrow();

        WebSession other = session(city, elsewhere);
        other.request().get("/api/v1/surveys/own").then().body("items", empty());
        fetch(other, survey).then().statusCode(404);
        City far = fixtures.city("pegawai-c");
        fetch(colleagues(far, 1).get(0), survey).then().statusCode(404);
        city.planner().request().post(survey.path() + "/own-token").then().statusCode(403);
        survey.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("label", "Loket", "size", 10))
                .post(survey.path() + "/token-batches")
                .then()
                .statusCode(422)
                .body("code", equalTo("tokens-of-employees"));
    }

    @Test
    void whoFetchesTwiceAtOnceGetsOneToken() {
        City city = fixtures.city("pegawai-d");
        Survey survey = pulse(city, "ALL_EMPLOYEES");
        survey.act("opening").then().statusCode(200).body("population", equalTo(13));
        WebSession one = colleagues(city, 1).get(0);

        assertThat(AtOnce.times(6, n -> fetch(one, survey).statusCode()))
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .allMatch(status -> status == 409);
        assertThat(fixtures.count(
                        "SELECT COUNT(*) FROM survey_invitations WHERE survey_id = :id AND fetched",
                        Map.of("id", UUID.fromString(survey.id()))))
                .isOne();
    }

    @Test
    void theIndexIsToldOnceTheSurveyIsOverAndEnoughHaveAnswered() {
        City city = fixtures.city("pegawai-e");
        Survey survey = pulse(city, "UNIT_EMPLOYEES");
        survey.act("opening").then().statusCode(200);
        List<WebSession> people = colleagues(city, 6);
        people.subList(0, 4).forEach(one -> answers(one, survey, 4));
        results(survey)
                .then()
                .body("withheld", contains("too-few-answers", "survey-open"))
                .body("invited", equalTo(9))
                .body("index", nullValue());
        answers(people.get(4), survey, 5);
        answers(people.get(5), survey, 3);
        results(survey).then().body("withheld", contains("survey-open")).body("questions", empty());

        survey.act("closing").then().statusCode(200);
        // (4·4 + 5 + 3) / 6 · 20 = 80
        results(survey)
                .then()
                .body("withheld", empty())
                .body("received", equalTo(6))
                .body("index", equalTo(80f))
                .body("questions", hasSize(5))
                .body("questions[0].mean", equalTo(4f))
                .body("questions[0].values.people", everyItem(nullValue()));
    }

    @Test
    void noTableLeadsFromAnEmployeeToAnAnswer() {
        City city = fixtures.city("pegawai-g");
        Survey survey = pulse(city, "UNIT_EMPLOYEES");
        survey.act("opening").then().statusCode(200);
        WebSession one = colleagues(city, 1).get(0);
        TableDump before = TableDump.of(fixtures);
        UUID employee = cities.employee(city.government(), PlanningFixtures.Who.values()[0]);
        UUID number = UUID.randomUUID();
        String token;
        TableDump fetched;
        try (HeardLog log = HeardLog.listen()) {
            token = fetch(one, survey).path("token");
            fetched = TableDump.of(fixtures);
            survey.answer(given(), number, body(4, token)).then().statusCode(201);
            for (Object trace : List.of(token, token.replace("-", ""), number, employee)) {
                assertThat(log.holds(trace.toString()))
                        .as("%s in the log", trace)
                        .isFalse();
            }
        }
        TableDump answered = TableDump.of(fixtures);

        // Fetching changes one flag and nothing else: whoever reads the database's own log finds nothing of the code
        // beside the person, and where it was used nothing of the person.
        assertThat(fetched.changedSince(before)).containsExactly("survey_invitations");
        assertThat(answered.changedSince(fetched))
                .containsExactlyInAnyOrder(
                        "survey_used_codes",
                        "survey_token_batches",
                        "survey_question_answers",
                        "survey_question_tallies");
        assertThat(answered.tablesWith(token)).isEmpty();
        assertThat(answered.tablesWith(token.replace("-", ""))).isEmpty();
        assertThat(answered.tablesWith(number)).isEmpty();
        assertThat(surveyTables(answered, employee)).containsExactly("survey_invitations");
        assertThat(fixtures.rows(
                        "SELECT CONCAT(column_name, ' ', data_type) AS what FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name IN"
                                + " ('survey_invitations', 'survey_tokens', 'survey_used_codes',"
                                + " 'survey_question_answers')"
                                + " ORDER BY table_name, ordinal_position",
                        Map.of(),
                        row -> row.text("what")))
                .containsExactly(
                        "survey_id binary",
                        "employee_id binary",
                        "fetched tinyint",
                        "survey_id binary",
                        "response_id binary",
                        "month date",
                        "answers json",
                        "digest binary",
                        "suspicious tinyint",
                        "survey_id binary",
                        "token binary",
                        "batch_id binary",
                        "survey_id binary",
                        "code binary");

        survey.act("closing").then().statusCode(200);
        assertThat(surveyTables(TableDump.of(fixtures), employee)).isEmpty();
    }

    private static List<String> surveyTables(TableDump dump, UUID id) {
        return dump.tablesWith(id).stream()
                .filter(table -> table.startsWith("survey"))
                .toList();
    }
}
