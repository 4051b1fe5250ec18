package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class MeetingResourceTest {

    private static final String MEETINGS = "/api/v1/meetings";

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    UUID city;
    CaseActs acts;
    List<String> team;

    /**
     * A verified case and a team of three.
     *
     * @param chairIs the person who sits in the chair, or null for somebody else
     */
    private String verified(String code, Who who, UUID chairIs) {
        city = fixtures.city(code, 11);
        acts = new CaseActs(accounts, city, code);
        team = new ArrayList<>();
        team.add(accounts.open(city, "ketua@" + code, Role.TEAM_MEMBER, null, chairIs));
        team.add(accounts.open(city, "sekretaris@" + code, Role.TEAM_MEMBER, null, null));
        team.add(accounts.open(city, "anggota@" + code, Role.TEAM_MEMBER, null, null));
        String id = acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, who),
                        fixtures.position(city, "DINKES-ANALIS"),
                        LocalDate.now(ZoneId.of("Asia/Makassar")).toString())
                .path("id");
        acts.papers(id);
        acts.step(Role.PLANNER, id, "submission", Map.of()).then().statusCode(200);
        acts.declare(Role.PLANNER, id, "NONE");
        acts.step(Role.PLANNER, id, "verification", Map.of("result", "COMPLETE"))
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    void theVotesOfAQuorumAreTheTeamsConsideration() {
        String id = verified("rapat-a", Who.FREE_ONE, null);
        String meeting = called(id);
        put(team.get(0), meeting + "/items/" + id + "/vote", Map.of("vote", "FOR"))
                .then()
                .statusCode(409)
                .body("code", equalTo("meeting-not-open"));
        open(meeting);
        put(team.get(0), meeting + "/items/" + id + "/vote", Map.of("vote", "FOR"))
                .then()
                .statusCode(422)
                .body("code", equalTo("not-present"));
        attend(meeting, team.get(0));
        vote(meeting, id, 0, "FOR");
        put(team.get(0), meeting + "/items/" + id + "/result", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("no-quorum"));
        attend(meeting, team.get(0), team.get(1));
        put(team.get(0), meeting + "/items/" + id + "/result", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("votes-missing"));
        put(
                        team.get(1),
                        meeting + "/items/" + id + "/vote",
                        Map.of("vote", "FOR_WITH_NOTE", "note", "perlu pendampingan"))
                .then()
                .statusCode(200);
        put(team.get(1), meeting + "/items/" + id + "/result", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-chair"));
        put(team.get(0), meeting + "/items/" + id + "/result", Map.of("note", "sepakat"))
                .then()
                .statusCode(200)
                .body("items[0].result", equalTo("RECOMMENDED_WITH_NOTES"));
        assertThat(acts.status(id)).isEqualTo("CONSIDERED");
        put(team.get(0), meeting + "/items/" + id + "/vote", Map.of("vote", "AGAINST"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-concluded"));
    }

    @Test
    void aChairWhoseOwnCaseItIsIsOutTheSecretaryConcludesAndTheQuorumIsCountedAnew() {
        UUID later = fixtures.city("rapat-b", 11);
        String id = verified("rapat-b", Who.FREE_ONE, fixtures.employee(later, Who.FREE_ONE));
        String meeting = called(id);
        open(meeting);
        attend(meeting, team.get(0), team.get(1), team.get(2));
        put(team.get(0), meeting + "/items/" + id + "/vote", Map.of("vote", "FOR"))
                .then()
                .statusCode(422)
                .body("code", equalTo("own-case"));
        vote(meeting, id, 0, "RECUSED");
        vote(meeting, id, 1, "FOR");
        vote(meeting, id, 2, "FOR");
        put(team.get(0), meeting + "/items/" + id + "/result", Map.of()).then().statusCode(403);
        put(team.get(1), meeting + "/items/" + id + "/result", Map.of())
                .then()
                .statusCode(200)
                .body("items[0].result", equalTo("RECOMMENDED"));
        acts.get(Role.AUDITOR, id, "/declarations").then().body("items.conflict", hasItems("ACTUAL", "NONE"));
    }

    @Test
    void aTeamOfAnEvenNumberOrWithoutAChairIsRefusedWithEveryFault() {
        String id = verified("rapat-c", Who.FREE_ONE, null);
        plan(Map.of(
                        "kind", "EVALUATION_TEAM",
                        "title", "Sidang",
                        "place", "Aula",
                        "startsAt", "2026-12-01T02:00:00Z",
                        "members",
                                List.of(
                                        Map.of("accountId", account(team.get(0)), "seat", "MEMBER"),
                                        Map.of("accountId", account(team.get(1)), "seat", "MEMBER")),
                        "caseIds", List.of(id, UUID.randomUUID().toString())))
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("no-chair", "even-number", "unknown-case"));
    }

    @Test
    void theInvitationNamesDayPlaceAndGuestsAndTheMinutesWhatWasSaidOfEachCase() {
        UUID later = fixtures.city("rapat-d", 11);
        String id = verified("rapat-d", Who.FREE_ONE, fixtures.employee(later, Who.FREE_TWO));
        String meeting = called(id);
        acts.as(Role.PLANNER)
                .get(MEETINGS + "/" + meeting + "/invitation")
                .then()
                .statusCode(409)
                .body("code", equalTo("letter-not-issued"));
        acts.as(Role.PLANNER)
                .get(MEETINGS + "/" + meeting + "/letters/T8/preview")
                .then()
                .statusCode(200)
                .body("pages", equalTo(1));
        acts.as(Role.PLANNER)
                .post(MEETINGS + "/" + meeting + "/letters/T8")
                .then()
                .statusCode(200);
        acts.as(Role.PLANNER)
                .post(MEETINGS + "/" + meeting + "/letters/T9")
                .then()
                .statusCode(409)
                .body("code", equalTo("letter-not-due"));
        assertThat(letter("T8", meeting, "invitation"))
                .contains("Selasa, 1 Desember 2026", "pukul 10.00 WITA", "Ruang rapat Setda")
                .contains("FREE_TWO, S.AP. (Ketua)", "1 (satu) usul mutasi", "005/1/BKPSDM");
        acts.as(Role.PLANNER)
                .get(MEETINGS + "/" + meeting + "/minutes")
                .then()
                .statusCode(409)
                .body("code", equalTo("letter-not-due"));
        open(meeting);
        attend(meeting, team.get(0), team.get(1), team.get(2));
        vote(meeting, id, 0, "FOR");
        put(
                        team.get(1),
                        meeting + "/items/" + id + "/vote",
                        Map.of("vote", "FOR_WITH_NOTE", "note", "perlu pendampingan"))
                .then()
                .statusCode(200);
        vote(meeting, id, 2, "RECUSED");
        put(team.get(0), meeting + "/items/" + id + "/result", Map.of("note", "sepakat"))
                .then()
                .statusCode(200);
        int version = acts.as(Role.PLANNER).get(MEETINGS + "/" + meeting).path("version");
        acts.as(Role.PLANNER)
                .header("If-Match", "\"" + version + "\"")
                .post(MEETINGS + "/" + meeting + "/closing")
                .then()
                .statusCode(200);
        acts.as(Role.PLANNER)
                .get(MEETINGS + "/" + meeting + "/letters")
                .then()
                .body("items.find { it.kind == 'T9' }.number", startsWith("800/2/BKPSDM"))
                .body("items.find { it.kind == 'T9' }.readable", equalTo(true));
        assertThat(letter("T9", meeting, "minutes"))
                .contains("BERITA ACARA RAPAT", "Hadir 3 (tiga) dari 3 (tiga) orang", "005/1/BKPSDM")
                .contains("FREE_ONE, S.AP.", "kebutuhan", "Baik (2025)")
                .contains("setuju 1, setuju dengan catatan 1, tidak setuju 0")
                .contains("anggota@rapat-d tidak ikut menilai")
                .contains("perlu pendampingan", "sepakat", "direkomendasikan dengan catatan");
    }

    private String letter(String name, String meeting, String kind) {
        Response answer = acts.as(Role.PLANNER).get(MEETINGS + "/" + meeting + "/" + kind);
        answer.then().statusCode(200).contentType("application/pdf");
        return LetterTexts.of(name, answer.asByteArray());
    }

    private String called(String caseId) {
        return plan(Map.of(
                        "kind", "EVALUATION_TEAM",
                        "title", "Sidang Tim Penilai Kinerja",
                        "place", "Ruang rapat Setda",
                        "startsAt", "2026-12-01T02:00:00Z",
                        "members",
                                List.of(
                                        Map.of("accountId", account(team.get(0)), "seat", "CHAIR"),
                                        Map.of("accountId", account(team.get(1)), "seat", "SECRETARY"),
                                        Map.of("accountId", account(team.get(2)), "seat", "MEMBER")),
                        "caseIds", List.of(caseId)))
                .then()
                .statusCode(201)
                .body("status", equalTo("PLANNED"))
                .extract()
                .path("id");
    }

    private Response plan(Map<String, ?> body) {
        return json(acts.as(Role.PLANNER), body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(MEETINGS);
    }

    private String account(String username) {
        return acts.as(Role.PLANNER)
                .get(MEETINGS + "/colleagues")
                .path("items.find { it.name == '" + username + "' }.accountId");
    }

    private void open(String meeting) {
        int version = acts.as(Role.PLANNER).get(MEETINGS + "/" + meeting).path("version");
        acts.as(Role.PLANNER)
                .header("If-Match", "\"" + version + "\"")
                .post(MEETINGS + "/" + meeting + "/opening")
                .then()
                .statusCode(200);
    }

    private void attend(String meeting, String... present) {
        json(
                        acts.as(Role.PLANNER),
                        Map.of(
                                "present",
                                List.of(present).stream().map(this::account).toList()))
                .put(MEETINGS + "/" + meeting + "/attendance")
                .then()
                .statusCode(200);
    }

    private void vote(String meeting, String caseId, int member, String vote) {
        put(team.get(member), meeting + "/items/" + caseId + "/vote", Map.of("vote", vote))
                .then()
                .statusCode(200);
    }

    private static Response put(String username, String path, Map<String, ?> body) {
        return json(Accounts.signedIn(username), body).put(MEETINGS + "/" + path);
    }

    private static RequestSpecification json(RequestSpecification request, Map<String, ?> body) {
        return request.contentType(ContentType.JSON).body(body);
    }
}
