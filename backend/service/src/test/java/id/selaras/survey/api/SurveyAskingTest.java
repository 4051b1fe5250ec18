package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.shared.security.Role;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is asked fits those who are asked. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyAskingTest {

    @Inject
    SurveyFixtures fixtures;

    @Test
    void onlyPublishedQuestionsAreAskedAndEmployeesQuestionsOfEmployeesOnly() {
        City city = fixtures.city("tanya-j");
        String draft = QuestionnaireFixtures.draft(city, "LOKET", "OWN", null).versionId();
        String pulse = city.planner()
                .request()
                .get("/api/v1/questionnaires")
                .path("items.find { it.code == 'KESIAPAN' }.versions[0].id");
        String official = city.planner().request().get("/api/v1/questionnaires").path("items[0].versions[0].id");

        refused(city, Map.of("questionnaireVersionId", draft), "questionnaire-not-published");
        refused(city, Map.of("questionnaireVersionId", UUID.randomUUID().toString()), "unknown-questionnaire");
        refused(city, Map.of("questionnaireVersionId", pulse), "questionnaire-for-employees");
        refused(city, Map.of("audience", "ALL_EMPLOYEES"), "audience-needs-questionnaire");
        refused(
                city,
                Map.of("questionnaireVersionId", pulse, "audience", "ALL_EMPLOYEES", "tokens", "NONE"),
                "employees-need-tokens");
        assertThat(city.prepare(Map.of("questionnaireVersionId", official)).code())
                .doesNotStartWith("q-");
    }

    @Test
    void anOperatorAsksTheEmployeesOfTheOwnUnitOnly() {
        City city = fixtures.city("tanya-m");
        String pulse = city.planner()
                .request()
                .get("/api/v1/questionnaires")
                .path("items.find { it.code == 'KESIAPAN' }.versions[0].id");
        WebSession operator = city.as(Role.AGENCY_OPERATOR, city.unit("DINKES"));

        prepare(operator, city, Map.of("questionnaireVersionId", pulse, "audience", "ALL_EMPLOYEES"))
                .then()
                .statusCode(403)
                .body("code", equalTo("audience-outside-scope"));
        prepare(operator, city, Map.of("questionnaireVersionId", pulse, "audience", "UNIT_EMPLOYEES"))
                .then()
                .statusCode(201)
                .body("tokens", equalTo("REQUIRED"));
        prepare(
                        operator,
                        city,
                        Map.of(
                                "questionnaireVersionId",
                                pulse,
                                "audience",
                                "UNIT_EMPLOYEES",
                                "unitId",
                                city.unit("DIKBUD")))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-unit"));
    }

    private static void refused(City city, Map<String, ?> changes, String code) {
        prepare(city.planner(), city, changes).then().statusCode(422).body("code", equalTo(code));
    }

    private static Response prepare(WebSession who, City city, Map<String, ?> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "title", "Survei",
                "unitId", city.unit("DINKES"),
                "service", "Loket",
                "opensOn", SurveyFixtures.TODAY.toString(),
                "closesOn", SurveyFixtures.TODAY.plusDays(9).toString()));
        command.putAll(changes);
        return who.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(command)
                .post("/api/v1/surveys");
    }
}
