package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.CrowdFixtures;
import id.selaras.testing.CrowdFixtures.Post;
import id.selaras.testing.Deadlocks;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two different things done to one case at the same time: one happens, the other is told, and each is logged once. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class StepRaceTest {

    private static final int ROUNDS = 6;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    CrowdFixtures crowds;

    @Inject
    Deadlocks deadlocks;

    UUID city;
    CaseActs acts;

    private void in(String code) {
        city = fixtures.city(code, 5);
        acts = new CaseActs(accounts, city, code);
    }

    @Test
    void aDecisionAndACancellationAtOnceComeOutAsOneOfTheTwo() {
        in("lomba-a");
        List<UUID> people =
                crowds.crowd(city, List.of(new Post("LUAS", 20)), Collections.nCopies(ROUNDS, "DIKBUD-ANALIS"));
        for (UUID person : people) {
            String id = considered(person, "LUAS");
            int version = acts.version(id);
            RequestSpecification approver = acts.as(Role.APPROVER);
            RequestSpecification planner = acts.as(Role.PLANNER);
            List<Integer> answers = AtOnce.times(
                    8,
                    n -> n % 2 == 0
                            ? step(approver, id, "decision", version, Map.of("decision", "APPROVE"))
                            : step(planner, id, "cancellation", version, Map.of("reason", "batal")));
            assertOneWon(answers);
            assertThat(actions(id))
                    .filteredOn(action -> List.of("APPROVE", "CANCEL").contains(action))
                    .hasSize(1);
            assertThat(audited(id, "approve") + audited(id, "cancel")).isEqualTo(1);
        }
    }

    @Test
    void aDecreeAndTheCancellationOfOneMemberAtOnceLeaveTheChainWhole() {
        in("lomba-b");
        List<UUID> people =
                crowds.crowd(city, List.of(new Post("LUAS", 20)), Collections.nCopies(2 * ROUNDS, "DIKBUD-ANALIS"));
        for (int round = 0; round < ROUNDS; round++) {
            List<String> chain =
                    List.of(considered(people.get(2 * round), "LUAS"), considered(people.get(2 * round + 1), "LUAS"));
            crowds.tie(chain);
            acts.step(Role.APPROVER, chain.get(0), "decision", Map.of("decision", "APPROVE"))
                    .then()
                    .statusCode(200);
            int first = acts.version(chain.get(0));
            int second = acts.version(chain.get(1));
            String number = "821/" + round;
            RequestSpecification approver = acts.as(Role.APPROVER);
            List<Integer> answers = AtOnce.times(
                    6,
                    n -> n % 2 == 0
                            ? step(approver, chain.get(0), "decree", first, decree(number))
                            : step(approver, chain.get(1), "cancellation", second, Map.of("reason", "batal")));
            assertOneWon(answers);
            List<String> states = chain.stream().map(acts::status).toList();
            assertThat(states).isIn(List.of("DECREED", "DECREED"), List.of("RETURNED", "CANCELLED"));
            assertThat(audited(chain.get(0), "decree") + audited(chain.get(1), "cancel"))
                    .isEqualTo(1);
        }
    }

    @Test
    void aDecreeAndTheOrderOfALoanAtOnceNeverWaitForEachOther() {
        in("lomba-d");
        List<UUID> people =
                crowds.crowd(city, List.of(new Post("LUAS", 20)), Collections.nCopies(2 * ROUNDS, "DIKBUD-ANALIS"));
        long before = deadlocks.counted();
        for (int round = 0; round < ROUNDS; round++) {
            String id = considered(people.get(2 * round), "LUAS");
            acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"));
            int version = acts.version(id);
            String loan = acts.as(Role.PLANNER)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of(
                            "kind", "CROSS_UNIT",
                            "employeeId", people.get(2 * round + 1),
                            "toPositionId", fixtures.position(city, "DINSOS-PENYULUH"),
                            "share", 20,
                            "startsOn", TODAY.plusDays(1).toString(),
                            "endsOn", TODAY.plusDays(30).toString(),
                            "purpose", "bantuan sosial"))
                    .post("/api/v1/temporary-assignments")
                    .path("id");
            String number = "821/1" + round;
            RequestSpecification approver = acts.as(Role.APPROVER);
            List<Integer> answers = AtOnce.times(
                    2,
                    n -> n == 0
                            ? step(approver, id, "decree", version, decree(number))
                            : RestAssured.given()
                                    .spec(approver)
                                    .contentType(ContentType.JSON)
                                    .header("If-Match", "\"0\"")
                                    .body(Map.of("number", number, "issuedOn", TODAY.toString()))
                                    .post("/api/v1/temporary-assignments/" + loan + "/order")
                                    .statusCode());
            assertThat(answers).containsOnly(200);
        }
        assertThat(deadlocks.counted()).isEqualTo(before);
    }

    @Test
    void whatIsOverTakesNoDeclarationNoWaiverAndNoDocument() {
        in("lomba-c");
        String id = acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, Who.FREE_ONE),
                        fixtures.position(city, "DINKES-ANALIS"),
                        TODAY.toString())
                .path("id");
        acts.papers(id);
        String document = acts.get(Role.PLANNER, id, "/documents").path("items[0].id");
        acts.step(Role.PLANNER, id, "cancellation", Map.of("reason", "batal"))
                .then()
                .statusCode(200);
        acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .body(Map.of("conflict", "NONE"))
                .put("/api/v1/mutation-cases/" + id + "/declarations")
                .then()
                .statusCode(409)
                .body("code", equalTo("case-is-closed"))
                .body("reasons[0].params.status", equalTo("CANCELLED"))
                .body("reasons[0].params.allowed", hasItems("DRAFT", "CONSIDERED"));
        acts.as(Role.APPROVER)
                .contentType(ContentType.JSON)
                .body(Map.of("rule", "E05", "reason", "izin", "documentId", document))
                .post("/api/v1/mutation-cases/" + id + "/waivers")
                .then()
                .statusCode(409)
                .body("code", equalTo("case-is-closed"))
                .body("reasons[0].params.allowed", hasItems("DRAFT", "CONSIDERED"));
        acts.upload(Role.PLANNER, id, "D02", CaseActs.PAPER)
                .then()
                .statusCode(409)
                .body("reasons[0].params.allowed", hasItems("DRAFT", "CONSIDERED"));
        acts.get(Role.AUDITOR, id, "/declarations").then().body("items.size()", equalTo(0));
        acts.get(Role.AUDITOR, id, "/waivers").then().body("items.size()", equalTo(0));
    }

    private static Map<String, Object> decree(String number) {
        return Map.of(
                "number", number,
                "issuedOn", TODAY.toString(),
                "effectiveOn", TODAY.plusDays(3).toString());
    }

    private static void assertOneWon(List<Integer> answers) {
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 409 || status == 412);
    }

    private static int step(RequestSpecification who, String id, String step, int version, Map<String, Object> body) {
        return CaseActs.step(RestAssured.given().spec(who), id, step, version, body)
                .statusCode();
    }

    private String considered(UUID person, String position) {
        String id = acts.propose(Role.PLANNER, person, fixtures.position(city, position), TODAY.toString())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acts.considered(id);
        return id;
    }

    private List<String> actions(String id) {
        return acts.get(Role.AUDITOR, id, "/progress").path("history.action");
    }

    private long audited(String id, String action) {
        List<String> found = new ArrayList<>(acts.as(Role.AUDITOR)
                .get("/api/v1/audit/entries?limit=200&entity=" + id)
                .<List<String>>path("items.action"));
        return found.stream().filter(("mutation-case." + action)::equals).count();
    }
}
