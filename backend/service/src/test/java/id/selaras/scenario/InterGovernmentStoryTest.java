package id.selaras.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.mutation.api.CaseActs;
import id.selaras.mutation.api.TransferActs;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.TransferFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A transfer between two governments of one installation: the receiver proposes and names the post, the origin consents,
 * the state considers and decrees, the receiver appoints, both records change, and each side sees its part only.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class InterGovernmentStoryTest {

    private static final String THE_ENTRY = "items[0].";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    TransferFixtures people;

    TransferActs acts = new TransferActs(TODAY);
    UUID receivingCity;
    UUID originCity;
    CaseActs receiver;
    CaseActs origin;
    UUID person;
    String nip;
    String id;

    /** Two cities, and a case of the one about somebody of the other. */
    private void proposed(String code, String number) {
        receivingCity = fixtures.city(code + "-ke", 5);
        originCity = fixtures.city(code + "-dari", 6);
        receiver = new CaseActs(accounts, receivingCity, code + "-ke");
        origin = new CaseActs(accounts, originCity, code + "-dari");
        nip = number;
        person = people.analyst(originCity, nip, "Sari Wulandari");
        id = acts.open(receiver, acts.incoming(originCity, nip, fixtures.position(receivingCity, "DINKES-ANALIS")))
                .then()
                .statusCode(201)
                .body("kind", equalTo("WITHIN_PROVINCE"))
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    @Test
    void aPersonGoesFromOneGovernmentToTheOtherAndBothRecordsTellIt() {
        proposed("antar-a", "198604022012012001");
        acts.propose(receiver, id);
        acts.consent(origin, id);
        acts.decreed(receiver, id, "GOVERNOR");
        receiver.step(Role.APPROVER, id, "appointment", acts.appointment(TODAY))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_EFFECT"))
                .body("employee.id", notNullValue());
        String newcomer = receiver.get(Role.PLANNER, id, "").path("employee.id");
        assertThat(newcomer).isNotEqualTo(person.toString());
        receiver.as(Role.PLANNER)
                .get("/api/v1/employees/" + newcomer)
                .then()
                .statusCode(200)
                .body("nip", equalTo(nip))
                .body("birthDate", equalTo("1986-04-02"))
                .body("rank.code", equalTo("33"))
                .body("placements[0].position.unitName", equalTo("Dinas Kesehatan"))
                .body("placements[0].decreeNumber", equalTo("SK-JABATAN/1"));
        assertThat(posts(origin, TODAY.minusDays(1))).containsExactly("Dinas Pendidikan");
        assertThat(posts(origin, TODAY)).isEmpty();
        receiver.step(Role.PLANNER, id, "handover", acts.done())
                .then()
                .statusCode(403)
                .body("code", equalTo("other-sides-step"));
        origin.handOver(id, acts.done()).then().statusCode(200).body("status", equalTo("HANDED_OVER"));
        origin.get(Role.PLANNER, id, "/handover-items")
                .then()
                .body("items.given.name", everyItem(equalTo("planner@antar-a-dari")))
                .body("items.given.note", everyItem(notNullValue()));
        receiver.get(Role.PLANNER, id, "/handover-items")
                .then()
                .body("complete", is(true))
                .body("items.given.name", everyItem(equalTo("Kota antar-a-dari")))
                .body("items.received.name", everyItem(equalTo("Kota antar-a-dari")))
                .body("items.given.note", everyItem(nullValue()))
                .body("items.received.note", everyItem(nullValue()));
        origin.step(Role.PLANNER, id, "completion", acts.done()).then().statusCode(403);
        receiver.step(Role.PLANNER, id, "completion", acts.done())
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));
        for (CaseActs side : List.of(receiver, origin)) {
            List<String> told =
                    side.as(Role.AUDITOR).get("/api/v1/audit/entries?limit=200").path("items.action");
            assertThat(told)
                    .contains(
                            "mutation-case.proposed",
                            "mutation-case.propose",
                            "mutation-case.consent",
                            "mutation-case.record-decree",
                            "mutation-case.take-effect",
                            "mutation-case.complete",
                            "placements.recorded");
        }
    }

    @Test
    void eachSideSeesItsPartAndAThirdGovernmentNothing() {
        proposed("antar-b", "198604022012012002");
        acts.propose(receiver, id);
        receiver.get(Role.PLANNER, id, "")
                .then()
                .body("employee.id", nullValue())
                .body("employee.name", equalTo("Sari Wulandari, S.AP."))
                .body("employee.nip", equalTo(nip))
                .body("transfer.side", equalTo("RECEIVER"))
                .body("transfer.counterpart", equalTo("Kota antar-b-dari"))
                .body("transfer.counterpartInside", is(true))
                .body("transfer.issuer", equalTo("GOVERNOR"))
                .body("transfer.rank.code", equalTo("33"))
                .body("transfer.educationLevel.code", equalTo("40"))
                .body("transfer.educationField", equalTo("Administrasi Publik"))
                .body("fromPosition.id", nullValue())
                .body("fromPosition.jobName", equalTo(TransferActs.POST))
                .body("fromPosition.unitName", equalTo("Dinas Pendidikan"))
                .body("toPosition.id", notNullValue())
                .body("motive", equalTo("jabatan lowong"));
        origin.get(Role.PLANNER, id, "")
                .then()
                .statusCode(200)
                .body("employee.id", equalTo(person.toString()))
                .body("transfer.side", equalTo("ORIGIN"))
                .body("transfer.counterpart", equalTo("Kota antar-b-ke"))
                .body("transfer.rank", nullValue())
                .body("fromPosition.id", notNullValue())
                .body("toPosition.id", nullValue())
                .body("toPosition.jobName", equalTo(TransferActs.POST))
                .body("toPosition.unitName", equalTo("Dinas Kesehatan"))
                .body("toPosition.agencyName", equalTo("Kota antar-b-ke"))
                .body("toPosition.jobClass", nullValue())
                .body("motive", nullValue());
        for (CaseActs side : List.of(receiver, origin)) {
            side.as(Role.PLANNER)
                    .get("/api/v1/mutation-cases?total=true")
                    .then()
                    .body("total", equalTo(1))
                    .body("items.id", contains(id))
                    .body("items[0].counterpart.inside", is(true));
        }
        origin.get(Role.PLANNER, id, "/documents").then().body("items.code", not(hasItem("D02")));
        origin.get(Role.PLANNER, id, "/checklist").then().body("items.code", hasItems("D04", "D05"));
        origin.get(Role.PLANNER, id, "/declarations").then().body("items", empty());
        receiver.get(Role.PLANNER, id, "/progress")
                .then()
                .body("next.find { it.action == 'CONSENT' }.mine", is(false))
                .body("next.find { it.action == 'CONSENT' }.side", equalTo("ORIGIN"))
                .body("verdicts.find { it.rule == 'E05' }.evidence.factsWith", equalTo("ORIGIN"))
                .body("verdicts.find { it.rule == 'E12' }.outcome", equalTo("PASS"))
                .body("history.actor", everyItem(containsString("@antar-b-ke")));
        origin.get(Role.APPROVER, id, "/progress")
                .then()
                .body("next.find { it.action == 'CONSENT' }.mine", is(true))
                .body("verdicts", empty())
                .body("history.actor", everyItem(equalTo("Kota antar-b-ke")))
                .body("history.letterNumber", hasItem("800/D04"));
        String analysis = receiver.get(Role.PLANNER, id, "/documents").path("items.find { it.code == 'D02' }.id");
        origin.get(Role.PLANNER, id, "/documents/" + analysis).then().statusCode(404);
        origin.upload(Role.PLANNER, id, "D04", CaseActs.PAPER).then().statusCode(403);
        UUID third = fixtures.city("antar-b-lain", 7);
        CaseActs stranger = new CaseActs(accounts, third, "antar-b-lain");
        for (String part : List.of("", "/progress", "/documents", "/checklist", "/declarations", "/waivers")) {
            stranger.get(Role.PLANNER, id, part).then().statusCode(404);
        }
        CaseActs.step(stranger.as(Role.APPROVER), id, "consent", 1, acts.answer("CONSENT", "1", TransferActs.POST))
                .then()
                .statusCode(404);
    }

    @Test
    void theOriginRefusesAndThePersonIsFreeForAnotherCase() {
        proposed("antar-c", "198604022012012003");
        acts.propose(receiver, id);
        acts.open(
                        origin,
                        Map.of(
                                "employeeId",
                                person,
                                "toPositionId",
                                fixtures.position(originCity, "DINKES-ANALIS"),
                                "effectiveOn",
                                TODAY.toString(),
                                "motive",
                                "kebutuhan"))
                .then()
                .statusCode(409)
                .body("code", equalTo("employee-has-open-case"));
        origin.declare(Role.APPROVER, id, "NONE");
        Map<String, Object> silent = acts.answer("REFUSE", "800/1", null);
        silent.remove("reason");
        origin.step(Role.APPROVER, id, "consent", silent)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        receiver.step(Role.APPROVER, id, "consent", acts.answer("CONSENT", "800/1", TransferActs.POST))
                .then()
                .statusCode(403);
        origin.step(Role.APPROVER, id, "consent", acts.answer("REFUSE", "800/1", null))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        receiver.get(Role.PLANNER, id, "/progress")
                .then()
                .body("history.last().reason", equalTo("masih dibutuhkan"))
                .body("history.last().actor", equalTo("Kota antar-c-dari"));
        acts.open(receiver, acts.incoming(originCity, nip, fixtures.position(receivingCity, "DINKES-ANALIS")))
                .then()
                .statusCode(201);
    }

    @Test
    void theLogOfTheOtherGovernmentNamesNobodyAndHoldsNoReasonThatIsNotMeantForIt() {
        proposed("antar-f", "198604022012012006");
        acts.propose(receiver, id);
        acts.consent(origin, id);
        logged(origin, "mutation-case.consent")
                .body(THE_ENTRY + "actor.username", equalTo("approver@antar-f-dari"))
                .body(THE_ENTRY + "reason", equalTo("masih dibutuhkan"));
        logged(receiver, "mutation-case.consent")
                .body(THE_ENTRY + "actor.username", equalTo("Kota antar-f-dari"))
                .body(THE_ENTRY + "actor.roles", contains("APPROVER"))
                .body(THE_ENTRY + "reason", nullValue());
        logged(origin, "mutation-case.proposed").body(THE_ENTRY + "actor.username", equalTo("Kota antar-f-ke"));
        receiver.step(Role.PLANNER, id, "cancellation", Map.of("reason", "formasi ditutup"))
                .then()
                .statusCode(200);
        logged(origin, "mutation-case.cancel")
                .body(THE_ENTRY + "actor.username", equalTo("Kota antar-f-ke"))
                .body(THE_ENTRY + "reason", equalTo("formasi ditutup"));
        for (CaseActs side : List.of(receiver, origin)) {
            side.as(Role.AUDITOR)
                    .get("/api/v1/audit/verification")
                    .then()
                    .statusCode(200)
                    .body("intact", is(true));
        }
    }

    /** What a government's log says of an action on the case. */
    private ValidatableResponse logged(CaseActs side, String action) {
        return side.as(Role.AUDITOR)
                .get("/api/v1/audit/entries?limit=200&entity=" + id + "&action=" + action)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    private List<String> posts(CaseActs side, LocalDate day) {
        return side.as(Role.PLANNER)
                .get("/api/v1/employees/" + person + "?asOf=" + day)
                .path("placements.position.unitName");
    }
}
