package id.selaras.scenario;

import static id.selaras.testing.Accounts.signedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.demo.application.DemoLoadService;
import id.selaras.demo.domain.DemoGovernment;
import id.selaras.mutation.api.CaseActs;
import id.selaras.shared.security.Role;
import id.selaras.testing.Demonstration;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The story Balance, from workload to handover: the office of Dinas Pendidikan holds too many people, Dinas Kesehatan too few;
 * a plan moves people whose education and competence fit, says why, proves that nothing better was lawful, and becomes
 * cases, which are decided and carried out.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BalanceStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    Demonstration demonstration;

    RequestSpecification planner;
    String plan;
    Map<String, Object> move;
    List<String> chain;
    CaseActs acts = CaseActs.inDemo("samarinda");

    @BeforeEach
    void samarindaIsLoadedThroughTheImport() throws InterruptedException {
        demonstration.of(DemoGovernment.SAMARINDA, TODAY);
        if (planner == null) {
            planner = signedIn("planner@samarinda", DemoLoadService.PASSWORD);
        }
    }

    @Test
    @Order(1)
    void theWorkloadShowsWherePeopleAreMissingAndWhereTheyAreTooMany() {
        assertAgency("Dinas Pendidikan dan Kebudayaan", 118, 152);
        assertAgency("Dinas Kesehatan", 1_150, 905);
        get("/dashboard")
                .then()
                .body("worstShortages.name", org.hamcrest.Matchers.hasItem("Dinas Kesehatan"))
                .body("largestSurpluses.name", org.hamcrest.Matchers.hasItem("Dinas Pendidikan dan Kebudayaan"));
    }

    @Test
    @Order(2)
    void aPlanIsMadeAndItsOptimumIsProven() {
        plan = given().spec(planner)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "balance-plan")
                .body(Map.of(
                        "name", "Pemerataan",
                        "unitIds", List.of(),
                        "asOf", TODAY.toString(),
                        "effectiveOn", TODAY.plusMonths(2).withDayOfMonth(1).toString(),
                        "criteria",
                                Map.of(
                                        "moveCost", 300,
                                        "perKm", 5,
                                        "wishBonus", 200,
                                        "shortageFirst", false,
                                        "protectOrigin", false)))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String job = given().spec(planner)
                .header("Idempotency-Key", "balance-run")
                .post("/api/v1/plans/" + plan + "/runs")
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");
        awaitEnd(job);
        get("/plans/" + plan)
                .then()
                .body("status", equalTo("PLANNED"))
                .body("run.verification.accepted", is(true))
                .body("run.moves", greaterThan(0));
        JsonPath run = get("/plans/" + plan).jsonPath();
        assertThat(run.getInt("run.shortageAfter")).isLessThan(run.getInt("run.shortageBefore"));
        assertThat(run.getLong("run.objectiveAfter")).isLessThan(run.getLong("run.objectiveBefore"));
    }

    @Test
    @Order(3)
    void theSurplusOfficeShrinksAndTheHealthServiceGrows() {
        List<Map<String, Object>> units =
                get("/plans/" + plan + "/units?level=AGENCY").jsonPath().getList("items");
        assertThat(change(units, "Dinas Pendidikan dan Kebudayaan")).isNegative();
        assertThat(change(units, "Dinas Kesehatan")).isPositive();
    }

    @Test
    @Order(4)
    void everyMoveSaysWhyInItsOwnFigures() {
        get("/plans/" + plan + "/moves?limit=20")
                .then()
                .body("items", hasSize(20))
                .body("items.reasons", everyItem(not(org.hamcrest.Matchers.empty())))
                .body("items.chainId", everyItem(notNullValue()));
        move = get("/plans/" + plan + "/moves?limit=1").jsonPath().getMap("items[0]");
        get("/plans/" + plan + "/moves/" + move.get("id"))
                .then()
                .statusCode(200)
                .body("verdicts", not(org.hamcrest.Matchers.empty()))
                .body("fit.score", notNullValue());
    }

    @Test
    @Order(5)
    void whyNotMeIsAnsweredExactly() {
        Map<?, ?> to = (Map<?, ?>) move.get("toPosition");
        String person = (String) move.get("employeeId");
        get("/plans/" + plan + "/explanations?employee=" + person + "&position=" + to.get("id"))
                .then()
                .statusCode(200)
                .body("chosen", is(true))
                .body("loss", equalTo(0));
    }

    @Test
    @Order(6)
    void theCertificateIsAcceptedByTheVerifier() {
        given().spec(planner)
                .post("/api/v1/plans/" + plan + "/verification")
                .then()
                .statusCode(200)
                .body("accepted", is(true))
                .body("pairsChecked", greaterThan(1_000));
    }

    @Test
    @Order(7)
    void theCasesOfAChainAreOpenedOnceHoweverOftenTheyAreAskedFor() {
        for (int i = 0; i < 2; i++) {
            given().spec(planner)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "balance-cases")
                    .body(Map.of("chainIds", List.of(move.get("chainId"))))
                    .post("/api/v1/plans/" + plan + "/cases")
                    .then()
                    .statusCode(201)
                    .body("opened", greaterThan(0));
        }
        get("/mutation-cases?plan=" + plan)
                .then()
                .body("items.status", everyItem(equalTo("DRAFT")))
                .body("items.employee.id", org.hamcrest.Matchers.hasItem(move.get("employeeId")));
    }

    @Test
    @Order(8)
    void theChainIsVerifiedConsideredAndDecidedWhole() {
        chain = get("/mutation-cases?plan=" + plan).path("items.id");
        chain.forEach(acts::considered);
        acts.step(Role.APPROVER, chain.get(0), "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        assertThat(chain).allSatisfy(id -> assertThat(acts.status(id)).isEqualTo("APPROVED"));
    }

    @Test
    @Order(9)
    void oneDecreeMovesThemAndTheyHandOverAndTakeUpDuty() {
        LocalDate today = LocalDate.now(DemoGovernment.SAMARINDA.timeZone());
        acts.step(
                        Role.APPROVER,
                        chain.get(0),
                        "decree",
                        Map.of(
                                "number", "821.2/17/BKPSDM",
                                "issuedOn", today.toString(),
                                "effectiveOn", today.toString()))
                .then()
                .statusCode(200);
        for (String id : chain) {
            assertThat(acts.status(id)).isEqualTo("IN_EFFECT");
            Map<String, Object> moved = get("/mutation-cases/" + id).jsonPath().getMap("$");
            String person = (String) ((Map<?, ?>) moved.get("employee")).get("id");
            assertThat(get("/employees/" + person)
                            .<String>path("placements.find { it.assignmentKind == 'D' }.position.id"))
                    .isEqualTo(((Map<?, ?>) moved.get("toPosition")).get("id"));
            acts.handOver(id, Map.of("on", today.toString()));
            acts.step(Role.PLANNER, id, "completion", Map.of("on", today.toString()));
            assertThat(acts.status(id)).isEqualTo("COMPLETED");
        }
    }

    private void assertAgency(String name, int need, int incumbents) {
        String root = get("/position-map").path("items[0].unitId");
        Map<String, Object> total = get("/position-map?unit=" + root)
                .jsonPath()
                .param("name", name)
                .getMap("items.find { it.name == name }.total");
        assertThat(total).containsEntry("need", need).containsEntry("incumbents", incumbents);
    }

    private static int change(List<Map<String, Object>> units, String name) {
        return units.stream()
                .filter(unit -> unit.get("name").equals(name))
                .mapToInt(unit -> (int) unit.get("after") - (int) unit.get("before"))
                .findFirst()
                .orElseThrow();
    }

    private io.restassured.response.Response get(String path) {
        return given().spec(planner).get("/api/v1" + path);
    }

    private void awaitEnd(String job) {
        Patience.until("the plan is made", PATIENCE, () -> get("/jobs/" + job).path("finishedAt") != null);
    }
}
