package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class CaseStepTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    EmployeeFixtures units;

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
    void aCaseGoesFromProposalToTheNewPostAndTellsEachStep() {
        in("langkah-a");
        String id = proposal(Who.FREE_ONE, "DINKES-ANALIS");
        acts.considered(id);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("dueOn", notNullValue());
        LocalDate start = TODAY.plusDays(40);
        acts.step(Role.APPROVER, id, "decree", decree("821/1", TODAY, start))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECREED"))
                .body("decreeNumber", equalTo("821/1"));
        UUID person = fixtures.employee(city, Who.FREE_ONE);
        assertThat(unitOf(person, start.minusDays(1))).isEqualTo("Dinas Pendidikan");
        assertThat(unitOf(person, start)).isEqualTo("Dinas Kesehatan");
        acts.get(Role.AUDITOR, id, "/progress")
                .then()
                .statusCode(200)
                .body("history.action", contains("SUBMIT", "VERIFY", "CONSIDER", "APPROVE", "DECREE"))
                .body("next.action", contains("REVOKE"))
                .body("verdicts.rule", hasItems("E03", "E05", "E12", "E16"));
    }

    @Test
    void aDecreeOfTodayTakesEffectAtOnceAndIsHandedOverAndCompleted() {
        in("langkah-b");
        String id = proposal(Who.FREE_ONE, "DINKES-ANALIS");
        acts.considered(id);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"));
        acts.step(Role.APPROVER, id, "decree", decree("821/2", TODAY, TODAY))
                .then()
                .body("status", equalTo("IN_EFFECT"));
        acts.handOver(id, Map.of("on", TODAY.minusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("before-effect"));
        acts.step(Role.PLANNER, id, "handover", Map.of("on", TODAY.toString()))
                .then()
                .body("status", equalTo("HANDED_OVER"));
        acts.step(Role.PLANNER, id, "completion", Map.of("on", TODAY.toString()))
                .then()
                .body("status", equalTo("COMPLETED"));
        acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, Who.FREE_ONE),
                        fixtures.position(city, "DIKBUD-ANALIS"),
                        TODAY.toString())
                .then()
                .statusCode(201);
    }

    @Test
    void aCaseIsNotHandedInWithoutItsDocumentsAndEachIsNamed() {
        in("langkah-c");
        String id = proposal(Who.FREE_ONE, "DINKES-ANALIS");
        acts.step(Role.PLANNER, id, "submission", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("document-missing"))
                .body("reasons.params.document", contains("D02", "D06", "D07", "D08"));
        acts.upload(Role.PLANNER, id, "D02", "MZ".getBytes())
                .then()
                .statusCode(422)
                .body("code", equalTo("file-not-accepted"));
        acts.upload(Role.PLANNER, id, "D99", CaseActs.PAPER).then().statusCode(400);
        assertThat(acts.status(id)).isEqualTo("DRAFT");
    }

    @Test
    void aRuleThatForbidsIsNamedUntilItIsWaivedByADocument() {
        in("langkah-d");
        String id = proposal(Who.SANCTIONED, "DINKES-ANALIS");
        acts.papers(id);
        acts.step(Role.PLANNER, id, "submission", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-forbids"))
                .body("reasons.params.rule", hasItem("E05"));
        String document = acts.get(Role.PLANNER, id, "/documents").path("items[0].id");
        acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .body(Map.of("rule", "E05", "reason", "putusan dibatalkan", "documentId", document))
                .post("/api/v1/mutation-cases/" + id + "/waivers")
                .then()
                .statusCode(403);
        acts.as(Role.APPROVER)
                .contentType(ContentType.JSON)
                .body(Map.of("rule", "E05", "reason", "putusan dibatalkan", "documentId", document))
                .post("/api/v1/mutation-cases/" + id + "/waivers")
                .then()
                .statusCode(200)
                .body("items.rule", contains("E05"));
        acts.step(Role.PLANNER, id, "submission", Map.of()).then().statusCode(200);
    }

    @Test
    void anIllegalStepNamesTheAllowedOnesAndAForeignRoleIsTurnedAway() {
        in("langkah-e");
        String id = proposal(Who.FREE_ONE, "DINKES-ANALIS");
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("reasons[0].params.allowed", hasItems("SUBMIT", "CANCEL"));
        acts.step(Role.TEAM_MEMBER, id, "submission", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-step"));
        CaseActs.step(acts.as(Role.PLANNER), id, "cancellation", 7, Map.of("reason", "salah"))
                .then()
                .statusCode(412);
        acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "salah"))
                .post("/api/v1/mutation-cases/" + id + "/cancellation")
                .then()
                .statusCode(428);
        acts.step(Role.PLANNER, id, "cancellation", Map.of())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void aRelativeAndWhoHasNotDeclaredMayNotConsiderACase() {
        in("langkah-f");
        String id = proposal(Who.RELATIVE_OF_HEALTH, "DINSOS-PENYULUH");
        acts.papers(id);
        UUID relative = fixtures.employees(city).get("198505012010011020");
        acts.is(Role.TEAM_MEMBER, accounts.open(city, "kerabat@langkah-f", Role.TEAM_MEMBER, null, relative));
        String document = acts.get(Role.PLANNER, id, "/documents").path("items[0].id");
        for (String rule : List.of("E12", "E13", "E21", "E22")) {
            acts.as(Role.APPROVER)
                    .contentType(ContentType.JSON)
                    .body(Map.of("rule", rule, "reason", "izin", "documentId", document))
                    .post("/api/v1/mutation-cases/" + id + "/waivers");
        }
        acts.step(Role.PLANNER, id, "submission", Map.of()).then().statusCode(200);
        acts.step(Role.PLANNER, id, "verification", Map.of("result", "COMPLETE"))
                .then()
                .statusCode(422)
                .body("code", equalTo("declaration-missing"));
        acts.declare(Role.PLANNER, id, "NONE");
        acts.step(Role.PLANNER, id, "verification", Map.of("result", "COMPLETE"))
                .then()
                .statusCode(200);
        acts.declare(Role.TEAM_MEMBER, id, "NONE");
        acts.step(Role.TEAM_MEMBER, id, "consideration", Map.of("result", "RECOMMENDED"))
                .then()
                .statusCode(422)
                .body("code", equalTo("relative-of-employee"));
        acts.get(Role.AUDITOR, id, "/declarations").then().body("items.detected", hasItem("RELATIVE"));
    }

    @Test
    void anEmployeesOwnRequestIsEndorsedByTheOwnHead() {
        in("langkah-l");
        UUID person = fixtures.employee(city, Who.FREE_TWO);
        acts.is(Role.EMPLOYEE, accounts.open(city, "diri@langkah-l", Role.EMPLOYEE, null, person));
        acts.is(
                Role.AGENCY_HEAD,
                accounts.open(city, "kepala@langkah-l", Role.AGENCY_HEAD, units.unit(city, "DIKBUD"), null));
        acts.propose(
                        Role.EMPLOYEE,
                        fixtures.employee(city, Who.FREE_ONE),
                        fixtures.position(city, "DINKES-ANALIS"),
                        TODAY.toString())
                .then()
                .statusCode(400);
        String id = acts.propose(Role.EMPLOYEE, person, fixtures.position(city, "DINKES-ANALIS"), TODAY.toString())
                .then()
                .statusCode(201)
                .body("kind", equalTo("OWN_REQUEST"))
                .extract()
                .path("id");
        acts.papers(id);
        acts.step(Role.EMPLOYEE, id, "submission", Map.of()).then().statusCode(200);
        acts.declare(Role.AGENCY_HEAD, id, "NONE");
        acts.step(Role.AGENCY_HEAD, id, "endorsement", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDORSED"));
        acts.get(Role.PLANNER, id, "/progress").then().body("next.roles.flatten()", everyItem(notNullValue()));
    }

    private static Map<String, Object> decree(String number, LocalDate issued, LocalDate effective) {
        return Map.of("number", number, "issuedOn", issued.toString(), "effectiveOn", effective.toString());
    }

    private String unitOf(UUID person, LocalDate day) {
        return acts.as(Role.PLANNER)
                .get("/api/v1/employees/" + person + "?asOf=" + day)
                .path("placements.find { it.assignmentKind == 'D' }.position.unitName");
    }
}
