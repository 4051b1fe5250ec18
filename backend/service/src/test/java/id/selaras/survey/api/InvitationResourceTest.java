package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.shared.sql.Sql;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A planner names the employees whom a survey asks. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class InvitationResourceTest {

    @Inject
    SurveyFixtures fixtures;

    @Inject
    PlanningFixtures cities;

    @Inject
    Accounts accounts;

    @Inject
    Sql sql;

    private static Survey feedback(City city, String audience) {
        return city.prepare(
                Map.of("questionnaireVersionId", EmployeeRound.version(city, "KESIAPAN"), "audience", audience));
    }

    private List<UUID> people(City city, int number) {
        return Stream.of(PlanningFixtures.Who.values())
                .limit(number)
                .map(who -> cities.employee(city.government(), who))
                .toList();
    }

    private static Response put(WebSession who, Survey survey, Object version, List<UUID> employees) {
        return who.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("employees", employees))
                .put(survey.path() + "/invitations");
    }

    private static Response put(Survey survey, List<UUID> employees) {
        return put(survey.city().planner(), survey, 0, employees);
    }

    @Test
    void thoseWhoAreNamedAreInvitedAndNobodyElse() {
        City city = fixtures.city("undang-a");
        Survey survey = feedback(city, "NAMED_EMPLOYEES");
        List<UUID> people = people(city, 4);
        survey.act("opening").then().statusCode(422).body("code", equalTo("nobody-invited"));

        put(survey, people.subList(0, 2)).then().statusCode(200);
        Response named = put(survey, List.of(people.get(1), people.get(2), people.get(3), people.get(1)));

        named.then()
                .statusCode(200)
                .body(
                        "items.employeeId",
                        containsInAnyOrder(people.subList(1, 4).stream()
                                .map(UUID::toString)
                                .toArray()));
        List<String> names = named.path("items.name");
        assertThat(names).isSorted().doesNotContainNull();
        survey.act("opening").then().statusCode(200).body("population", equalTo(3));
        Response told = survey.request().get(survey.path() + "/invitations");
        assertThat(told.<List<Map<String, ?>>>path("items"))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.keySet()).isEqualTo(Set.of("employeeId", "nip", "name")));
        List<Map<String, Object>> entries = city.as(Role.AUDITOR, null)
                .request()
                .queryParam("entity", survey.id())
                .get("/api/v1/audit/entries")
                .path("items");
        assertThat(entries).extracting(entry -> entry.get("action")).contains("survey.invited");
        assertThat(entries.toString()).doesNotContain(people.get(1).toString());

        survey.act("closing").then().statusCode(200);
        survey.request().get(survey.path() + "/invitations").then().body("items", empty());
    }

    @Test
    void everyOneWhoIsNoEmployeeIsNamedAndNothingChanges() {
        City city = fixtures.city("undang-b");
        Survey survey = feedback(city, "NAMED_EMPLOYEES");
        List<UUID> people = people(city, 1);
        put(survey, people).then().statusCode(200);
        UUID nobody = UUID.randomUUID();
        UUID elsewhere = people(fixtures.city("undang-c"), 1).get(0);

        put(survey, List.of(people.get(0), nobody, elsewhere))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-employee"))
                .body("reasons.params.employee", containsInAnyOrder(nobody.toString(), elsewhere.toString()));

        survey.request()
                .get(survey.path() + "/invitations")
                .then()
                .body("items.employeeId", contains(people.get(0).toString()));
    }

    @Test
    void onlyADraftThatAsksByNameTakesNamesAndOnlyFromWhoeverSeesTheWholeGovernment() {
        City city = fixtures.city("undang-d");
        List<UUID> people = people(city, 2);
        put(feedback(city, "UNIT_EMPLOYEES"), people)
                .then()
                .statusCode(409)
                .body("code", equalTo("invitations-settled"));
        Survey survey = feedback(city, "NAMED_EMPLOYEES");
        put(city.planner(), survey, 7, people).then().statusCode(412);
        put(city.as(Role.AGENCY_OPERATOR, city.unit("DINKES")), survey, 0, people)
                .then()
                .statusCode(403);
        put(city.as(Role.AGENCY_OPERATOR, city.unit("DIKBUD")), survey, 0, people)
                .then()
                .statusCode(404);
        put(city.as(Role.AUDITOR, null), survey, 0, people).then().statusCode(403);
        put(fixtures.city("undang-e").planner(), survey, 0, people).then().statusCode(404);
        put(survey, people).then().statusCode(200);
        survey.act("opening").then().statusCode(200);
        Object version = survey.request().get(survey.path()).path("version");
        put(city.planner(), survey, version, people)
                .then()
                .statusCode(409)
                .body("code", equalTo("invitations-settled"));
    }

    @Test
    void fiveOfManyAreTooSmallAShare() {
        City city = fixtures.city("undang-f");
        Survey survey = feedback(city, "NAMED_EMPLOYEES");
        List<UUID> people = people(city, 5);
        put(survey, people).then().statusCode(200);
        twelveMoreAreInvited(survey);
        survey.act("opening").then().statusCode(200).body("population", equalTo(17));
        people.forEach(employee -> answers(city, survey, employee));
        survey.act("closing").then().statusCode(200);
        // 5 of 17 are 29 %.
        survey.request()
                .get(survey.path() + "/question-results")
                .then()
                .body("withheld", contains("too-small-share"))
                .body("index", nullValue());
    }

    /** As if the city had as many. */
    private void twelveMoreAreInvited(Survey survey) {
        QuarkusTransaction.requiringNew()
                .run(() -> Stream.generate(UUID::randomUUID)
                        .limit(12)
                        .forEach(employee -> sql.update(
                                "INSERT INTO survey_invitations (survey_id, employee_id) VALUES (:survey, :employee)",
                                Map.of("survey", UUID.fromString(survey.id()), "employee", employee))));
    }

    private void answers(City city, Survey survey, UUID employee) {
        WebSession session = WebSession.of(
                accounts.open(city.government(), employee + "@" + city.code(), Role.EMPLOYEE, null, employee));
        String token = session.request().post(survey.path() + "/own-token").path("token");
        Map<String, Integer> ticked =
                Map.of("PAHAM_TUJUAN", 4, "MERASA_ADIL", 4, "YAKIN_MAMPU", 4, "DIDUKUNG_ATASAN", 4, "SIAP_PINDAH", 4);
        survey.answer(given(), UUID.randomUUID(), Map.of("answers", ticked, "token", token))
                .then()
                .statusCode(201);
    }
}
