package id.selaras.socialisation.api;

import static id.selaras.socialisation.api.Voices.TODAY;
import static id.selaras.socialisation.api.Voices.ZONE;
import static id.selaras.socialisation.api.Voices.objection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.identity.application.AccountService;
import id.selaras.identity.application.ChangeAccount;
import id.selaras.identity.application.OpenAccount;
import id.selaras.mutation.api.LetterTexts;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ObjectionResourceTest {

    private static final List<String> REASONS = List.of("Hasil asesmen 2025 belum dipertimbangkan.");

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    AccountService opening;

    @Inject
    TravellingClock clock;

    private Voices in(String code) {
        return new Voices(accounts, fixtures, code);
    }

    @Test
    void onTheLastMinuteOfDayFourteenAnObjectionIsHeardAndOneMinuteLaterItIsLate() {
        Voices city = in("keberatan-a");
        String first = city.decreed(Who.FREE_ONE);
        String second = city.decreed(Who.FREE_TWO);
        receive(city, first);
        receive(city, second);
        LocalDate last = LocalDate.parse(city.am(Who.FREE_ONE)
                .get(Role.EMPLOYEE, "/mutation-cases/" + first + "/remedy")
                .then()
                .body("remedy", equalTo("OBJECTION"))
                .body("workingDaysLeft", equalTo(14))
                .extract()
                .path("lastDay"));

        Response heard = at(
                city.am(Who.FREE_ONE),
                last,
                LocalTime.of(23, 59),
                () -> city.post(Role.EMPLOYEE, "/objections", objection(first, null)));
        heard.then()
                .statusCode(201)
                .body("objection.status", equalTo("FILED"))
                .body("objection.filedOn", equalTo(last.toString()))
                .body("receiptRecorded", equalTo(true));
        Response late = at(
                city.am(Who.FREE_TWO),
                last.plusDays(1),
                LocalTime.MIDNIGHT,
                () -> city.post(Role.EMPLOYEE, "/objections", objection(second, null)));
        late.then()
                .statusCode(201)
                .body("objection.status", equalTo("LATE"))
                .body("objection.filedOn", equalTo(last.plusDays(1).toString()));

        String lateId = "/objections/" + late.path("id");
        city.act(Role.APPROVER, lateId, "decision", Map.of("result", "REJECTED", "reasons", REASONS))
                .then()
                .statusCode(422)
                .body("code", equalTo("objection-was-late"));
        city.act(
                        Role.APPROVER,
                        "/objections/" + heard.path("id"),
                        "decision",
                        Map.of("result", "INADMISSIBLE", "reasons", REASONS))
                .then()
                .statusCode(422)
                .body("code", equalTo("objection-was-in-time"));
        city.act(Role.APPROVER, lateId, "decision", Map.of("result", "INADMISSIBLE", "reasons", REASONS))
                .then()
                .statusCode(200)
                .body("objection.result", equalTo("INADMISSIBLE"))
                .body("remedy", equalTo("COURT"))
                .body("letters", hasItem("T12"));
        String letter = letter(city.am(Who.FREE_TWO), late.path("id"), "T12");
        assertThat(letter)
                .contains("KEBERATAN TIDAK DAPAT DITERIMA", "sesudah batas pengajuan", "Pengadilan Tata Usaha Negara")
                .doesNotContainIgnoringCase("banding administratif")
                .doesNotContain("BPASN");
    }

    @Test
    void anAcceptedObjectionTakesTheDecreeBackAndTheFormerPostHoldsByANewRow() {
        Voices city = in("keberatan-b").am(Who.FREE_ONE);
        String id = city.decreed(Who.FREE_ONE);
        String thing = file(city, id);
        assertThat(letter(city, thing.substring(12), "T11"))
                .contains("Keberatan atas keputusan mutasi", "821/FREE_ONE", "tidak mempertimbangkan kompetensi")
                .doesNotContain("BPASN");
        city.act(Role.APPROVER, thing, "decision", Map.of("result", "FULLY_ACCEPTED", "reasons", REASONS))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/consequence"));
        city.act(Role.APPROVER, thing, "decision", accepted("REVOCATION"))
                .then()
                .statusCode(200)
                .body("objection.status", equalTo("CARRIED_OUT"))
                .body("remedy", equalTo("NONE"));
        assertThat(city.acts.status(id)).isEqualTo("REVOKED");
        assertThat(unitOf(city, Who.FREE_ONE, TODAY.plusDays(2))).isEqualTo("Dinas Kesehatan");
        assertThat(unitOf(city, Who.FREE_ONE, TODAY.plusDays(3))).isEqualTo("Dinas Pendidikan");
        assertThat(letter(city, thing.substring(12), "T12"))
                .contains("menerima seluruhnya keberatan Saudara", "dicabut")
                .doesNotContain("BPASN");
        city.act(Role.APPROVER, thing, "decision", accepted("REVOCATION"))
                .then()
                .statusCode(409);
    }

    @Test
    void anAcceptedObjectionReachesACaseThatWasCompletedMeanwhile() {
        Voices city = in("keberatan-c").am(Who.FREE_ONE);
        String id = city.decreed(Who.FREE_ONE);
        String thing = file(city, id);
        city.acts.handOver(id, Map.of("on", TODAY.toString())).then().statusCode(200);
        city.acts
                .step(Role.PLANNER, id, "completion", Map.of("on", TODAY.toString()))
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"));
        city.act(Role.APPROVER, thing, "decision", accepted("OTHER_PLACEMENT"))
                .then()
                .statusCode(200)
                .body("objection.status", equalTo("DECIDED"));
        assertThat(city.acts.status(id)).isEqualTo("REVOKED");
        assertThat(unitOf(city, Who.FREE_ONE, TODAY.plusDays(3))).isEqualTo("Dinas Pendidikan");

        String other = city.acts
                .propose(
                        Role.PLANNER,
                        city.employee(Who.FREE_ONE),
                        fixtures.position(city.city, "PKM-ANALIS"),
                        TODAY.plusDays(20).toString())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        city.act(Role.PLANNER, thing, "placement", Map.of("caseId", id)).then().statusCode(422);
        city.act(Role.PLANNER, thing, "placement", Map.of("caseId", other))
                .then()
                .statusCode(200)
                .body("objection.status", equalTo("CARRIED_OUT"))
                .body("newCaseId", equalTo(other));
    }

    @Test
    void aDecreeStaysInForceUnlessTheAuthorityLetsItRestWithAReason() {
        Voices city = in("keberatan-d").am(Who.FREE_ONE);
        String id = city.decreed(Who.FREE_ONE);
        String thing = file(city, id);
        assertThat(unitOf(city, Who.FREE_ONE, TODAY)).isEqualTo("Dinas Kesehatan");
        city.act(Role.APPROVER, thing, "suspension", Map.of("reason", " "))
                .then()
                .statusCode(400);
        city.act(Role.APPROVER, thing, "suspension", Map.of("reason", "menunggu asesmen ulang"))
                .then()
                .statusCode(200)
                .body("objection.suspended", equalTo(true));
        city.acts
                .handOver(id, Map.of("on", TODAY.toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("decree-suspended"));
        city.act(Role.APPROVER, thing, "decision", Map.of("result", "REJECTED", "reasons", REASONS))
                .then()
                .statusCode(200);
        city.acts
                .step(Role.PLANNER, id, "handover", Map.of("on", TODAY.toString()))
                .then()
                .statusCode(200);
    }

    @Test
    void whoProposedTheMoveDoesNotDecideTheObjection() {
        Voices city = in("keberatan-e").am(Who.FREE_ONE);
        accounts.as(
                city.city,
                () -> opening.open(new OpenAccount(
                        "rangkap@keberatan-e",
                        Accounts.PASSWORD,
                        new ChangeAccount("Rangkap", Set.of(Role.PLANNER, Role.APPROVER), null, null, "id", true))));
        city.acts.is(Role.PLANNER, "rangkap@keberatan-e");
        String thing = file(city, city.decreed(Who.FREE_ONE));
        city.act(Role.PLANNER, thing, "decision", Map.of("result", "REJECTED", "reasons", REASONS))
                .then()
                .statusCode(422)
                .body("code", equalTo("proposer-decides"));
    }

    @Test
    void onlyThePersonConcernedFilesAndSeesIt() {
        Voices city = in("keberatan-f").am(Who.FREE_TWO);
        String id = city.decreed(Who.FREE_ONE);
        city.post(Role.EMPLOYEE, "/objections", objection(id, TODAY)).then().statusCode(404);
        String thing = file(city.am(Who.FREE_ONE), id);
        city.am(Who.FREE_TWO).get(Role.EMPLOYEE, thing).then().statusCode(404);
        city.get(Role.EMPLOYEE, "/objections").then().body("items", hasSize(0));
        city.get(Role.TEAM_MEMBER, thing).then().statusCode(403);
        Voices elsewhere = in("keberatan-g");
        elsewhere.get(Role.APPROVER, thing).then().statusCode(404);
        city.am(Who.FREE_ONE)
                .post(Role.EMPLOYEE, "/objections", objection(id, TODAY))
                .then()
                .statusCode(409)
                .body("code", equalTo("objection-stands"));
        city.act(Role.EMPLOYEE, thing, "withdrawal", null)
                .then()
                .statusCode(200)
                .body("objection.status", equalTo("WITHDRAWN"));
        city.post(Role.EMPLOYEE, "/objections", objection(id, TODAY)).then().statusCode(201);
    }

    @Test
    void theDayOfReceiptIsTheRecordedOneAndOtherwiseTheOneThatIsStated() {
        Voices city = in("keberatan-h").am(Who.FREE_ONE);
        String draft = city.considered(Who.FREE_TWO);
        city.get(Role.PLANNER, "/mutation-cases/" + draft + "/remedy").then().body("remedy", equalTo("NONE"));
        String id = city.decreed(Who.FREE_ONE);
        city.post(Role.EMPLOYEE, "/objections", objection(id, null))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/receivedOn"));
        city.post(Role.EMPLOYEE, "/objections", objection(id, TODAY.minusDays(1)))
                .then()
                .statusCode(400);
        city.get(Role.EMPLOYEE, "/mutation-cases/" + id + "/remedy")
                .then()
                .body("lastDay", nullValue())
                .body("decisionDays", equalTo(21));
        city.post(Role.EMPLOYEE, "/objections", objection(id, TODAY))
                .then()
                .statusCode(201)
                .body("receiptRecorded", equalTo(false))
                .body("objection.number", equalTo("KBR/" + TODAY.getYear() + "/00001"));
        city.put(
                        Role.PLANNER,
                        "/mutation-cases/" + id + "/decree-receipt",
                        Map.of("receivedOn", TODAY.toString(), "proof", "tanda terima"))
                .then()
                .statusCode(409);
    }

    @Test
    void theAuthorityIsToldByHowManyWorkingDaysADecisionIsLate() {
        Voices city = in("keberatan-i").am(Who.FREE_ONE);
        String thing = file(city, city.decreed(Who.FREE_ONE));
        city.get(Role.APPROVER, thing).then().body("objection.lateBy", equalTo(0));
        Response late =
                at(city, TODAY.plusDays(60), LocalTime.NOON, () -> city.get(Role.APPROVER, "/objections?overdue=true"));
        late.then().body("items", hasSize(1));
        assertThat(late.<Integer>path("items[0].lateBy")).isBetween(1, 30);
        city.get(Role.APPROVER, "/objections?overdue=true").then().body("items", hasSize(0));
    }

    private static Map<String, Object> accepted(String consequence) {
        return Map.of(
                "result",
                "FULLY_ACCEPTED",
                "reasons",
                REASONS,
                "consequence",
                consequence,
                "revocation",
                Map.of(
                        "number", "821/CABUT",
                        "issuedOn", TODAY.toString(),
                        "effectiveOn", TODAY.plusDays(3).toString()));
    }

    private static void receive(Voices city, String caseId) {
        city.put(
                        Role.PLANNER,
                        "/mutation-cases/" + caseId + "/decree-receipt",
                        Map.of("receivedOn", TODAY.toString(), "proof", "tanda terima petikan"))
                .then()
                .statusCode(200);
    }

    private static String file(Voices city, String caseId) {
        String id = city.post(Role.EMPLOYEE, "/objections", objection(caseId, TODAY))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/objections/" + id;
    }

    private String letter(Voices city, String id, String kind) {
        return LetterTexts.of(
                kind + "-" + city.code,
                city.get(Role.EMPLOYEE, "/objections/" + id + "/letters/" + kind)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
    }

    private Response at(Voices city, LocalDate day, LocalTime time, java.util.function.Supplier<Response> ask) {
        AtomicReference<Response> answer = new AtomicReference<>();
        city.acts.signInAnew();
        clock.at(day.atTime(time).atZone(ZONE).toInstant(), () -> answer.set(ask.get()));
        city.acts.signInAnew();
        return answer.get();
    }

    private static String unitOf(Voices city, Who who, LocalDate day) {
        return city.get(Role.PLANNER, "/employees/" + city.employee(who) + "?asOf=" + day)
                .path("placements.find { it.assignmentKind == 'D' }.position.unitName");
    }
}
