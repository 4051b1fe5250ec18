package id.selaras.resilience;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.launch.StoppableMySql;
import id.selaras.mutation.api.CaseActs;
import id.selaras.planning.api.PlanRuns;
import id.selaras.shared.security.Role;
import id.selaras.testing.Patience;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A chain of cases of which a step is stopped half-way by a lock from outside, so that it can be killed there. */
final class InterruptedChain {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private final StoppableMySql server;
    private final CaseActs acts;
    private final List<String> cases;

    /** Kills the application and starts it again. */
    interface Killing {
        void happens() throws IOException;
    }

    private InterruptedChain(StoppableMySql server, CaseActs acts, List<String> cases) {
        this.server = server;
        this.acts = acts;
        this.cases = cases;
    }

    /** Two moves of a new plan as one chain that the team has considered. */
    static InterruptedChain considered(StoppableMySql server, RequestSpecification planner, String government) {
        Map<String, Object> description = PlanRuns.description(Map.of());
        description.put("asOf", TODAY.toString());
        description.put("effectiveOn", TODAY.plusMonths(2).withDayOfMonth(1).toString());
        String plan = post(planner, "/api/v1/plans", description).getString("id");
        String job = post(planner, "/api/v1/plans/" + plan + "/runs", Map.of()).getString("jobId");
        Patience.until(
                "the plan is made",
                PATIENCE,
                () -> given().spec(planner).get("/api/v1/jobs/" + job).path("finishedAt") != null);
        List<String> chains = given()
                .spec(planner)
                .get("/api/v1/plans/" + plan + "/moves?limit=200")
                .<List<String>>path("items.chainId")
                .stream()
                .distinct()
                .limit(2)
                .toList();
        post(planner, "/api/v1/plans/" + plan + "/cases", Map.of("chainIds", chains));
        List<String> cases = given().spec(planner)
                .get("/api/v1/mutation-cases?limit=200&plan=" + plan)
                .path("items.id");
        assertThat(cases).as("a chain").hasSizeGreaterThan(1);
        server.administer("UPDATE selaras.mutation_cases SET chain_id = UUID_TO_BIN('" + cases.get(0)
                + "') WHERE plan_id = UUID_TO_BIN('" + plan + "')");
        CaseActs acts = CaseActs.inDemo(government);
        cases.forEach(acts::considered);
        return new InterruptedChain(server, acts, cases);
    }

    /** The decision is killed while the log is to be written of the first member, and then taken again. */
    void isDecided(Killing killing) throws Exception {
        long logged = logged("approve");
        interrupt("SELECT * FROM selaras.audit_heads FOR UPDATE", "decision", Map.of("decision", "APPROVE"), killing);
        assertThat(states()).containsOnly("CONSIDERED");
        assertThat(steps("APPROVE")).isZero();
        assertThat(logged("approve")).isEqualTo(logged);
        acts.step(Role.APPROVER, cases.get(0), "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        assertThat(states()).containsOnly("APPROVED");
        assertThat(steps("APPROVE")).isEqualTo(cases.size());
        assertThat(logged("approve")).isEqualTo(logged + cases.size());
    }

    /** The decree is killed while the placement of the last member is to be written, and then issued again. */
    void isDecreed(Killing killing) throws Exception {
        long placements = placements();
        Map<String, Object> decree = Map.of(
                "number", "821/1",
                "issuedOn", TODAY.toString(),
                "effectiveOn", TODAY.plusMonths(2).withDayOfMonth(1).toString());
        interrupt(
                "SELECT p.id FROM selaras.placements p JOIN selaras.mutation_cases c ON c.employee_id = p.employee_id"
                        + " WHERE c.id = UUID_TO_BIN('" + cases.get(cases.size() - 1) + "') FOR UPDATE OF p",
                "decree",
                decree,
                killing);
        assertThat(states()).containsOnly("APPROVED");
        assertThat(steps("DECREE")).isZero();
        assertThat(placements()).isEqualTo(placements);
        acts.step(Role.APPROVER, cases.get(0), "decree", decree).then().statusCode(200);
        assertThat(states()).containsOnly("DECREED");
        assertThat(placements()).isGreaterThanOrEqualTo(placements + cases.size());
    }

    private void interrupt(String lock, String step, Map<String, Object> body, Killing killing) throws Exception {
        RequestSpecification approver = acts.as(Role.APPROVER);
        int version = acts.version(cases.get(0));
        CompletableFuture<Integer> answer;
        try (AutoCloseable held = server.holding(lock)) {
            answer = CompletableFuture.supplyAsync(
                    () -> CaseActs.step(RestAssured.given().spec(approver), cases.get(0), step, version, body)
                            .statusCode());
            Patience.until(
                    "the " + step + " has written something and waits", PATIENCE, () -> server.waitingWriters() > 0);
            killing.happens();
        }
        assertThat(answer.handle((status, dead) -> dead != null).join())
                .as("nobody was told that it is done")
                .isTrue();
    }

    private List<String> states() {
        return cases.stream()
                .map(id -> server.answerTo("SELECT status FROM mutation_cases WHERE id = UUID_TO_BIN('" + id + "')"))
                .toList();
    }

    private long steps(String action) {
        return cases.stream()
                .mapToLong(
                        id -> Long.parseLong(server.answerTo("SELECT COUNT(*) FROM mutation_case_steps WHERE action = '"
                                + action + "' AND case_id = UUID_TO_BIN('" + id + "')")))
                .sum();
    }

    private long logged(String action) {
        return Long.parseLong(
                server.answerTo("SELECT COUNT(*) FROM audit_entries WHERE action = 'mutation-case." + action + "'"));
    }

    private long placements() {
        return Long.parseLong(server.answerTo("SELECT COUNT(*) FROM placements"));
    }

    private static JsonPath post(RequestSpecification who, String path, Map<String, ?> body) {
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
