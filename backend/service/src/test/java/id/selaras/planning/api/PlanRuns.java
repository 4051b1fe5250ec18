package id.selaras.planning.api;

import static id.selaras.testing.Accounts.signedIn;

import id.selaras.testing.PlanningFixtures;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;

/** Describes and runs plans through HTTP for tests. */
public final class PlanRuns {

    private static final Set<String> ENDS = Set.of("DONE", "FAILED", "CANCELLED");

    private final String planner;

    public PlanRuns(String planner) {
        this.planner = planner;
    }

    public RequestSpecification request() {
        return signedIn(planner);
    }

    /** A description of a plan for the whole city, with other criteria where given. */
    public static Map<String, Object> description(Map<String, Object> criteria) {
        Map<String, Object> all = new HashMap<>(
                Map.of("moveCost", 60, "perKm", 2, "wishBonus", 40, "shortageFirst", false, "protectOrigin", true));
        all.putAll(criteria);
        Map<String, Object> plan = new HashMap<>();
        plan.put("name", "Pemerataan");
        plan.put("unitIds", List.of());
        plan.put("asOf", PlanningFixtures.TODAY.toString());
        plan.put("effectiveOn", PlanningFixtures.TODAY.toString());
        plan.put("criteria", all);
        return plan;
    }

    /** Creates a plan. */
    public String create(Map<String, Object> description) {
        return request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(description)
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Starts a run; answers the job. */
    public String start(String plan) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/plans/" + plan + "/runs")
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");
    }

    /** Waits for a job to end and answers how. */
    public String await(String job) {
        RequestSpecification session = request();
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(deadline)) {
            String status = io.restassured.RestAssured.given()
                    .spec(session)
                    .get("/api/v1/jobs/" + job)
                    .path("status");
            if (ENDS.contains(status)) {
                return status;
            }
            Thread.onSpinWait();
        }
        return Assertions.fail("the job did not end in time");
    }

    /** Creates a plan and runs it to its end. */
    public String planned(Map<String, Object> description) {
        String plan = create(description);
        Assertions.assertEquals("DONE", await(start(plan)));
        return plan;
    }
}
