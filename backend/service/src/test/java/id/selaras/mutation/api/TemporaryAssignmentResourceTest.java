package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class TemporaryAssignmentResourceTest {

    private static final String LOANS = "/api/v1/temporary-assignments";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    UUID city;
    CaseActs acts;

    private void in(String code) {
        city = fixtures.city(code, 9);
        acts = new CaseActs(accounts, city, code);
    }

    @Test
    void aLoanHoldsOnItsDaysAloneAndThePersonIsBackAfterwards() {
        in("pinjam-a");
        LocalDate first = TODAY.plusDays(5);
        LocalDate last = first.plusMonths(3).minusDays(1);
        String id = propose(Who.FREE_ONE, first, last, 50)
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
        assertThat(kinds(Who.FREE_ONE, first)).containsExactly("D");
        act(Role.APPROVER, id, "order", Map.of("number", "SP-7", "issuedOn", TODAY.toString()))
                .then()
                .statusCode(200)
                .body("status", equalTo("ORDERED"))
                .body("orderNumber", equalTo("SP-7"));
        assertThat(kinds(Who.FREE_ONE, first.minusDays(1))).containsExactly("D");
        assertThat(kinds(Who.FREE_ONE, first)).containsExactlyInAnyOrder("D", "TT");
        assertThat(kinds(Who.FREE_ONE, last)).containsExactlyInAnyOrder("D", "TT");
        assertThat(kinds(Who.FREE_ONE, last.plusDays(1))).containsExactly("D");
    }

    @Test
    void aLoanIsRefusedWithEveryReasonAndItsProposerDoesNotOrderIt() {
        in("pinjam-b");
        propose(Who.FREE_ONE, TODAY, TODAY.plusMonths(7), 60)
                .then()
                .statusCode(422)
                .body("code", equalTo("loan-too-long"));
        String one = propose(Who.FREE_ONE, TODAY, TODAY.plusMonths(2), 60).path("id");
        act(Role.PLANNER, one, "order", Map.of("number", "SP-1", "issuedOn", TODAY.toString()))
                .then()
                .statusCode(403);
        act(Role.APPROVER, one, "order", Map.of("number", "SP-1", "issuedOn", TODAY.toString()))
                .then()
                .body("status", equalTo("RUNNING"));
        propose(Who.FREE_ONE, TODAY.plusMonths(1), TODAY.plusMonths(8), 60)
                .then()
                .statusCode(422)
                .body("reasons.code", hasItems("loan-too-long", "no-time-left"));
    }

    @Test
    void aLoanIsExtendedOnceShortenedOrWithdrawnAndStaleRequestsAreTold() {
        in("pinjam-c");
        String id = propose(Who.FREE_TWO, TODAY, TODAY.plusMonths(2), 40).path("id");
        act(Role.APPROVER, id, "order", Map.of("number", "SP-2", "issuedOn", TODAY.toString()));
        Map<String, Object> longer =
                Map.of("until", TODAY.plusMonths(3).toString(), "number", "SP-3", "issuedOn", TODAY.toString());
        act(Role.APPROVER, id, "extension", longer).then().statusCode(200).body("extensions", equalTo(1));
        act(
                        Role.APPROVER,
                        id,
                        "extension",
                        Map.of("until", TODAY.plusMonths(4).toString(), "number", "SP-4", "issuedOn", TODAY.toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("no-more-extensions"));
        acts.as(Role.APPROVER)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(longer)
                .post(LOANS + "/" + id + "/extension")
                .then()
                .statusCode(412);
        act(Role.APPROVER, id, "ending", Map.of("lastDay", TODAY.plusDays(4).toString(), "reason", "program selesai"))
                .then()
                .statusCode(200);
        assertThat(kinds(Who.FREE_TWO, TODAY.plusDays(4))).contains("TT");
        assertThat(kinds(Who.FREE_TWO, TODAY.plusDays(5))).containsExactly("D");

        String other = propose(Who.FREE_THREE, TODAY.plusDays(9), TODAY.plusMonths(1), 40)
                .path("id");
        act(Role.APPROVER, other, "order", Map.of("number", "SP-5", "issuedOn", TODAY.toString()));
        act(Role.PLANNER, other, "cancellation", Map.of("reason", "batal"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        assertThat(kinds(Who.FREE_THREE, TODAY.plusDays(10))).containsExactly("D");
        acts.as(Role.AUDITOR)
                .get(LOANS + "?status=CANCELLED&total=true")
                .then()
                .body("total", equalTo(1))
                .body("items", hasSize(1));
        String trail = acts.as(Role.AUDITOR)
                .get("/api/v1/audit/entries?limit=200")
                .then()
                .body("items.action", hasItem("temporary-assignment.cancelled"))
                .extract()
                .asString();
        assertThat(trail).doesNotContain(Who.FREE_THREE.nip());
    }

    @Test
    void nobodyActsForSomebodyWhoIsNoOfficial() {
        in("pinjam-d");
        Map<String, Object> body = loan(Who.FREE_ONE, "PKM-DOKTER", TODAY, TODAY.plusMonths(1), 100);
        body.put("kind", "PLT");
        post(body).then().statusCode(422).body("code", equalTo("not-an-official"));
    }

    @Test
    void theOrderLetterTellsWhoWhereHowLongAndIsWrittenAnewForALongerLoan() {
        in("pinjam-e");
        String id = propose(Who.FREE_ONE, TODAY, TODAY.plusMonths(2), 40).path("id");
        acts.as(Role.PLANNER)
                .get(LOANS + "/" + id + "/letters/T7/preview")
                .then()
                .statusCode(200)
                .body("pages", equalTo(1));
        acts.as(Role.PLANNER)
                .get(LOANS + "/" + id + "/letters")
                .then()
                .body("items.kind", equalTo(List.of("T7")))
                .body("items[0].readable", equalTo(false));
        acts.as(Role.PLANNER)
                .get(LOANS + "/" + id + "/letters/T7")
                .then()
                .statusCode(409)
                .body("code", equalTo("letter-not-due"));
        act(Role.APPROVER, id, "order", Map.of("number", "800/SP-2", "issuedOn", TODAY.toString()));
        assertThat(letter(id, "T7"))
                .contains("SURAT PERINTAH", "PENUGASAN LINTAS UNIT", "Nomor 800/SP-2")
                .contains("FREE_ONE, S.AP.", "19850501 201001 1 001", "Penyuluh Sosial", "Dinas Sosial")
                .contains("40 (empat puluh) persen waktu kerja")
                .contains(IndonesianText.date(TODAY.plusMonths(2)))
                .doesNotContain("Kewenangan");
        act(
                Role.APPROVER,
                id,
                "extension",
                Map.of("until", TODAY.plusMonths(3).toString(), "number", "800/SP-3", "issuedOn", TODAY.toString()));
        assertThat(letter(id, "T7-perpanjangan"))
                .contains("Nomor 800/SP-3")
                .contains(IndonesianText.date(TODAY.plusMonths(3)));
        acts.as(Role.PLANNER).get(LOANS + "/" + id + "/letters/T4").then().statusCode(404);
    }

    private String letter(String id, String name) {
        Response answer = acts.as(Role.PLANNER).get(LOANS + "/" + id + "/letters/T7");
        answer.then().statusCode(200).contentType("application/pdf");
        return LetterTexts.of(name, answer.asByteArray());
    }

    private Response propose(Who who, LocalDate first, LocalDate last, int share) {
        return post(loan(who, "DINSOS-PENYULUH", first, last, share));
    }

    private Map<String, Object> loan(Who who, String position, LocalDate first, LocalDate last, int share) {
        return new HashMap<>(Map.of(
                "kind",
                "CROSS_UNIT",
                "employeeId",
                fixtures.employee(city, who),
                "toPositionId",
                fixtures.position(city, position),
                "share",
                share,
                "startsOn",
                first.toString(),
                "endsOn",
                last.toString(),
                "purpose",
                "bantuan sosial"));
    }

    private Response post(Map<String, Object> body) {
        return acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(LOANS);
    }

    private Response act(Role role, String id, String step, Map<String, Object> body) {
        int version = acts.as(Role.AUDITOR).get(LOANS + "/" + id).path("version");
        return acts.as(role)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(LOANS + "/" + id + "/" + step);
    }

    private List<String> kinds(Who who, LocalDate day) {
        return acts.as(Role.PLANNER)
                .get("/api/v1/employees/" + fixtures.employee(city, who) + "?asOf=" + day)
                .path("placements.assignmentKind");
    }
}
