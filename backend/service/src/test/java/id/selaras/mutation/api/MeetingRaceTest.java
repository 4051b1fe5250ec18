package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Votes and conclusions at the same time: a case is concluded once, by the votes that can be read afterwards. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class MeetingRaceTest {

    private static final String MEETINGS = "/api/v1/meetings";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    UUID city;
    CaseActs acts;
    List<RequestSpecification> team;
    List<String> names;

    private void in(String code) {
        city = fixtures.city(code, 11);
        acts = new CaseActs(accounts, city, code);
        names = List.of("ketua@" + code, "sekretaris@" + code, "anggota@" + code);
        names.forEach(name -> accounts.open(city, name, Role.TEAM_MEMBER, null, null));
        team = names.stream().map(Accounts::signedIn).toList();
    }

    @Test
    void aVoteDuringTheConclusionIsCountedOrRefused() {
        in("adu-a");
        for (Who who : List.of(Who.FREE_ONE, Who.FREE_TWO, Who.FREE_THREE)) {
            String id = verified(who);
            String meeting = inSession(List.of(id));
            String item = MEETINGS + "/" + meeting + "/items/" + id;
            put(0, item + "/vote", Map.of("vote", "FOR"));
            put(1, item + "/vote", Map.of("vote", "AGAINST"));
            put(2, item + "/vote", Map.of("vote", "FOR"));
            List<Integer> answers = AtOnce.times(
                    8,
                    n -> n < 4
                            ? put(0, item + "/result", Map.of())
                            : put(2, item + "/vote", Map.of("vote", "AGAINST")));
            assertThat(answers.subList(0, 4))
                    .filteredOn(status -> status == 200)
                    .hasSize(1);
            assertThat(answers).allMatch(status -> status == 200 || status == 409);
            JsonPath seen = acts.as(Role.PLANNER).get(MEETINGS + "/" + meeting).jsonPath();
            boolean against = seen.getList("items[0].votes.findAll { it.vote == 'AGAINST' }")
                            .size()
                    == 2;
            assertThat(seen.getString("items[0].result")).isEqualTo(against ? "NOT_RECOMMENDED" : "RECOMMENDED");
            assertThat(acts.get(Role.AUDITOR, id, "").<String>path("consideration"))
                    .isEqualTo(seen.getString("items[0].result"));
        }
    }

    @Test
    void ofTwoMeetingsThatConcludeOneCaseAtOnceOneDoes() {
        in("adu-b");
        for (Who who : List.of(Who.FREE_ONE, Who.FREE_TWO, Who.FREE_THREE)) {
            String id = verified(who);
            List<String> meetings = List.of(inSession(List.of(id)), inSession(List.of(id)));
            for (String meeting : meetings) {
                for (int member = 0; member < 3; member++) {
                    put(member, MEETINGS + "/" + meeting + "/items/" + id + "/vote", Map.of("vote", "FOR"));
                }
            }
            List<Integer> answers = AtOnce.times(
                    8, n -> put(0, MEETINGS + "/" + meetings.get(n % 2) + "/items/" + id + "/result", Map.of()));
            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
            assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
            List<String> steps = acts.get(Role.AUDITOR, id, "/progress").path("history.action");
            assertThat(steps).filteredOn("CONSIDER"::equals).hasSize(1);
            List<String> logged = acts.as(Role.AUDITOR)
                    .get("/api/v1/audit/entries?limit=200&entity=" + id)
                    .path("items.action");
            assertThat(logged).filteredOn("mutation-case.consider"::equals).hasSize(1);
        }
    }

    private String verified(Who who) {
        String id = acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, who),
                        fixtures.position(city, "DINKES-ANALIS"),
                        TODAY.toString())
                .path("id");
        acts.papers(id);
        acts.step(Role.PLANNER, id, "submission", Map.of()).then().statusCode(200);
        acts.declare(Role.PLANNER, id, "NONE");
        acts.step(Role.PLANNER, id, "verification", Map.of("result", "COMPLETE"))
                .then()
                .statusCode(200);
        return id;
    }

    /** A meeting of the team that has begun, everybody present. */
    private String inSession(List<String> cases) {
        List<String> members = names.stream().map(this::account).toList();
        String id = json(acts.as(Role.PLANNER))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "kind", "EVALUATION_TEAM",
                        "title", "Sidang",
                        "place", "Aula",
                        "startsAt", "2026-12-01T02:00:00Z",
                        "members",
                                List.of(
                                        Map.of("accountId", members.get(0), "seat", "CHAIR"),
                                        Map.of("accountId", members.get(1), "seat", "SECRETARY"),
                                        Map.of("accountId", members.get(2), "seat", "MEMBER")),
                        "caseIds", cases))
                .post(MEETINGS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acts.as(Role.PLANNER)
                .header("If-Match", "\"0\"")
                .post(MEETINGS + "/" + id + "/opening")
                .then()
                .statusCode(200);
        json(acts.as(Role.PLANNER))
                .body(Map.of("present", members))
                .put(MEETINGS + "/" + id + "/attendance")
                .then()
                .statusCode(200);
        return id;
    }

    private String account(String username) {
        return acts.as(Role.PLANNER)
                .get(MEETINGS + "/colleagues")
                .path("items.find { it.name == '" + username + "' }.accountId");
    }

    private int put(int member, String path, Map<String, ?> body) {
        return json(RestAssured.given().spec(team.get(member)))
                .body(body)
                .put(path)
                .statusCode();
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType(ContentType.JSON);
    }
}
