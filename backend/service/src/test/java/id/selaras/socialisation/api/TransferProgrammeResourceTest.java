package id.selaras.socialisation.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.planning.api.PlanRuns;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class TransferProgrammeResourceTest {

    private static final String PROGRAMMES = "/api/v1/transfer-programmes";

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures cities;

    private UUID government;
    private WebSession planner;
    private String plan;

    @Test
    void aPublishedProgrammeShowsEverythingButNames() throws Exception {
        String id = prepared("program-a").then().statusCode(201).extract().path("id");
        String code = planner.request().get(PROGRAMMES + "/" + id).path("code");
        open(code).then().statusCode(404);

        act(id, "publication").then().statusCode(200).body("status", equalTo("PUBLISHED"));
        Response open = open(code);
        open.then()
                .statusCode(200)
                .body("basis.criteria[0].weights.moveCost", equalTo(60))
                .body("basis.rules.code", hasItem("fit_weights"))
                .body("basis.rules.code", not(hasItem("case_clock_days")))
                .body("basis.rules.find { it.code == 'min_tenure_months' }.source", containsString("PP 11/2017"))
                .body("seats.find { it.job == 'Analis Kebijakan' && it.unit == 'Dinas Kesehatan' }.seats", equalTo(4))
                .body(not(containsString("FREE_ONE")));
        byte[] print = MessageDigest.getInstance("SHA-256")
                .digest(open.<String>path("fingerprintText").getBytes(StandardCharsets.UTF_8));
        assertThat(open.<String>path("fingerprint")).isEqualTo(HexFormat.of().formatHex(print));

        given().get("/program/" + code)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("style-src 'self'"))
                .body(containsString(open.path("fingerprint")))
                .body(containsString("Pembekuan data"))
                .body(not(containsString("FREE_ONE")));
        given().get("/program/" + code + "?bahasa=en").then().body(containsString("Data freeze"));
        given().get("/program/nowhere").then().statusCode(404);
    }

    @Test
    void nothingChangesOnceItIsPublishedAndItClosesForGood() {
        String id = prepared("program-b").path("id");
        act(id, "closing").then().statusCode(409).body("code", equalTo("illegal-transition"));
        act(id, "publication").then().statusCode(200);
        String print = planner.request().get(PROGRAMMES + "/" + id).path("fingerprint");
        write(planner.request().header("If-Match", "\"1\""), body(Map.of()), id)
                .then()
                .statusCode(409)
                .body("code", equalTo("programme-published"));
        act(id, "publication").then().statusCode(409);
        act(id, "closing")
                .then()
                .statusCode(200)
                .body("fingerprint", equalTo(print))
                .body("closedAt", notNullValue());
    }

    @Test
    void aProgrammeIsPublishedBeforeItsDataAreFrozen() {
        String id = prepared(
                        "program-c",
                        Map.of("dataFreeze", LocalDate.now().minusDays(1).toString()))
                .path("id");
        act(id, "publication").then().statusCode(422).body("code", equalTo("publication-after-data-freeze"));
        planner.request()
                .get(PROGRAMMES + "/" + id)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("fingerprint", nullValue());
        prepared("program-c", Map.of("effect", LocalDate.now().toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("calendar-out-of-order"));
    }

    @Test
    void anotherGovernmentsProgrammesAndPlansAreNotThere() {
        String id = prepared("program-d").path("id");
        String foreign = plan;
        prepared("program-e");
        planner.request().get(PROGRAMMES + "/" + id).then().statusCode(404);
        write(planner.request().header("Idempotency-Key", "x"), body(Map.of("planIds", List.of(foreign))), null)
                .then()
                .statusCode(404);
        WebSession auditor = WebSession.of(accounts.open(government, "auditor@program-e", Role.AUDITOR, null, null));
        auditor.request().get(PROGRAMMES).then().statusCode(200).body("items.size()", equalTo(1));
        write(auditor.request().header("Idempotency-Key", "y"), body(Map.of()), null)
                .then()
                .statusCode(403);
    }

    @Test
    void aCodeThatNoProgrammeCouldHaveIsNotThereEither() {
        given().get("/api/v1/public/programmes/{code}", "\uD83D\uDE00")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    private Response prepared(String city) {
        return prepared(city, Map.of());
    }

    private Response prepared(String city, Map<String, String> days) {
        government = cities.city(city, 5);
        planner = WebSession.of(accounts.open(government, "planner@" + city, Role.PLANNER, null, null));
        plan = new PlanRuns("planner@" + city).create(PlanRuns.description(Map.of()));
        Map<String, Object> calendar = calendar();
        calendar.putAll(days);
        return write(
                planner.request().header("Idempotency-Key", UUID.randomUUID().toString()),
                body(Map.of("calendar", calendar)),
                null);
    }

    private Map<String, Object> body(Map<String, ?> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", "Program pemerataan",
                "description", "Pemerataan pegawai antarperangkat daerah.",
                "calendar", calendar(),
                "planIds", List.of(plan),
                "contacts", "BKPSDM, bidang mutasi"));
        body.putAll(changes);
        return body;
    }

    private static Map<String, Object> calendar() {
        Map<String, Object> calendar = new HashMap<>();
        List<String> names = List.of(
                "dataFreeze",
                "wishesFrom",
                "wishesTo",
                "run",
                "socialisation",
                "meeting",
                "decision",
                "effect",
                "evaluation");
        for (int i = 0; i < names.size(); i++) {
            calendar.put(names.get(i), LocalDate.now().plusDays(7L * (i + 1)).toString());
        }
        return calendar;
    }

    private static Response write(
            io.restassured.specification.RequestSpecification request, Map<String, ?> body, String id) {
        request.contentType(ContentType.JSON).body(body);
        return id == null ? request.post(PROGRAMMES) : request.put(PROGRAMMES + "/" + id);
    }

    private Response act(String id, String step) {
        String tag = planner.request().get(PROGRAMMES + "/" + id).header("ETag");
        return planner.request().header("If-Match", tag).post(PROGRAMMES + "/" + id + "/" + step);
    }

    private static Response open(String code) {
        return given().get("/api/v1/public/programmes/" + code);
    }
}
