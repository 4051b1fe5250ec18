package id.selaras.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;

import id.selaras.demo.domain.DemoGovernment;
import id.selaras.mutation.api.CaseActs;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.Demonstration;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The story Coordination: missing competence data is seen, an agency proposes a name for a vacancy, a meeting decides
 * with a relative recused, the decision is carried out; of another chain one member drops out and only that chain goes
 * back to planning.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CoordinationStoryTest {

    private static final LocalDate DATA = LocalDate.of(2026, 11, 22);

    @Inject
    Demonstration demonstration;

    CaseActs acts = CaseActs.inDemo("gajahmungkur");
    String plan;
    Map<String, Object> move;
    String relative;
    String proposal;

    @BeforeEach
    void theProvinceIsLoadedThroughTheImport() throws InterruptedException {
        demonstration.of(DemoGovernment.GAJAHMUNGKUR, DATA);
    }

    @Test
    @Order(1)
    void missingCompetenceDataIsSeen() {
        get("/employees?gap=NO_ASSESSMENT&total=true").then().statusCode(200).body("total", greaterThan(0));
    }

    @Test
    @Order(2)
    void aPlanFindsTheVacanciesAndTheNamesThatFit() {
        plan = post(
                        Role.PLANNER,
                        "/plans",
                        Map.of(
                                "name",
                                "Pengisian jabatan lowong",
                                "unitIds",
                                List.of(),
                                "asOf",
                                DATA.toString(),
                                "effectiveOn",
                                DATA.toString(),
                                "criteria",
                                Map.of(
                                        "moveCost", 60,
                                        "perKm", 1,
                                        "wishBonus", 40,
                                        "shortageFirst", false,
                                        "protectOrigin", false)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String job = post(Role.PLANNER, "/plans/" + plan + "/runs", null).path("jobId");
        Patience.until(
                "the plan is made",
                Duration.ofMinutes(4),
                () -> get("/jobs/" + job).path("finishedAt") != null);
        get("/plans/" + plan).then().body("run.verification.accepted", equalTo(true));
        for (Map<String, Object> candidate :
                get("/plans/" + plan + "/moves?limit=200").jsonPath().<Map<String, Object>>getList("items")) {
            List<String> kin = get("/employees/" + candidate.get("employeeId")).path("kinship.employeeId");
            boolean alone = get("/plans/" + plan + "/moves?chain=" + candidate.get("chainId"))
                            .jsonPath()
                            .getList("items")
                            .size()
                    == 1;
            if (!kin.isEmpty() && alone) {
                move = candidate;
                relative = kin.get(0);
                return;
            }
        }
        throw new AssertionError("nobody in the plan has a relative in the government");
    }

    @Test
    @Order(3)
    void theNameIsProposedForTheVacancyWithItsDocuments() {
        proposal = post(
                        Role.PLANNER,
                        "/mutation-cases",
                        Map.of(
                                "employeeId", move.get("employeeId"),
                                "toPositionId", ((Map<?, ?>) move.get("toPosition")).get("id"),
                                "effectiveOn", DATA.toString(),
                                "motive", "Jabatan lowong"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acts.papers(proposal);
        acts.step(Role.PLANNER, proposal, "submission", Map.of()).then().statusCode(200);
        acts.declare(Role.PLANNER, proposal, "NONE");
        acts.step(Role.PLANNER, proposal, "verification", Map.of("result", "COMPLETE"))
                .then()
                .statusCode(200);
    }

    @Test
    @Order(4)
    void theMeetingRecusesTheRelativeInTheChairAndTheSecretaryConcludes() {
        List<String> team = List.of(account("ketua@gajahmungkur", relative), account("sekretaris@gajahmungkur", null));
        acts.is(Role.TEAM_MEMBER, "team@gajahmungkur");
        List<Map<String, Object>> members = new ArrayList<>();
        members.add(Map.of("accountId", team.get(0), "seat", "CHAIR"));
        members.add(Map.of("accountId", team.get(1), "seat", "SECRETARY"));
        members.add(Map.of(
                "accountId", acts.as(Role.TEAM_MEMBER).get("/api/v1/me").<String>path("accountId"), "seat", "MEMBER"));
        String meeting = post(
                        Role.PLANNER,
                        "/meetings",
                        Map.of(
                                "kind", "EVALUATION_TEAM",
                                "title", "Sidang Tim Penilai Kinerja",
                                "place", "Ruang rapat Sekretariat Daerah",
                                "startsAt", "2026-12-01T02:00:00Z",
                                "members", members,
                                "caseIds", List.of(proposal)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acts.as(Role.PLANNER)
                .header("If-Match", "\"0\"")
                .post("/api/v1/meetings/" + meeting + "/opening")
                .then()
                .statusCode(200);
        put(
                Role.PLANNER,
                "/meetings/" + meeting + "/attendance",
                Map.of(
                        "present",
                        members.stream().map(member -> member.get("accountId")).toList()));
        String item = "/meetings/" + meeting + "/items/" + proposal;
        acts.is(Role.TEAM_MEMBER, "ketua@gajahmungkur", Accounts.PASSWORD);
        put(Role.TEAM_MEMBER, item + "/vote", Map.of("vote", "FOR"))
                .then()
                .statusCode(422)
                .body("code", equalTo("relative-of-employee"));
        put(Role.TEAM_MEMBER, item + "/vote", Map.of("vote", "RECUSED", "note", "kerabat"))
                .then()
                .statusCode(200);
        acts.is(Role.TEAM_MEMBER, "team@gajahmungkur");
        put(Role.TEAM_MEMBER, item + "/vote", Map.of("vote", "FOR")).then().statusCode(200);
        acts.is(Role.TEAM_MEMBER, "sekretaris@gajahmungkur", Accounts.PASSWORD);
        put(Role.TEAM_MEMBER, item + "/vote", Map.of("vote", "FOR")).then().statusCode(200);
        put(Role.TEAM_MEMBER, item + "/result", Map.of("note", "sepakat"))
                .then()
                .statusCode(200)
                .body("items[0].result", equalTo("RECOMMENDED"));
        acts.get(Role.AUDITOR, proposal, "/declarations").then().body("items.detected", hasItems("RELATIVE"));
    }

    @Test
    @Order(5)
    void theDecisionIsCarriedOutToTheHandover() {
        LocalDate today = LocalDate.now(DemoGovernment.GAJAHMUNGKUR.timeZone());
        acts.declare(Role.APPROVER, proposal, "NONE");
        acts.step(Role.APPROVER, proposal, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        acts.step(
                        Role.APPROVER,
                        proposal,
                        "decree",
                        Map.of("number", "821/3", "issuedOn", today.toString(), "effectiveOn", today.toString()))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_EFFECT"));
        acts.handOver(proposal, Map.of("on", today.toString()));
        acts.step(Role.PLANNER, proposal, "completion", Map.of("on", today.toString()))
                .then()
                .body("status", equalTo("COMPLETED"));
    }

    private String account(String username, String employee) {
        Map<String, Object> profile = new HashMap<>(
                Map.of("displayName", username, "roles", List.of("TEAM_MEMBER"), "language", "id", "active", true));
        profile.put("employeeId", employee);
        Map<String, Object> body = Map.of("username", username, "password", Accounts.PASSWORD, "profile", profile);
        return post(Role.ADMINISTRATOR, "/accounts", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response get(String path) {
        return acts.as(Role.PLANNER).get("/api/v1" + path);
    }

    private Response post(Role role, String path, Object body) {
        var request = acts.as(role).header("Idempotency-Key", UUID.randomUUID().toString());
        return (body == null ? request : request.contentType(ContentType.JSON).body(body)).post("/api/v1" + path);
    }

    private Response put(Role role, String path, Object body) {
        return acts.as(role).contentType(ContentType.JSON).body(body).put("/api/v1" + path);
    }
}
