package id.selaras.shared.web;

import static org.hamcrest.Matchers.equalTo;

import id.selaras.planning.api.PlanRuns;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ReadableValuesTest {

    @Inject
    Accounts accounts;

    private RequestSpecification planner() {
        UUID city = accounts.government("kalender");
        return Accounts.signedIn(accounts.open(city, "planner@kalender", Role.PLANNER, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "9999-12-31", "1799-12-31", "besok", "2026-02-30"})
    void aDayThatNobodyKnowsIsUnreadable(String day) {
        planner()
                .queryParam("asOf", day)
                .get("/api/v1/workload-analyses")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?asOf"))
                .body("errors[0].code", equalTo("unreadable-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "+10000-01-01", "1799-12-31", "besok", "2026-02-30"})
    void aDayOfABodyThatNobodyKnowsIsUnreadable(String day) {
        Map<String, Object> plan = PlanRuns.description(Map.of());
        plan.put("asOf", day);
        planner()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(plan)
                .post("/api/v1/plans")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/asOf"))
                .body("errors[0].code", equalTo("unreadable-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2026-11-22", "9000-01-01"})
    void aDayOfTheCalendarIsRead(String day) {
        planner().queryParam("asOf", day).get("/api/v1/units").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE"})
    void whatIsNeitherTrueNorFalseIsUnreadable(String answer) {
        planner()
                .queryParam("total", answer)
                .get("/api/v1/employees")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?total"))
                .body("errors[0].code", equalTo("unreadable-parameter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void trueAndFalseAreRead(String answer) {
        planner().queryParam("total", answer).get("/api/v1/employees").then().statusCode(200);
    }
}
