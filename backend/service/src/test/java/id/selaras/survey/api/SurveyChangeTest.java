package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.security.Role;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.ImportFixtures;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What of a survey can be changed, and until when. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyChangeTest {

    private static final LocalDate END = SurveyFixtures.TODAY.plusMonths(1);

    @Inject
    SurveyFixtures fixtures;

    private static Map<String, Object> described(Survey survey, Map<String, ?> changes) {
        Map<String, Object> all =
                new HashMap<>(survey.request().get(survey.path()).jsonPath().<String, Object>getMap("$"));
        all.keySet().removeAll(Set.of("id", "version", "code", "status", "received"));
        all.putAll(changes);
        return all;
    }

    private static Response change(Survey survey, Map<String, ?> changes) {
        return change(survey.city().planner(), survey, changes, tag(survey));
    }

    private static Response change(WebSession by, Survey survey, Map<String, ?> changes, String tag) {
        return by.request()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(described(survey, changes))
                .put(survey.path());
    }

    private static String tag(Survey survey) {
        return survey.request().get(survey.path()).header("ETag");
    }

    private static Response delete(Survey survey) {
        return survey.request().header("If-Match", tag(survey)).delete(survey.path());
    }

    private static void deeds(Survey survey, String... types) {
        survey.city()
                .as(Role.AUDITOR, null)
                .request()
                .queryParam("entity", survey.id())
                .get("/api/v1/audit/entries")
                .then()
                .statusCode(200)
                .body("items.action", containsInAnyOrder(types));
    }

    @Test
    void aDraftIsDescribedAnewInEverything() {
        City city = fixtures.city("ubah-a");
        Survey survey = city.prepare(Map.of());
        String version = QuestionnaireFixtures.published(city, "LOKET").versionId();
        String stale = tag(survey);

        change(
                        survey,
                        Map.of(
                                "title",
                                " Kunjungan ",
                                "unitId",
                                city.unit("DIKBUD"),
                                "tokens",
                                "OPTIONAL",
                                "population",
                                90,
                                "opensOn",
                                SurveyFixtures.TODAY.plusDays(2).toString(),
                                "questionnaireVersionId",
                                version))
                .then()
                .statusCode(200)
                .body("title", equalTo("Kunjungan"))
                .body("unitId", equalTo(city.unit("DIKBUD")))
                .body("tokens", equalTo("OPTIONAL"))
                .body("population", equalTo(90))
                .body("questionnaireVersionId", equalTo(version))
                // The sign of an own questionnaire, by which answers find the right table.
                .body("code", startsWith("q-"));
        change(city.planner(), survey, Map.of("title", "Lain"), stale).then().statusCode(412);
        change(survey, Map.of("closesOn", SurveyFixtures.TODAY.toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/closesOn"));
        deeds(survey, "survey.prepared", "survey.changed");
    }

    @Test
    void anOpenSurveyTakesAPopulationALaterEndAndACeilingOnly() {
        City city = fixtures.city("ubah-b");
        Survey survey = city.open(Map.of("population", 100));
        survey.answered(1, 4);

        change(
                        survey,
                        Map.of(
                                "population",
                                200,
                                "hourlyCeiling",
                                70,
                                "closesOn",
                                END.plusDays(9).toString()))
                .then()
                .statusCode(200)
                .body("population", equalTo(200))
                .body("hourlyCeiling", equalTo(70))
                .body("closesOn", equalTo(END.plusDays(9).toString()));
        survey.results().then().body("sample.target", equalTo(132));

        change(
                        survey,
                        Map.of(
                                "title",
                                "Lain",
                                "service",
                                "Lain",
                                "unitId",
                                city.unit("DIKBUD"),
                                "tokens",
                                "REQUIRED",
                                "opensOn",
                                SurveyFixtures.TODAY.plusDays(1).toString(),
                                "closesOn",
                                END.toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("survey-runs"))
                .body("errors.pointer", contains("/title", "/unitId", "/service", "/opensOn", "/tokens", "/closesOn"));
        survey.request().get(survey.path()).then().body("title", equalTo("Survei kepuasan"));
    }

    @Test
    void aClosedSurveyStaysAsItIs() {
        Survey survey = fixtures.city("ubah-c").open(Map.of());
        survey.act("closing").then().statusCode(200);

        change(survey, Map.of("population", 9)).then().statusCode(409).body("code", equalTo("survey-closed"));
        delete(survey).then().statusCode(409).body("code", equalTo("survey-was-opened"));
    }

    @Test
    void aDraftIsThrownAwayWithItsCodes() {
        City city = fixtures.city("ubah-d");
        Survey survey = city.prepare(Map.of("tokens", "OPTIONAL"));
        survey.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("label", "Loket 1", "size", 10))
                .post(survey.path() + "/token-batches")
                .then()
                .statusCode(201);

        delete(survey).then().statusCode(204);

        survey.request().get(survey.path()).then().statusCode(404);
        city.planner().request().get("/api/v1/surveys").then().body("items.id", not(contains(survey.id())));
        Map<String, Object> values = Map.of("survey", UUID.fromString(survey.id()));
        assertThat(fixtures.count("SELECT COUNT(*) FROM survey_tokens WHERE survey_id = :survey", values)
                        + fixtures.count("SELECT COUNT(*) FROM survey_token_batches WHERE survey_id = :survey", values))
                .isZero();
        deeds(survey, "survey.prepared", "survey.tokens-issued", "survey.deleted");
    }

    @Test
    void aDraftThatHoldsAnswersOfEarlierYearsIsNeitherThrownAwayNorDescribedAnew() {
        City city = fixtures.city("ubah-f");
        Survey survey = city.prepare(Map.of("opensOn", "2018-01-01", "closesOn", "2018-12-31"));
        ImportFixtures imports = new ImportFixtures(survey.request());
        JsonPath brought = imports.apply(imports.checked(
                "SURVEY_RESPONSES",
                "survei,tahun,triwulan,u1,u2,u3,u4,u5,u6,u7,u8,u9\n" + survey.code() + ",2018,2" + ",3".repeat(9)));

        delete(survey).then().statusCode(409).body("code", equalTo("survey-has-answers"));
        change(survey, Map.of("opensOn", "2018-07-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/opensOn"));
        change(survey, Map.of("population", 90)).then().statusCode(200).body("population", equalTo(90));

        imports.undo(brought);
        delete(survey).then().statusCode(204);
    }

    @Test
    void onlyWhoPreparesSurveysOfTheUnitChangesThem() {
        City city = fixtures.city("ubah-e");
        Survey survey = city.prepare(Map.of());
        WebSession other = city.as(Role.AGENCY_OPERATOR, city.unit("DIKBUD"));

        int status = change(other, survey, Map.of("title", "Lain"), tag(survey)).statusCode();

        assertThat(status).isIn(403, 404);
        city.planner().request().get("/api/v1/surveys").then().body("items", hasSize(1));
        survey.request().get(survey.path()).then().body("title", equalTo("Survei kepuasan"));
    }
}
