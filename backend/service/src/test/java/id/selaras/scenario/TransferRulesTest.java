package id.selaras.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands in the way of a transfer between governments, for each side by its own rules and papers. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class TransferRulesTest {

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
    void theOriginsOwnRulesForbidTheConsentAndTheReceiverNeverLearnsWhy() {
        proposed("antar-d", "198604022012012004");
        people.sanction(originCity, nip);
        acts.propose(receiver, id);
        origin.papersOf(id, "ORIGIN");
        origin.declare(Role.APPROVER, id, "NONE");
        origin.step(Role.APPROVER, id, "consent", acts.answer("CONSENT", "800/2", "Penyuluh Sosial"))
                .then()
                .statusCode(422);
        origin.step(Role.APPROVER, id, "consent", acts.answer("CONSENT", "800/2", TransferActs.POST))
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-forbids"))
                .body("reasons.params.rule", hasItem("E05"));
        for (String part : List.of("", "/progress", "/documents", "/checklist", "/declarations", "/waivers")) {
            String seen = receiver.get(Role.PLANNER, id, part).asString();
            assertThat(seen).doesNotContain("SK-RAHASIA", "activeOrPending", "pribadi@contoh.id");
        }
    }

    @Test
    void bothLettersNameThePostAndOnlyTheRightIssuersDecreeCounts() {
        proposed("antar-e", "198604022012012005");
        receiver.papersOf(id, "RECEIVER");
        receiver.step(Role.PLANNER, id, "submission", Map.of()).then().statusCode(200);
        receiver.declare(Role.APPROVER, id, "NONE");
        receiver.step(Role.APPROVER, id, "proposal", acts.letter("800/3", "Dokter"))
                .then()
                .statusCode(422)
                .body("code", equalTo("letter-names-another-post"));
        receiver.step(Role.APPROVER, id, "proposal", acts.letter("800/3", TransferActs.POST))
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
        origin.declare(Role.APPROVER, id, "NONE");
        origin.step(Role.APPROVER, id, "consent", acts.answer("CONSENT", "800/4", TransferActs.POST))
                .then()
                .statusCode(422)
                .body("reasons.params.document", hasItems("D05", "D06", "D09", "D10"));
        acts.consent(origin, id);
        receiver.step(Role.PLANNER, id, "forwarding", acts.letter("800/5", null))
                .then()
                .statusCode(422)
                .body("code", equalTo("document-not-verified"));
        receiver.verify(id);
        receiver.step(Role.PLANNER, id, "forwarding", acts.letter("800/5", null))
                .then()
                .statusCode(200)
                .body("dueOn", notNullValue());
        receiver.step(Role.PLANNER, id, "state-consideration", acts.outcome("MS", null))
                .then()
                .statusCode(422)
                .body("reasons[0].params.document", equalTo("D13"));
        receiver.upload(Role.PLANNER, id, "D13", CaseActs.PAPER);
        receiver.step(Role.PLANNER, id, "state-consideration", acts.outcome("BTL", "ijazah belum dilegalisasi"))
                .then()
                .statusCode(200)
                .body("status", equalTo("FILE_INCOMPLETE"))
                .body("transfer.stateOutcome", equalTo("BTL"));
        acts.decreed(receiver, id, "GOVERNOR");
        receiver.step(Role.PLANNER, id, "transfer-decree", acts.transferDecree("GOVERNOR", TODAY))
                .then()
                .statusCode(409)
                .body("reasons[0].params.allowed", hasItem("APPOINT"));
    }

    @Test
    void thePortalsAnswerBelongsToMovesWithinOneGovernment() {
        proposed("antar-g", "198604022012012007");
        acts.propose(receiver, id);
        for (CaseActs side : List.of(receiver, origin)) {
            side.as(Role.PLANNER)
                    .multiPart("status", "SENT")
                    .post("/api/v1/mutation-cases/" + id + "/recommendation")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("recommendation-only-internal"));
            side.get(Role.PLANNER, id, "/recommendation").then().body("status", equalTo("NOT_SENT"));
        }
    }

    @Test
    void whoChecksAPaperOfTheOtherSideReadsNoNameOfIt() {
        proposed("antar-h", "198604022012012008");
        acts.propose(receiver, id);
        acts.consent(origin, id);
        String consent = receiver.get(Role.PLANNER, id, "/documents").path("items.find { it.code == 'D05' }.id");
        receiver.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("result", "VERIFIED"))
                .post("/api/v1/mutation-cases/" + id + "/documents/" + consent + "/verification")
                .then()
                .statusCode(200)
                .body("uploadedBy", equalTo("Kota antar-h-dari"));
    }

    @Test
    void aHolidayMovesAlsoTheClocksBetweenGovernments() {
        proposed("antar-i", "198604022012012009");
        acts.propose(receiver, id);
        String due = receiver.get(Role.PLANNER, id, "").path("dueOn");
        receiver.is(Role.ADMINISTRATOR, accounts.open(receivingCity, "admin@antar-i", Role.ADMINISTRATOR, null, null));
        receiver.as(Role.ADMINISTRATOR)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("kind", "HOLIDAY", "name", "Hari Jadi", "source", "Perda 1/2020", "estimated", false))
                .put("/api/v1/calendar-days/" + due)
                .then()
                .statusCode(200);
        String moved = receiver.get(Role.PLANNER, id, "").path("dueOn");
        assertThat(LocalDate.parse(moved)).isAfter(LocalDate.parse(due));
    }

    @Test
    void noOwnDecreeIsDraftedForACaseBetweenGovernments() {
        proposed("antar-j", "198604022012012010");
        acts.propose(receiver, id);
        receiver.as(Role.APPROVER)
                .get("/api/v1/decrees/draft?case=" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing-to-decree"));
    }

    @Test
    void anArrivalThatTheReceiverBuiltUponIsNotSimplyTakenBack() {
        proposed("antar-k", "198604022012012014");
        acts.propose(receiver, id);
        acts.consent(origin, id);
        acts.decreed(receiver, id, "GOVERNOR");
        LocalDate day = TODAY.plusDays(10);
        receiver.step(Role.APPROVER, id, "appointment", acts.appointment(day))
                .then()
                .statusCode(200);
        people.corrected(receivingCity, nip, "Sari Wulandari Putri");
        receiver.upload(Role.PLANNER, id, "D16", CaseActs.PAPER);
        receiver.step(Role.APPROVER, id, "revocation", acts.revocation(day))
                .then()
                .statusCode(409)
                .body("code", equalTo("employee-changed-since"));
    }

    @Test
    void aNewcomerHasNoSecondCaseWhileTheTransferIsStillOpen() {
        proposed("antar-l", "198604022012012022");
        acts.propose(receiver, id);
        acts.consent(origin, id);
        acts.decreed(receiver, id, "GOVERNOR");
        receiver.step(Role.APPROVER, id, "appointment", acts.appointment(TODAY))
                .then()
                .statusCode(200);
        UUID newcomer = people.known(receivingCity, nip);
        UUID another = fixtures.position(receivingCity, "DINSOS-PENYULUH");
        receiver.propose(Role.PLANNER, newcomer, another, TODAY.plusDays(40).toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("employee-has-open-case"))
                .body("reasons[0].params.employee", equalTo(newcomer.toString()));
    }
}
