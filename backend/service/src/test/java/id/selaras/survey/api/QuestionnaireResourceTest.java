package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.QuestionnaireFixtures.Draft;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Own questionnaires are written, published and never changed again. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class QuestionnaireResourceTest {

    private static final String PATH = "/api/v1/questionnaires";

    @Inject
    SurveyFixtures fixtures;

    @Test
    void theOfficialNineAndTwoForEmployeesComeAlongAndNobodyChangesThem() {
        City city = fixtures.city("kuesioner-a");
        Response listed = city.planner().request().get(PATH);
        listed.then()
                .statusCode(200)
                .body("items.code", contains("SKM", "KESIAPAN", "UMPAN_BALIK"))
                .body("items.shipped", contains(true, true, true));
        String id = listed.path("items[0].id");
        String version = listed.path("items[0].versions[0].id");

        city.planner()
                .request()
                .get(PATH + "/" + id + "/versions/" + version)
                .then()
                .statusCode(200)
                .body("questions.code", contains("U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"))
                .body("questions[3].scale.labels.id", contains("Sangat mahal", "Cukup mahal", "Murah", "Gratis"))
                .body("faults", empty());
        city.planner()
                .request()
                .queryParam("purpose", "READINESS_PULSE")
                .get(PATH)
                .then()
                .body("items.code", contains("KESIAPAN"));
        new Draft(city, id, version)
                .change(List.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("questionnaire-shipped"));
        QuestionnaireFixtures.begin(city, "SKM_BARU", "SATISFACTION", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("official-questionnaire"));
    }

    @Test
    void theQuestionnairesThatComeAlongCouldBePublishedAsTheyAre() {
        City city = fixtures.city("kuesioner-b");
        for (String[] copied : new String[][] {{"KESIAPAN", "READINESS_PULSE"}, {"UMPAN_BALIK", "EMPLOYEE_FEEDBACK"}}) {
            String version = city.planner()
                    .request()
                    .get(PATH)
                    .path("items.find { it.code == '" + copied[0] + "' }.versions[0].id");
            Draft draft = QuestionnaireFixtures.draft(city, copied[0] + "_2", copied[1], version);
            draft.act("publication").then().statusCode(200).body("status", equalTo("PUBLISHED"));
        }
    }

    @Test
    void anUnfinishedDraftIsSavedAndItsPublicationIsRefusedWithEveryFault() {
        Draft draft = QuestionnaireFixtures.draft(fixtures.city("kuesioner-c"), "LOKET", "OWN", null);

        draft.change(List.of(
                        Map.of("code", "Q1", "kind", "CHOICE", "text", Map.of("en", "Why?")),
                        Map.of("code", "Q1", "kind", "TEXT", "maxLength", 5000)))
                .then()
                .statusCode(200)
                .body(
                        "faults.pointer",
                        contains(
                                "/questions/0/text/id",
                                "/questions/0/options",
                                "/questions/1/code",
                                "/questions/1/text/id",
                                "/questions/1/maxLength"));
        draft.act("publication")
                .then()
                .statusCode(422)
                .body("code", equalTo("questionnaire-faulty"))
                .body("errors.pointer", hasItems("/questions/0/options", "/questions/1/maxLength"))
                .body("errors", hasSize(5));
        draft.get().then().body("status", equalTo("DRAFT"));
    }

    @Test
    void whatIsPublishedNeverChangesAndANewDraftBeginsWithIt() {
        Draft draft = QuestionnaireFixtures.draft(fixtures.city("kuesioner-d"), "LOKET", "OWN", null);
        draft.change(QuestionnaireFixtures.visit()).then().statusCode(200);
        draft.act("publication").then().statusCode(200).body("publishedAt", notNullValue());

        draft.change(List.of()).then().statusCode(409).body("code", equalTo("questionnaire-published"));
        draft.act("publication").then().statusCode(409);
        draft.get().then().body("questions", hasSize(4));

        Response next = draft.next();
        next.then().statusCode(201).body("number", equalTo(2)).body("questions", hasSize(4));
        draft.next().then().statusCode(409).body("code", equalTo("draft-exists"));
        Draft second = new Draft(draft.city(), draft.id(), next.path("id"));
        second.change(List.of()).then().statusCode(200).body("questions", empty());
        draft.get().then().body("questions", hasSize(4));
        draft.act("retirement").then().statusCode(200).body("status", equalTo("RETIRED"));
        draft.city()
                .planner()
                .request()
                .get(PATH + "/" + draft.id())
                .then()
                .body("versions.number", contains(2, 1))
                .body("versions.status", contains("DRAFT", "RETIRED"));
    }

    @Test
    void ofPublishingAndChangingAtOnceOnlyOneHappens() {
        Draft draft = QuestionnaireFixtures.draft(fixtures.city("kuesioner-e"), "LOKET", "OWN", null);
        draft.change(QuestionnaireFixtures.visit()).then().statusCode(200);
        String tag = draft.get().header("ETag");

        List<Integer> statuses = AtOnce.times(
                6, n -> (n % 2 == 0 ? draft.act("publication", tag) : draft.change(List.of(), tag)).statusCode());

        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .allMatch(s -> s == 412);
        Response now = draft.get();
        boolean published = now.path("status").equals("PUBLISHED");
        assertThat((List<?>) now.path("questions")).hasSize(published ? 4 : 0);
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndANameCanChange() {
        City city = fixtures.city("kuesioner-f");
        Draft draft = QuestionnaireFixtures.draft(city, "LOKET", "OWN", null);
        String old = draft.get().header("ETag");
        draft.change(QuestionnaireFixtures.visit()).then().statusCode(200);

        draft.change(List.of(), old).then().statusCode(412);
        QuestionnaireFixtures.begin(city, "LOKET", "OWN", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("questionnaire-code-taken"));
        city.planner()
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Kunjungan loket"))
                .put(PATH + "/" + draft.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("Kunjungan loket"));
    }

    @Test
    void anotherGovernmentSeesNothingAndAnOperatorOnlyReads() {
        City city = fixtures.city("kuesioner-g");
        Draft draft = QuestionnaireFixtures.draft(city, "LOKET", "OWN", null);
        City other = fixtures.city("kuesioner-h");

        new Draft(other, draft.id(), draft.versionId()).get().then().statusCode(404);
        other.planner().request().get(PATH + "/" + draft.id()).then().statusCode(404);
        QuestionnaireFixtures.begin(other, "SALINAN", "OWN", draft.versionId())
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-questionnaire"));
        var operator = city.as(Role.AGENCY_OPERATOR, city.unit("DINKES"));
        operator.request().get(PATH + "/" + draft.id()).then().statusCode(200);
        operator.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("code", "SENDIRI", "name", "Sendiri", "purpose", "OWN"))
                .post(PATH)
                .then()
                .statusCode(403);
    }
}
