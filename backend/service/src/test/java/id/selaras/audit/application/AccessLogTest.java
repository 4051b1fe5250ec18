package id.selaras.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.shared.security.Role;
import id.selaras.socialisation.api.Voices;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who read my data: told by role, kept for everybody, missed by nobody. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class AccessLogTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    ReadRecorder recorder;

    @Test
    void everybodySeesWhoReadAndUsedTheOwnDataAndNobodyElses() {
        Voices city = new Voices(accounts, fixtures, "dibaca").am(Who.FREE_ONE);
        String person = "/employees/" + city.employee(Who.FREE_ONE);
        city.get(Role.TEAM_MEMBER, person).then().statusCode(200);
        city.get(Role.TEAM_MEMBER, "/employees/" + city.employee(Who.FREE_TWO))
                .then()
                .statusCode(200);
        city.get(Role.EMPLOYEE, person).then().statusCode(200);
        String id = city.considered(Who.FREE_ONE);
        city.get(Role.APPROVER, "/mutation-cases/" + id).then().statusCode(200);
        city.csv(Role.AUDITOR, "/employees").then().statusCode(200);
        recorder.flush();

        List<Map<String, Object>> log =
                city.get(Role.EMPLOYEE, "/access-log?limit=200").path("items");
        assertThat(log)
                .filteredOn(row -> row.get("what").equals("PERSON"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("roles")).isEqualTo(List.of("TEAM_MEMBER"));
                    assertThat(row.get("used")).isEqualTo(false);
                });
        String number = city.get(Role.PLANNER, "/mutation-cases/" + id).path("number");
        assertThat(log)
                .filteredOn(row ->
                        row.get("what").equals("CASE") && row.get("roles").equals(List.of("APPROVER")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("decision")).isEqualTo(number));
        assertThat(log)
                .filteredOn(row -> row.get("what").equals("mutation-case.consider"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("used")).isEqualTo(true));
        assertThat(log).filteredOn(row -> row.get("what").equals("LIST_FILE")).hasSize(1);
        assertThat(log.toString()).doesNotContain("team_member@", "approver@");

        String next = city.get(Role.EMPLOYEE, "/access-log?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].what", equalTo(log.get(0).get("what")))
                .extract()
                .path("next");
        city.get(Role.EMPLOYEE, "/access-log?limit=1&cursor=" + next)
                .then()
                .body("items[0].what", equalTo(log.get(1).get("what")));
        assertThat(city.am(Who.FREE_THREE).get(Role.EMPLOYEE, "/access-log").<List<String>>path("items.what"))
                .containsExactly("LIST_FILE");
        city.get(Role.PLANNER, "/access-log").then().statusCode(403);
    }
}
