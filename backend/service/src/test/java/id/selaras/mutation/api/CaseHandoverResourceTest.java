package id.selaras.mutation.api;

import static id.selaras.mutation.api.CaseActs.tick;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class CaseHandoverResourceTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    /** Read anew for each test: the run may pass midnight. */
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));

    CaseActs acts;
    UUID person;

    private String proposal(String code) {
        UUID city = fixtures.city(code, 11);
        acts = new CaseActs(accounts, city, code);
        person = fixtures.employee(city, Who.FREE_ONE);
        acts.is(Role.EMPLOYEE, accounts.open(city, "pegawai@" + code, Role.EMPLOYEE, null, person));
        UUID unit = UUID.fromString(
                acts.as(Role.PLANNER).get("/api/v1/units").path("items.find { it.code == 'DIKBUD' }.id"));
        acts.is(Role.AGENCY_OPERATOR, accounts.open(city, "operator@" + code, Role.AGENCY_OPERATOR, unit, null));
        return acts.propose(Role.PLANNER, person, fixtures.position(city, "DINKES-ANALIS"), today.toString())
                .path("id");
    }

    private String decreed(String code, LocalDate effective) {
        String id = proposal(code);
        acts.considered(id);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        acts.step(
                        Role.APPROVER,
                        id,
                        "decree",
                        Map.of(
                                "number",
                                "824/1",
                                "issuedOn",
                                today.minusDays(10).toString(),
                                "effectiveOn",
                                effective.toString()))
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    void aHandoverIsReportedOnlyWhenBothSidesTickedEveryRequiredItem() {
        String id = decreed("serah-a", today);
        acts.step(Role.PLANNER, id, "handover", Map.of("on", today.toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("handover-item-missing"))
                .body("reasons.size()", equalTo(14))
                .body("reasons.params.side", hasItem("RECEIVER"))
                .body("reasons.params.item", not(hasItem("FINANCE")));
        tick(acts.as(Role.EMPLOYEE), id, "DOCUMENTS", "GIVER")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'DOCUMENTS' }.given.name", equalTo("pegawai@serah-a"))
                .body("items.find { it.code == 'DOCUMENTS' }.given.note", equalTo("lengkap: DOCUMENTS"))
                .body("items.find { it.code == 'DOCUMENTS' }.received", nullValue())
                .body("complete", equalTo(false));
        acts.handOver(id, Map.of("on", today.toString())).then().statusCode(200);
        acts.get(Role.PLANNER, id, "/handover-items")
                .then()
                .body("complete", equalTo(true))
                .body("open", equalTo(false));
        tick(acts.as(Role.PLANNER), id, "DOCUMENTS", "GIVER")
                .then()
                .statusCode(409)
                .body("code", equalTo("handover-not-open"));
    }

    @Test
    void nobodyTicksBothSidesOfOneItemAndEachSideOnlyItsOwn() {
        String id = decreed("serah-b", today);
        tick(acts.as(Role.PLANNER), id, "WORK", "GIVER").then().statusCode(200);
        acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .body(Map.of("side", "RECEIVER", "done", true, "note", " "))
                .put("/api/v1/mutation-cases/" + id + "/handover-items/WORK")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/note"))
                .body("errors[0].code", equalTo("name-the-other-side"));
        tick(acts.as(Role.AGENCY_OPERATOR), id, "REPORTS", "GIVER").then().statusCode(200);
        tick(acts.as(Role.AGENCY_OPERATOR), id, "REPORTS", "RECEIVER")
                .then()
                .statusCode(409)
                .body("code", equalTo("both-sides-by-one"));
        tick(acts.as(Role.EMPLOYEE), id, "SKP", "RECEIVER")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-side"));
        tick(acts.as(Role.APPROVER), id, "SKP", "RECEIVER").then().statusCode(403);
        tick(acts.as(Role.PLANNER), id, "UNKNOWN", "GIVER").then().statusCode(404);
        acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .body(Map.of("side", "GIVER", "done", false))
                .put("/api/v1/mutation-cases/" + id + "/handover-items/WORK")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'WORK' }.given", nullValue());
        tick(acts.as(Role.PLANNER), id, "WORK", "RECEIVER").then().statusCode(200);
    }

    @Test
    void theListOpensWithTheDecreeAndIsOverdueAWeekAfterTheFirstDay() {
        String draft = proposal("serah-c");
        tick(acts.as(Role.PLANNER), draft, "WORK", "GIVER").then().statusCode(409);
        acts.get(Role.EMPLOYEE, draft, "/handover-items")
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("remindOn", nullValue())
                .body(
                        "items.code",
                        containsInAnyOrder(
                                "DOCUMENTS", "ASSETS", "ACCESS", "WORK", "FINANCE", "CONTACTS", "SKP", "REPORTS"));
        String six = decreed("serah-d", today.minusDays(6));
        acts.get(Role.PLANNER, six, "/handover-items").then().body("overdue", equalTo(false));
        String seven = decreed("serah-e", today.minusDays(7));
        acts.get(Role.EMPLOYEE, seven, "/handover-items")
                .then()
                .body("overdue", equalTo(true))
                .body("remindOn", equalTo(today.toString()))
                .body("mayGive", equalTo(true))
                .body("mayReceive", equalTo(false));
    }

    @Test
    void theListMarksOverdueHandoversUntilTheyAreReportedAndFiltersByThem() {
        String six = decreed("serah-f", today.minusDays(6));
        listed("").body("items.id", contains(six)).body("items[0].handoverOverdue", equalTo(false));
        listed("?handoverOverdue=true&total=true").body("items", empty()).body("total", equalTo(0));
        listed("?handoverOverdue=false").body("items.id", contains(six));
        String seven = decreed("serah-g", today.minusDays(7));
        listed("?handoverOverdue=true&total=true&limit=1")
                .body("items.id", contains(seven))
                .body("items[0].handoverOverdue", equalTo(true))
                .body("total", equalTo(1));
        listed("?handoverOverdue=false").body("items", empty());
        acts.handOver(seven, Map.of("on", today.toString())).then().statusCode(200);
        listed("?handoverOverdue=true").body("items", empty());
    }

    private ValidatableResponse listed(String query) {
        return acts.as(Role.PLANNER)
                .get("/api/v1/mutation-cases" + query)
                .then()
                .statusCode(200);
    }
}
