package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.planning.api.PlanRuns;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class CaseDecisionTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    UUID city;
    CaseActs acts;

    private void in(String code) {
        city = fixtures.city(code, 5);
        acts = new CaseActs(accounts, city, code);
    }

    private String proposal(Who who, String position) {
        return acts.propose(
                        Role.PLANNER, fixtures.employee(city, who), fixtures.position(city, position), TODAY.toString())
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("origin", equalTo("AGENCY"))
                .extract()
                .path("id");
    }

    @Test
    void theAuthorityMayGoAnotherWayThanTheTeamOnlyWithAReason() {
        in("langkah-g");
        String id = proposal(Who.FREE_ONE, "DINKES-ANALIS");
        acts.considered(id);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "REJECT"))
                .then()
                .statusCode(400);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "REJECT", "reason", "formasi ditunda"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("deviates", equalTo(true));
    }

    @Test
    void ofThirtyTwoApproversOneDecidesAndTheOthersAreTold() {
        in("langkah-h");
        String id = proposal(Who.FREE_ONE, "DINKES-ANALIS");
        acts.considered(id);
        int version = acts.version(id);
        RequestSpecification session = acts.as(Role.APPROVER);
        List<Integer> answers = atOnce(
                32,
                n -> CaseActs.step(
                                RestAssured.given().spec(session),
                                id,
                                "decision",
                                version,
                                Map.of("decision", "APPROVE"))
                        .statusCode());
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(31);
        acts.get(Role.AUDITOR, id, "/progress").then().body("history.findAll { it.action == 'APPROVE' }", hasSize(1));
    }

    @Test
    void theLastFreeSeatIsGivenOnce() {
        in("langkah-i");
        // One seat at the clinic, three people who want it.
        List<String> ids = new ArrayList<>();
        for (Who who : List.of(Who.FREE_ONE, Who.FREE_TWO, Who.FREE_THREE)) {
            String id = proposal(who, "PKM-ANALIS");
            acts.considered(id);
            ids.add(id);
        }
        int[] versions = ids.stream().mapToInt(acts::version).toArray();
        RequestSpecification session = acts.as(Role.APPROVER);
        List<Integer> answers = atOnce(
                3,
                n -> CaseActs.step(
                                RestAssured.given().spec(session),
                                ids.get(n),
                                "decision",
                                versions[n],
                                Map.of("decision", "APPROVE"))
                        .statusCode());
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 422).hasSize(2);
    }

    @Test
    void whenOneMemberDropsOutOnlyItsChainGoesBackToPlanning() {
        in("langkah-j");
        PlanRuns plans = new PlanRuns(accounts.open(city, "planner@langkah-j", Role.PLANNER, null, null));
        String plan = plans.planned(PlanRuns.description(Map.of()));
        acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "buka")
                .body(Map.of())
                .post("/api/v1/plans/" + plan + "/cases")
                .then()
                .statusCode(201);
        List<Map<String, Object>> all =
                acts.as(Role.PLANNER).get("/api/v1/mutation-cases?limit=200").path("items");
        String dropped = (String) all.get(0).get("id");
        String chain = (String) all.get(0).get("chainId");
        acts.step(Role.PLANNER, dropped, "cancellation", Map.of("reason", "tidak bersedia"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        for (Map<String, Object> one : all) {
            String expected = one.get("id").equals(dropped)
                    ? "CANCELLED"
                    : one.get("chainId").equals(chain) ? "RETURNED" : "DRAFT";
            assertThat(acts.status((String) one.get("id"))).isEqualTo(expected);
        }
    }

    @Test
    void aRevokedDecreeBringsTheFormerPostBackByANewRow() {
        in("langkah-k");
        String id = proposal(Who.FREE_ONE, "DINKES-ANALIS");
        acts.considered(id);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"));
        acts.step(Role.APPROVER, id, "decree", decree("821/3", TODAY, TODAY));
        UUID person = fixtures.employee(city, Who.FREE_ONE);
        assertThat(unitOf(person, TODAY)).isEqualTo("Dinas Kesehatan");
        acts.step(
                        Role.APPROVER,
                        id,
                        "revocation",
                        Map.of(
                                "number",
                                "821/4",
                                "issuedOn",
                                TODAY.toString(),
                                "effectiveOn",
                                TODAY.plusDays(3).toString(),
                                "reason",
                                "keliru"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        assertThat(unitOf(person, TODAY.plusDays(2))).isEqualTo("Dinas Kesehatan");
        assertThat(unitOf(person, TODAY.plusDays(3))).isEqualTo("Dinas Pendidikan");
    }

    @Test
    void aDecreeOfADayOnWhichThePostIsNotThereIsRefusedAndChangesNothing() {
        in("langkah-m");
        String id = proposal(Who.FREE_ONE, "DINKES-ANALIS");
        acts.considered(id);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"));
        LocalDate before = LocalDate.of(1850, 1, 1);
        acts.step(Role.APPROVER, id, "decree", decree("821/5", before, before))
                .then()
                .statusCode(422)
                .body("code", equalTo("position-not-there"));
        assertThat(acts.status(id)).isEqualTo("APPROVED");
    }

    private static Map<String, Object> decree(String number, LocalDate issued, LocalDate effective) {
        return Map.of("number", number, "issuedOn", issued.toString(), "effectiveOn", effective.toString());
    }

    private String unitOf(UUID person, LocalDate day) {
        return acts.as(Role.PLANNER)
                .get("/api/v1/employees/" + person + "?asOf=" + day)
                .path("placements.find { it.assignmentKind == 'D' }.position.unitName");
    }

    private static List<Integer> atOnce(int times, java.util.function.IntFunction<Integer> act) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        List<CompletableFuture<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int n = i;
            tries.add(CompletableFuture.supplyAsync(() -> act.apply(n), threads));
        }
        List<Integer> answers = tries.stream().map(CompletableFuture::join).toList();
        threads.shutdown();
        return answers;
    }
}
