package id.selaras.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.mutation.api.CaseActs;
import id.selaras.mutation.api.TransferActs;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.TransferFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Transfers with a government or an agency outside the installation: what it does is recorded by its letters. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class TransferOutsideTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    TransferFixtures people;

    TransferActs acts = new TransferActs(TODAY);
    UUID city;
    CaseActs own;

    private void in(String code) {
        city = fixtures.city(code, 5);
        own = new CaseActs(accounts, city, code);
    }

    private String opened(Map<String, Object> body) {
        return acts.open(own, body).then().statusCode(201).extract().path("id");
    }

    private void consented(String id) {
        acts.propose(own, id);
        own.papersOf(id, "ORIGIN");
        own.step(Role.APPROVER, id, "consent", acts.answer("CONSENT", "S-1", TransferActs.POST))
                .then()
                .statusCode(403);
        own.step(Role.PLANNER, id, "consent", acts.answer("CONSENT", "S-1", TransferActs.POST))
                .then()
                .statusCode(200);
    }

    @Test
    void somebodyComesFromANationalAgencyByUploadedLetters() {
        in("luar-a");
        String id = opened(acts.fromOutside("198703032011031977", fixtures.position(city, "DINKES-ANALIS")));
        own.get(Role.PLANNER, id, "/progress").then().body("next.find { it.action == 'SUBMIT' }.mine", is(true));
        consented(id);
        acts.decreed(own, id, "HEAD_OF_BKN");
        own.step(Role.APPROVER, id, "appointment", acts.appointment(TODAY))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_EFFECT"));
        String person = own.get(Role.PLANNER, id, "").path("employee.id");
        own.as(Role.PLANNER)
                .get("/api/v1/employees/" + person)
                .then()
                .body("name", equalTo("Rahmat Hidayat"))
                .body("birthDate", equalTo("1987-03-03"));
        own.step(Role.PLANNER, id, "handover", acts.done())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/number"));
        Map<String, Object> handover = new HashMap<>(acts.done());
        handover.putAll(acts.letter("BAST/9", null));
        own.step(Role.PLANNER, id, "handover", handover)
                .then()
                .statusCode(422)
                .body("reasons[0].params.document", equalTo("D17"));
        own.upload(Role.PLANNER, id, "D17", CaseActs.PAPER);
        own.step(Role.PLANNER, id, "handover", handover).then().statusCode(200);
        own.step(Role.PLANNER, id, "completion", acts.done())
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));
    }

    @Test
    void theStateTurnsATransferDownAndTheSeatIsFreeAgain() {
        in("luar-b");
        String id = opened(acts.fromOutside("198703032011031002", fixtures.position(city, "PKM-ANALIS")));
        consented(id);
        String other = opened(acts.fromOutside("198703032011031003", fixtures.position(city, "PKM-ANALIS")));
        own.papersOf(other, "RECEIVER");
        own.step(Role.PLANNER, other, "submission", Map.of()).then().statusCode(200);
        own.declare(Role.APPROVER, other, "NONE");
        own.step(Role.APPROVER, other, "proposal", acts.letter("800/6", TransferActs.POST))
                .then()
                .statusCode(422)
                .body("code", equalTo("no-free-seat"));
        own.verify(id);
        own.step(Role.PLANNER, id, "forwarding", acts.letter("800/7", null));
        own.upload(Role.PLANNER, id, "D13", CaseActs.PAPER);
        own.step(Role.PLANNER, id, "state-consideration", acts.outcome("TMS", null))
                .then()
                .statusCode(400);
        own.step(Role.PLANNER, id, "state-consideration", acts.outcome("TMS", "pangkat tidak sesuai"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("transfer.stateNumber", equalTo("PT/1"));
        own.step(Role.APPROVER, other, "proposal", acts.letter("800/6", TransferActs.POST))
                .then()
                .statusCode(200);
    }

    @Test
    void somebodyGoesOutsideAndARevocationBringsTheFormerPostBack() {
        in("luar-c");
        String nip = "198703032011031004";
        UUID person = people.analyst(city, nip, "Bayu Saputra");
        String id = opened(acts.toOutside(person));
        own.papersOf(id, "RECEIVER");
        own.step(Role.PLANNER, id, "submission", Map.of()).then().statusCode(200);
        own.step(Role.PLANNER, id, "proposal", acts.letter("B-1", "Penata Layanan"))
                .then()
                .statusCode(200)
                .body("toPosition.unitName", equalTo("Dinas Perhubungan"));
        own.papersOf(id, "ORIGIN");
        own.declare(Role.APPROVER, id, "NONE");
        own.step(Role.APPROVER, id, "consent", acts.answer("CONSENT", "S-2", "Penata Layanan"))
                .then()
                .statusCode(200);
        acts.decreed(own, id, "GOVERNOR");
        own.step(Role.PLANNER, id, "appointment", acts.appointment(TODAY))
                .then()
                .statusCode(422)
                .body("reasons[0].params.document", equalTo("D15"));
        own.upload(Role.PLANNER, id, "D15", CaseActs.PAPER);
        own.step(Role.PLANNER, id, "appointment", acts.appointment(TODAY))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_EFFECT"));
        assertThat(units(person, TODAY.minusDays(1))).containsExactly("Dinas Pendidikan");
        assertThat(units(person, TODAY)).isEmpty();
        own.upload(Role.PLANNER, id, "D16", CaseActs.PAPER);
        own.step(Role.PLANNER, id, "revocation", acts.revocation(TODAY.plusDays(7)))
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        assertThat(units(person, TODAY.plusDays(6))).isEmpty();
        assertThat(units(person, TODAY.plusDays(7))).containsExactly("Dinas Pendidikan");
    }

    @Test
    void whatIsMissingOrContradictsItselfIsNamedFieldByField() {
        in("luar-d");
        Map<String, Object> empty = Map.of(
                "effectiveOn", TODAY.toString(),
                "motive", "jabatan lowong",
                "between", Map.of("kind", "INTERNAL", "direction", "INCOMING"));
        List<String> pointers =
                acts.open(own, empty).then().statusCode(400).extract().path("errors.pointer");
        assertThat(pointers)
                .contains("/between/kind", "/between/counterpart", "/toPositionId", "/between/nip", "/between/person");
        UUID neighbour = accounts.government("luar-d-tetangga");
        Map<String, Object> agency =
                new HashMap<>(acts.incoming(neighbour, "198703032011031005", fixtures.position(city, "DINKES-ANALIS")));
        acts.open(own, agency).then().statusCode(422).body("code", equalTo("unknown-employee"));
        own.as(Role.PLANNER)
                .get("/api/v1/transfer-partners")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Kota luar-d-tetangga"))
                .body("items.id", notNullValue());
    }

    @Test
    void somebodyWhoServesInThisInstallationIsNotRecordedAsComingFromOutside() {
        in("luar-e");
        String nip = "198604022012012031";
        UUID neighbour = fixtures.city("luar-e-tetangga", 6);
        people.analyst(neighbour, nip, "Sari Wulandari");
        String refused = acts.open(own, acts.fromOutside(nip, fixtures.position(city, "DINKES-ANALIS")))
                .then()
                .statusCode(422)
                .body("code", equalTo("serves-in-this-installation"))
                .extract()
                .asString();
        assertThat(refused).doesNotContain("luar-e-tetangga", neighbour.toString());
        opened(acts.fromOutside("198604022012012032", fixtures.position(city, "DINKES-ANALIS")));
    }

    private List<String> units(UUID person, LocalDate day) {
        return own.as(Role.PLANNER)
                .get("/api/v1/employees/" + person + "?asOf=" + day)
                .path("placements.position.unitName");
    }
}
