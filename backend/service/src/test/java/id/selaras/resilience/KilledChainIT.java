package id.selaras.resilience;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.demo.application.DemoLoadService;
import id.selaras.launch.StoppableMySql;
import id.selaras.mutation.api.CaseActs;
import id.selaras.planning.api.PlanRuns;
import id.selaras.shared.security.Role;
import id.selaras.testing.Patience;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Killing the application in the middle of a step of a whole chain: no member of it has gone the step alone. A lock
 * from outside stops the step half-way, after it has written something, so that the kill never misses it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledChainIT {

    private static final Path DATA = Path.of("target", "killed-chain");
    private static final String GOVERNMENT = "sawahlunto";
    private static final int TAKEN_BY_ANOTHER = 409;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate EFFECTIVE_ON = TODAY.plusMonths(2).withDayOfMonth(1);

    private final StoppableMySql server = StoppableMySql.in(DATA);
    private RunningApplication application;
    private CaseActs acts;
    private List<String> cases;

    @BeforeAll
    void twoMovesOfAPlanAreOneChainThatTheTeamHasConsidered() throws IOException {
        server.erase();
        application = RunningApplication.in(DATA, Map.of("SELARAS_DEMO_GOVERNMENTS", GOVERNMENT));
        application.start();
        application.awaitLine("Sign in at");
        RequestSpecification planner = RunningApplication.signedIn("planner@" + GOVERNMENT, DemoLoadService.PASSWORD);
        String plan = planned(planner);
        List<String> chains = given()
                .spec(planner)
                .get("/api/v1/plans/" + plan + "/moves?limit=200")
                .<List<String>>path("items.chainId")
                .stream()
                .distinct()
                .limit(2)
                .toList();
        created(planner, "/api/v1/plans/" + plan + "/cases", Map.of("chainIds", chains));
        cases = given().spec(planner)
                .get("/api/v1/mutation-cases?limit=200&plan=" + plan)
                .path("items.id");
        assertThat(cases).as("a chain").hasSizeGreaterThan(1);
        server.administer("UPDATE selaras.mutation_cases SET chain_id = UUID_TO_BIN('" + cases.get(0)
                + "') WHERE plan_id = UUID_TO_BIN('" + plan + "')");
        acts = CaseActs.inDemo(GOVERNMENT);
        cases.forEach(acts::considered);
    }

    @AfterAll
    void everythingStops() throws InterruptedException {
        application.stop();
    }

    @Test
    @Order(1)
    void aDecisionKilledAtItsEntryInTheLogHasApprovedNobody() throws Exception {
        long logged = logged("approve");
        killedWhileWaitingFor(
                "SELECT * FROM selaras.audit_heads FOR UPDATE", "decision", Map.of("decision", "APPROVE"));
        assertThat(states()).containsOnly("CONSIDERED");
        assertThat(steps("APPROVE")).isZero();
        assertThat(logged("approve")).isEqualTo(logged);

        step("decision", Map.of("decision", "APPROVE"));
        assertThat(states()).containsOnly("APPROVED");
        assertThat(steps("APPROVE")).isEqualTo(cases.size());
        assertThat(logged("approve")).isEqualTo(logged + cases.size());
    }

    @Test
    @Order(2)
    void aDecreeKilledAtThePlacementOfTheLastMemberHasMovedNobody() throws Exception {
        long placements = placements();
        Map<String, Object> decree =
                Map.of("number", "821/1", "issuedOn", TODAY.toString(), "effectiveOn", EFFECTIVE_ON.toString());
        killedWhileWaitingFor(
                "SELECT p.id FROM selaras.placements p JOIN selaras.mutation_cases c ON c.employee_id = p.employee_id"
                        + " WHERE c.id = UUID_TO_BIN('" + cases.get(cases.size() - 1) + "') FOR UPDATE OF p",
                "decree",
                decree);
        assertThat(states()).containsOnly("APPROVED");
        assertThat(steps("DECREE")).isZero();
        assertThat(placements()).isEqualTo(placements);

        step("decree", decree);
        assertThat(states()).containsOnly("DECREED");
        assertThat(placements()).isGreaterThanOrEqualTo(placements + cases.size());
    }

    private void killedWhileWaitingFor(String lock, String step, Map<String, Object> body) throws Exception {
        AtomicBoolean isKilled = new AtomicBoolean();
        CompletableFuture<Response> answer;
        RequestSpecification approver = acts.as(Role.APPROVER);
        int version = acts.version(cases.get(0));
        try (AutoCloseable held = server.holding(lock)) {
            answer = CompletableFuture.supplyAsync(() -> untilKilled(approver, step, version, body, isKilled));
            Patience.until("the " + step + " has written something and waits", PATIENCE, () -> {
                if (answer.isDone()) {
                    throw new AssertionError(
                            step + " was answered " + answer.join().asString());
                }
                return server.waitingWriters() > 0;
            });
            isKilled.set(true);
            application.kill();
        }
        assertThat(answer.handle((last, dead) -> dead != null || last.statusCode() == TAKEN_BY_ANOTHER)
                        .join())
                .as("nobody was told that it is done")
                .isTrue();
        application.start();
    }

    /** Who waits is told after a second that somebody else holds it, and asks again. */
    private Response untilKilled(
            RequestSpecification who, String step, int version, Map<String, Object> body, AtomicBoolean isKilled) {
        Response answer;
        do {
            answer = CaseActs.step(RestAssured.given().spec(who), cases.get(0), step, version, body);
        } while (answer.statusCode() == TAKEN_BY_ANOTHER && !isKilled.get());
        return answer;
    }

    private void step(String step, Map<String, Object> body) {
        acts.step(Role.APPROVER, cases.get(0), step, body).then().statusCode(200);
    }

    private List<String> states() {
        return cases.stream()
                .map(id -> server.answerTo("SELECT status FROM mutation_cases WHERE id = UUID_TO_BIN('" + id + "')"))
                .toList();
    }

    private long steps(String action) {
        return cases.stream()
                .mapToLong(id -> count(
                        "mutation_case_steps WHERE action = '" + action + "' AND case_id = UUID_TO_BIN('" + id + "')"))
                .sum();
    }

    private long logged(String action) {
        return count("audit_entries WHERE action = 'mutation-case." + action + "'");
    }

    private long placements() {
        return count("placements");
    }

    private long count(String rows) {
        return Long.parseLong(server.answerTo("SELECT COUNT(*) FROM " + rows));
    }

    /** A plan that starts today. */
    private static String planned(RequestSpecification planner) {
        Map<String, Object> description = PlanRuns.description(Map.of());
        description.put("asOf", TODAY.toString());
        description.put("effectiveOn", EFFECTIVE_ON.toString());
        String plan = created(planner, "/api/v1/plans", description).getString("id");
        String job =
                created(planner, "/api/v1/plans/" + plan + "/runs", Map.of()).getString("jobId");
        Patience.until(
                "the plan is made",
                PATIENCE,
                () -> given().spec(planner).get("/api/v1/jobs/" + job).path("finishedAt") != null);
        return plan;
    }

    private static JsonPath created(RequestSpecification who, String path, Map<String, ?> body) {
        return given().spec(who)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then()
                .extract()
                .jsonPath();
    }
}
