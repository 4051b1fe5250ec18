package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
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
class DecreeResourceTest {

    private static final String DECREES = "/api/v1/decrees";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private static final LocalDate LATER = TODAY.plusDays(20);

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    UUID city;
    CaseActs acts;

    private void in(String code) {
        city = fixtures.city(code, 11);
        acts = new CaseActs(accounts, city, code);
    }

    private String considered(Who who) {
        String id = acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, who),
                        fixtures.position(city, "DINKES-ANALIS"),
                        LATER.toString())
                .path("id");
        acts.considered(id);
        return id;
    }

    private String approved(Who who) {
        String id = considered(who);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        return id;
    }

    private Response draft(String... ids) {
        return acts.as(Role.APPROVER).queryParam("case", List.of(ids)).get(DECREES + "/draft");
    }

    private Map<String, Object> command(String number, String... ids) {
        Map<String, Object> command = new HashMap<>();
        command.put(
                "cases",
                List.of(ids).stream()
                        .map(id -> Map.of("id", id, "version", acts.version(id)))
                        .toList());
        command.put("number", number);
        command.put("issuedOn", TODAY.toString());
        command.put("effectiveOn", LATER.toString());
        command.put(
                "text",
                Map.of(
                        "considering", List.of("bahwa dengan kata sendiri {jumlah} orang dipindahkan;"),
                        "remembering", List.of("Peraturan Daerah Nomor 4 Tahun 2016;"),
                        "deciding", List.of("Memindahkan {jumlah} orang.", "Berlaku sejak {tmt}.")));
        return command;
    }

    private Response issue(Role role, String key, Map<String, Object> command) {
        return acts.as(role)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(command)
                .post(DECREES);
    }

    private Response issue(Map<String, Object> command) {
        return issue(Role.APPROVER, UUID.randomUUID().toString(), command);
    }

    @Test
    void aDraftNamesEverybodyAndStartsFromTheUsualWords() {
        in("sk-a");
        String one = approved(Who.FREE_ONE);
        String two = considered(Who.FREE_TWO);
        draft(one, two)
                .then()
                .statusCode(200)
                .body("members", hasSize(2))
                .body("members.find { it.subject.id == '" + one + "' }.ready", equalTo(true))
                .body("members.find { it.subject.id == '" + two + "' }.ready", equalTo(false))
                .body("effectiveOn", equalTo(LATER.toString()))
                .body("numberExample", startsWith("824/....../BKPSDM"))
                .body("text.deciding", hasSize(4))
                .body("text.remembering[0]", containsString("Undang-Undang"));
        draft().then().statusCode(400);
        draft(UUID.randomUUID().toString()).then().statusCode(404);
        acts.as(Role.TEAM_MEMBER)
                .queryParam("case", one)
                .get(DECREES + "/draft")
                .then()
                .statusCode(403);
    }

    @Test
    void aPreviewShowsTheOwnWordsAndLeavesEverythingAsItIs() {
        in("sk-b");
        String one = approved(Who.FREE_ONE);
        byte[] pdf = acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .accept("application/pdf")
                .body(command(null, one))
                .post(DECREES + "/preview")
                .asByteArray();
        assertThat(LetterTexts.of("T4-konsep", pdf))
                .contains("PRATINJAU")
                .contains("NOMOR 824/....../BKPSDM")
                .contains("bahwa dengan kata sendiri 1 (satu) orang dipindahkan;")
                .contains("Peraturan Daerah Nomor 4 Tahun 2016")
                .contains("KEDUA");
        assertThat(acts.status(one)).isEqualTo("APPROVED");
    }

    @Test
    void oneDecreeCoversSeveralChainsUnderANumberOfTheYearAndKeepsItsWords() {
        in("sk-c");
        String one = approved(Who.FREE_ONE);
        String two = approved(Who.FREE_TWO);
        String key = UUID.randomUUID().toString();
        Map<String, Object> command = command(null, one, two);
        String number = issue(Role.APPROVER, key, command)
                .then()
                .statusCode(201)
                .body("cases", hasItems(one, two))
                .extract()
                .path("number");
        assertThat(number).startsWith("824/1/BKPSDM/");
        issue(Role.APPROVER, key, command).then().statusCode(201).body("number", equalTo(number));
        assertThat(acts.status(one)).isEqualTo("DECREED");
        assertThat(acts.status(two)).isEqualTo("DECREED");
        assertThat(LetterTexts.of(
                        "T4-kata-sendiri",
                        acts.get(Role.PLANNER, one, "/letters/T4").asByteArray()))
                .contains("NOMOR " + number)
                .contains("bahwa dengan kata sendiri 2 (dua) orang dipindahkan;")
                .contains("FREE_ONE")
                .contains("FREE_TWO")
                .doesNotContain("pemerataan beban kerja");
        assertThat(LetterTexts.of(
                        "T4-PETIKAN-kata-sendiri",
                        acts.get(Role.PLANNER, two, "/letters/T4-PETIKAN").asByteArray()))
                .contains("KEDUA : dan seterusnya.");
    }

    @Test
    void aDecreeIsIssuedForAllOrForNobody() {
        in("sk-d");
        String one = approved(Who.FREE_ONE);
        String two = considered(Who.FREE_TWO);
        issue(command(null, one, two)).then().statusCode(409).body("code", equalTo("illegal-transition"));
        assertThat(acts.status(one)).isEqualTo("APPROVED");
        Map<String, Object> stale = command(null, one);
        stale.put("cases", List.of(Map.of("id", one, "version", 0)));
        issue(stale).then().statusCode(412);
        String number =
                issue(command(null, one)).then().statusCode(201).extract().path("number");
        assertThat(number).as("what failed took no number").startsWith("824/1/");
    }

    @Test
    void whatIsWrongWithADecreeIsSaidBeforeAnythingIsDone() {
        in("sk-e");
        String one = approved(Who.FREE_ONE);
        String two = approved(Who.FREE_TWO);
        Map<String, Object> unknown = command(null, one);
        unknown.put(
                "text",
                Map.of("considering", List.of("{rahasia}"), "remembering", List.of("UU"), "deciding", List.of("A")));
        issue(unknown).then().statusCode(400).body("errors[0].pointer", equalTo("/text"));
        Map<String, Object> early = command(null, one);
        early.put("effectiveOn", TODAY.minusDays(1).toString());
        issue(early).then().statusCode(400).body("errors[0].pointer", equalTo("/effectiveOn"));
        Map<String, Object> empty = command(null, one);
        empty.put("text", Map.of("considering", List.of(), "remembering", List.of("UU"), "deciding", List.of("A")));
        issue(empty).then().statusCode(400);
        issue(Role.PLANNER, UUID.randomUUID().toString(), command(null, one))
                .then()
                .statusCode(403);
        issue(command("824/77", one)).then().statusCode(201);
        issue(command("824/77", two)).then().statusCode(409).body("code", equalTo("decree-number-taken"));
    }
}
