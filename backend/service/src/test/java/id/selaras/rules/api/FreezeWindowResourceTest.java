package id.selaras.rules.api;

import static id.selaras.testing.Accounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class FreezeWindowResourceTest {

    private static final String WINDOWS = "/api/v1/freeze-windows";

    private static int counter;

    @Inject
    Accounts accounts;

    @Inject
    RuleDirectory rules;

    private UUID government;
    private RequestSpecification admin;

    @BeforeEach
    void found() {
        String name = "jendela-" + ++counter;
        government = accounts.government(name);
        admin = signedIn(accounts.open(government, "admin@" + name, Role.ADMINISTRATOR, null, null));
    }

    @Test
    void aWindowHoldsFromItsFirstDayAndAChangeOnAnOldVersionIsRefused() {
        String id = added();
        LocalDate first = LocalDate.of(2026, 3, 22);
        assertThat(rules.freezeWindows(government).get(0).covers(first)).isTrue();
        assertThat(rules.freezeWindows(government).get(0).covers(first.minusDays(1)))
                .isFalse();

        change(id, 1, "2026-03-23", "2026-09-30")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("startsOn", equalTo("2026-03-23"));
        assertThat(rules.freezeWindows(government).get(0).covers(first)).isFalse();
        change(id, 1, "2026-03-24", "2026-09-30").then().statusCode(412);
        given().get(WINDOWS).then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void theSameAdditionSentTwiceIsOneWindow() {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            given().header("Idempotency-Key", key)
                    .body(body("2026-03-22", "2026-09-22", List.of("ADMINISTRATOR")))
                    .post(WINDOWS)
                    .then()
                    .statusCode(201);
        }
        assertThat(rules.freezeWindows(government)).hasSize(1);
    }

    @Test
    void aWindowThatProtectsNobodyIsRefusedWithEveryFault() {
        given().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body("2026-03-22", "2026-03-21", List.of("ADMINISTRATOR", "KEPALA")))
                .post(WINDOWS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/endsOn", "/jobLevels"));
    }

    @Test
    void aLiftedWindowHoldsNoMoreAndTheReasonStandsInTheLog() {
        String id = added();
        given().header("If-Match", "\"1\"")
                .body(Map.of("reason", " "))
                .post(WINDOWS + "/" + id + "/cancellation")
                .then()
                .statusCode(400);
        given().header("If-Match", "\"1\"")
                .body(Map.of("reason", "pemilihan ditunda"))
                .post(WINDOWS + "/" + id + "/cancellation")
                .then()
                .statusCode(204);
        assertThat(rules.freezeWindows(government)).isEmpty();
        given().get(WINDOWS + "/" + id).then().statusCode(404);
        RequestSpecification auditor =
                signedIn(accounts.open(government, "auditor@jendela-" + counter, Role.AUDITOR, null, null));
        assertThat(auditor.get("/api/v1/audit/entries?action=freeze-window.lifted")
                        .asString())
                .contains("freeze-window.lifted", "pemilihan ditunda");
    }

    private String added() {
        return given().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body("2026-03-22", "2026-09-22", List.of("ADMINISTRATOR", "PENGAWAS")))
                .post(WINDOWS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response change(String id, int version, String from, String to) {
        return given().header("If-Match", "\"" + version + "\"")
                .body(body(from, to, List.of("ADMINISTRATOR")))
                .put(WINDOWS + "/" + id);
    }

    private RequestSpecification given() {
        return RestAssured.given().spec(admin).contentType(ContentType.JSON);
    }

    private static Map<String, Object> body(String from, String to, List<String> levels) {
        return Map.of(
                "kind", "ELECTION", "startsOn", from, "endsOn", to, "jobLevels", levels, "legalSource", "UU 10/2016");
    }
}
