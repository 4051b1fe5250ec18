package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.identity.application.AccountService;
import id.selaras.identity.application.ChangeAccount;
import id.selaras.identity.application.OpenAccount;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a meeting is shown of a case, who takes whose seat, and votes over a bad network. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class MeetingItemTest {

    private static final String MEETINGS = "/api/v1/meetings/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    AccountService accountService;

    @Inject
    PlanningFixtures fixtures;

    private UUID city;
    private CaseActs acts;
    private final List<String> ids = new ArrayList<>();
    private final List<RequestSpecification> sessions = new ArrayList<>();

    /** A verified case before a team of three whose chair and third member have alternates. */
    private String meeting(String code, UUID chairIs) {
        acts = new CaseActs(accounts, city, code);
        acts.is(Role.ADMINISTRATOR, accounts.open(city, "admin@" + code, Role.ADMINISTRATOR, null, null));
        for (String name : List.of("ketua", "sekretaris", "anggota", "wakil", "cadangan")) {
            accounts.as(
                    city,
                    () -> ids.add(accountService
                            .open(new OpenAccount(
                                    name + "@" + code,
                                    Accounts.PASSWORD,
                                    new ChangeAccount(
                                            "Ibu " + name,
                                            Set.of(Role.TEAM_MEMBER),
                                            null,
                                            name.equals("ketua") ? chairIs : null,
                                            "id",
                                            true)))
                            .id()
                            .toString()));
            sessions.add(Accounts.signedIn(name + "@" + code));
        }
        String id = acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, Who.FREE_ONE),
                        fixtures.position(city, "DINKES-ANALIS"),
                        TODAY.toString())
                .path("id");
        acts.papers(id);
        acts.step(Role.PLANNER, id, "submission", Map.of()).then().statusCode(200);
        acts.declare(Role.PLANNER, id, "NONE");
        acts.step(Role.PLANNER, id, "verification", Map.of("result", "COMPLETE"))
                .then()
                .statusCode(200);
        String meeting = json(acts.as(Role.PLANNER))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "kind", "EVALUATION_TEAM",
                        "title", "Sidang",
                        "place", "Aula",
                        "startsAt", "2026-12-01T02:00:00Z",
                        "members",
                                List.of(
                                        Map.of("accountId", ids.get(0), "seat", "CHAIR", "alternateId", ids.get(3)),
                                        Map.of("accountId", ids.get(1), "seat", "SECRETARY"),
                                        Map.of("accountId", ids.get(2), "seat", "MEMBER", "alternateId", ids.get(4))),
                        "caseIds", List.of(id)))
                .post("/api/v1/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acts.as(Role.PLANNER)
                .header("If-Match", "\"0\"")
                .post(MEETINGS + meeting + "/opening")
                .then()
                .statusCode(200);
        return meeting + "/items/" + id;
    }

    @Test
    void theWholeCaseIsShownWithBothUnitsBeforeAndAfterAndPeopleByTheirNames() {
        city = fixtures.city("layar-a", 11);
        String item = meeting("layar-a", null);
        Response facts = sessions.get(0).get(MEETINGS + item);
        facts.then()
                .statusCode(200)
                .body("fit.components.code", hasItem("JPM"))
                .body("ratings.year", contains(TODAY.getYear() - 1, TODAY.getYear() - 2))
                .body("to.unitName", notNullValue())
                .body("declarations.name", hasItem("planner@layar-a"));
        for (String place : List.of("from", "to")) {
            int change = place.equals("from") ? -1 : 1;
            for (String what : List.of("post", "unit")) {
                int before = facts.path(place + "." + what + ".before");
                assertThat((int) facts.path(place + "." + what + ".after"))
                        .as(place + " " + what)
                        .isEqualTo(before + change);
            }
        }
        sessions.get(0)
                .get(MEETINGS + item.replaceAll("/items.*", ""))
                .then()
                .body("members.name", hasItem("Ibu ketua"))
                .body("members.find { it.name == 'Ibu wakil' }.alternateOf", equalTo(ids.get(0)));
        UUID unit = UUID.fromString(acts.as(Role.PLANNER).get("/api/v1/units").path("items[0].id"));
        String outsider = accounts.open(city, "orang-luar@layar-a", Role.AGENCY_HEAD, unit, null);
        Accounts.signedIn(outsider).get(MEETINGS + item).then().statusCode(403).body("code", equalTo("not-a-member"));
    }

    @Test
    void aPostWhoseNeedNobodyKnowsHasNoNeedAndNoLoadInsteadOfZero() {
        city = fixtures.city("layar-z", 11);
        String item = meeting("layar-z", null);
        sessions.get(0).get(MEETINGS + item).then().body("from.post.need", equalTo(5));
        fixtures.forgetNeed(city);
        sessions.get(0)
                .get(MEETINGS + item)
                .then()
                .statusCode(200)
                .body("from.post.need", nullValue())
                .body("from.post.ratioBefore", nullValue())
                .body("from.post.gradeAfter", nullValue())
                .body("from.post.before", greaterThan(0))
                .body("from.unit.need", equalTo(1))
                .body("to.post.need", equalTo(6));
    }

    @Test
    void anAlternateTakesTheChairOfARecusedRelativeAndConcludes() {
        city = fixtures.city("layar-b", 11);
        String item = meeting("layar-b", fixtures.employee(city, Who.FREE_ONE));
        attend(item, 0, 1, 2, 3, 4);
        vote(3, item, "FOR").then().statusCode(422).body("code", equalTo("member-judges"));
        vote(0, item, "RECUSED").then().statusCode(200).body("items[0].leading", equalTo(ids.get(3)));
        for (int member : List.of(1, 2, 3)) {
            vote(member, item, "FOR").then().statusCode(200);
        }
        vote(4, item, "AGAINST").then().statusCode(422);
        json(sessions.get(1))
                .body(Map.of())
                .put(MEETINGS + item + "/result")
                .then()
                .statusCode(403);
        json(sessions.get(3))
                .body(Map.of())
                .put(MEETINGS + item + "/result")
                .then()
                .statusCode(200)
                .body("items[0].result", equalTo("RECOMMENDED"))
                .body("items[0].judges", not(hasItem(ids.get(0))));
    }

    @Test
    void aVoteThatIsSentAgainDoesNotUndoALaterOne() {
        city = fixtures.city("layar-c", 11);
        String item = meeting("layar-c", null);
        attend(item, 0, 1, 2);
        keyed("suara-1", item, "FOR").then().statusCode(200);
        keyed("suara-2", item, "AGAINST").then().statusCode(200);
        keyed("suara-1", item, "FOR").then().statusCode(200);
        sessions.get(0)
                .get(MEETINGS + item.replaceAll("/items.*", ""))
                .then()
                .body("items[0].votes.vote", contains("AGAINST"));
        keyed("suara-1", item, "ABSTAIN").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aHolidayThatIsSetLaterMovesTheEndOfARunningClock() {
        city = fixtures.city("layar-d", 11);
        String id = meeting("layar-d", null).replaceAll(".*/", "");
        String due = acts.as(Role.AUDITOR).get("/api/v1/mutation-cases/" + id).path("dueOn");
        LocalDate next = TODAY.plusDays(1);
        while (next.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            next = next.plusDays(1);
        }
        untouchedDay()
                .body(Map.of("kind", "HOLIDAY", "name", "Hari daerah", "source", "Perwali 1", "estimated", false))
                .put("/api/v1/calendar-days/" + next)
                .then()
                .statusCode(200);
        String later = acts.as(Role.AUDITOR).get("/api/v1/mutation-cases/" + id).path("dueOn");
        assertThat(LocalDate.parse(later)).isAfter(LocalDate.parse(due));
        acts.as(Role.ADMINISTRATOR)
                .header("If-Match", "\"1\"")
                .delete("/api/v1/calendar-days/" + next)
                .then()
                .statusCode(204);
        assertThat((String) acts.as(Role.AUDITOR)
                        .get("/api/v1/mutation-cases/" + id)
                        .path("dueOn"))
                .isEqualTo(due);
    }

    private RequestSpecification untouchedDay() {
        return json(acts.as(Role.ADMINISTRATOR)).header("If-Match", "\"0\"");
    }

    private void attend(String item, Integer... members) {
        json(acts.as(Role.PLANNER))
                .body(Map.of("present", List.of(members).stream().map(ids::get).toList()))
                .put(MEETINGS + item.replaceAll("/items.*", "") + "/attendance")
                .then()
                .statusCode(200);
    }

    private Response vote(int member, String item, String vote) {
        return json(sessions.get(member)).body(Map.of("vote", vote)).put(MEETINGS + item + "/vote");
    }

    private Response keyed(String key, String item, String vote) {
        return json(sessions.get(0))
                .header("Idempotency-Key", key)
                .body(new HashMap<>(Map.of("vote", vote)))
                .put(MEETINGS + item + "/vote");
    }

    private static RequestSpecification json(RequestSpecification session) {
        return RestAssured.given().spec(session).contentType(ContentType.JSON);
    }
}
