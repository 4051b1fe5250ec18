package id.selaras.workload.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class WorkloadMetricResourceTest {

    private static final String PATH = "/api/v1/workload-metrics";
    private static UUID government;
    private static WebSession planner;
    private static WebSession operator;
    private static int counter;

    @Inject
    Accounts accounts;

    @Inject
    EmployeeFixtures fixtures;

    private UUID health;
    private UUID education;

    @BeforeEach
    void found() {
        if (government == null) {
            government = fixtures.government("tugas");
            UUID unit = fixtures.unit(government, "DINKES");
            planner = WebSession.of(accounts.open(government, "planner@tugas", Role.PLANNER, null, null));
            operator = WebSession.of(accounts.open(government, "operator@tugas", Role.AGENCY_OPERATOR, unit, null));
        }
        health = fixtures.position(government, "DINKES-ANALIS");
        education = fixtures.position(government, "DIKBUD-ANALIS");
        counter++;
    }

    @Test
    void aTaskIsRecordedWithItsNeed() {
        Response created = post(planner, "key-" + counter, task(health, "A" + counter, "240", "120"));
        created.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("need", equalTo(0.384f))
                .body("minutesPerYear", equalTo(28800f))
                .body("positionName", equalTo("Analis Kebijakan"))
                .body("unitName", equalTo("Dinas Kesehatan"));
        as(planner)
                .get(created.header("Location").replaceAll("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void theSameKeyRecordsOnce() {
        String body = task(health, "B" + counter, "10", "10");
        String first = post(planner, "same-" + counter, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post(planner, "same-" + counter, body).then().statusCode(201).body("id", equalTo(first));
        post(planner, "same-" + counter, task(health, "B" + counter, "11", "10"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        as(planner)
                .contentType(ContentType.JSON)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(428)
                .body("code", equalTo("idempotency-key-required"));
    }

    @Test
    void aTaskThatExistsIsNotRecordedTwice() {
        post(planner, "one-" + counter, task(health, "C" + counter, "1", "1"))
                .then()
                .statusCode(201);
        post(planner, "two-" + counter, task(health, "C" + counter, "2", "2"))
                .then()
                .statusCode(409)
                .body("code", equalTo("task-exists"));
    }

    @Test
    void whatTheMethodNeedsIsPointedAt() {
        String body = task(health, "D" + counter, "1", "1")
                .replace("\"volume\":1,", "")
                .replace("\"minutesPerUnit\":1,", "");
        post(planner, "need-" + counter, body)
                .then()
                .statusCode(422)
                .body("code", equalTo("workload-refused"))
                .body("errors.pointer", containsInAnyOrder("/volume", "/minutesPerUnit"));
        post(planner, "shape-" + counter, body.replace(":2026,", ":26,"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/period"));
        post(planner, "field-" + counter, body.replace("\"period\"", "\"colour\":1,\"period\""))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-field"));
        post(planner, "neg-" + counter, task(health, "D" + counter, "-1", "1"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/volume"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String id = post(planner, "ch-" + counter, task(health, "E" + counter, "1", "75000"))
                .then()
                .extract()
                .path("id");
        String changed = task(health, "E" + counter, "2", "75000");
        put(id, null, changed).then().statusCode(428);
        put(id, "\"1\"", changed)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("need", equalTo(2f));
        put(id, "\"1\"", changed).then().statusCode(412).body("code", equalTo("stale"));
        put(id, "\"2\"", task(education, "E" + counter, "2", "75000"))
                .then()
                .statusCode(422)
                .body("code", equalTo("task-key-is-fixed"));
    }

    @Test
    void aWithdrawnTaskIsGone() {
        String id = post(planner, "wd-" + counter, task(health, "F" + counter, "1", "1"))
                .then()
                .extract()
                .path("id");
        as(planner).delete(PATH + "/" + id).then().statusCode(428);
        as(planner).header("If-Match", "\"9\"").delete(PATH + "/" + id).then().statusCode(412);
        as(planner).header("If-Match", "\"1\"").delete(PATH + "/" + id).then().statusCode(204);
        as(planner).get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void manyAreRecordedAllOrNone() {
        String good = task(health, "G" + counter, "1", "1");
        String bad = task(UUID.randomUUID(), "G" + counter, "1", "1");
        bulk("bad-" + counter, good, bad)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/positionId"));
        as(planner).get(PATH + "?q=G" + counter).then().body("items", hasSize(0));
        bulk("good-" + counter, good, task(education, "G" + counter, "1", "1"))
                .then()
                .statusCode(201)
                .body("items", hasSize(2));
        as(planner).get(PATH + "?total=true&q=G" + counter).then().body("total", equalTo(2));
    }

    @Test
    void anOperatorRecordsForTheOwnUnitsOnly() {
        post(operator, "own-" + counter, task(health, "H" + counter, "1", "1"))
                .then()
                .statusCode(201);
        post(operator, "not-" + counter, task(education, "H" + counter, "1", "1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/positionId"));
        String id = post(planner, "edu-" + counter, task(education, "H" + counter, "1", "1"))
                .then()
                .extract()
                .path("id");
        as(operator).get(PATH + "/" + id).then().statusCode(404);
        as(operator).header("If-Match", "\"1\"").delete(PATH + "/" + id).then().statusCode(404);
        as(operator).get(PATH + "?q=H" + counter).then().body("items.unitName", contains("Dinas Kesehatan"));
    }

    @Test
    void tasksAreFilteredAndWildcardsAreOnlyLetters() {
        post(planner, "fi-" + counter, task(health, "I" + counter, "1", "1"))
                .then()
                .statusCode(201);
        as(planner)
                .get(PATH + "?position=" + health + "&period=2026")
                .then()
                .body("items.taskCode", hasItems("I" + counter));
        as(planner).get(PATH + "?period=2020").then().body("items", hasSize(0));
        as(planner).queryParam("q", "%").get(PATH).then().body("items", hasSize(0));
    }

    private static String task(UUID position, String code, String volume, String minutes) {
        return String.format(
                "{\"positionId\":\"%s\",\"period\":2026,\"taskCode\":\"%s\",\"taskName\":\"Menyusun laporan\","
                        + "\"method\":\"TASK\",\"volume\":%s,\"minutesPerUnit\":%s,\"unit\":\"dokumen\","
                        + "\"frequency\":\"YEAR\",\"evidenceLevel\":\"DOCUMENT\"}",
                position, code, volume, minutes);
    }

    private static Response post(WebSession who, String key, String body) {
        return as(who).contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH);
    }

    private static Response bulk(String key, String... items) {
        return as(planner)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"items\":[" + String.join(",", items) + "]}")
                .post(PATH + "/bulk");
    }

    private static Response put(String id, String ifMatch, String body) {
        RequestSpecification request = as(planner).contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(PATH + "/" + id);
    }

    private static RequestSpecification as(WebSession who) {
        return who.request();
    }
}
