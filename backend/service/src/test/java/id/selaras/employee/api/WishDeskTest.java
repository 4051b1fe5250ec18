package id.selaras.employee.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.selaras.shared.security.Role;
import id.selaras.socialisation.api.Voices;
import id.selaras.testing.Accounts;
import id.selaras.testing.CountedQueries;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What planners read of everybody's wishes. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class WishDeskTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    EmployeeFixtures people;

    @Inject
    WishFixtures wishes;

    @Inject
    CountedQueries queries;

    private Voices in(String code) {
        return new Voices(accounts, fixtures, code);
    }

    /** As the fixtures call people. */
    private static List<String> names(Who... people) {
        return Stream.of(people).map(who -> who + ", S.AP.").toList();
    }

    @Test
    void thePlannerReadsEverybodysWishesByNameAndFiltersThem() {
        Voices city = in("meja-minat-a");
        UUID government = accounts.government("meja-minat-a");
        String list = wishes.filed(city, government) + "/wishes";
        city.get(Role.PLANNER, list + "?total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(5))
                .body(
                        "items.employeeName",
                        equalTo(names(Who.FREE_ONE, Who.FREE_ONE, Who.FREE_THREE, Who.FREE_TWO, Who.FREE_TWO)))
                .body("items[0].held.unitName", equalTo("Dinas Pendidikan"))
                .body("items[0].place.jobName", equalTo("Analis Kebijakan"))
                .body("items[2].place.unitName", equalTo("Dinas Sosial"));
        UUID clinic = fixtures.position(government, "PKM-ANALIS");
        Map<String, List<String>> found = Map.of(
                "position=" + clinic,
                names(Who.FREE_ONE),
                "unit=" + people.unit(government, "DINKES"),
                names(Who.FREE_ONE, Who.FREE_ONE, Who.FREE_TWO),
                "unit=" + UUID.randomUUID(),
                names(),
                "acceptable=false",
                names(Who.FREE_ONE),
                "reason=CAREER",
                names(Who.FREE_THREE, Who.FREE_TWO),
                "q=" + Who.FREE_TWO.nip(),
                names(Who.FREE_TWO, Who.FREE_TWO),
                "q=free_t",
                names(Who.FREE_THREE, Who.FREE_TWO, Who.FREE_TWO));
        found.forEach((filter, wishing) -> city.get(Role.PLANNER, list + "?" + filter)
                .then()
                .statusCode(200)
                .body("items.employeeName", equalTo(wishing)));
        city.get(Role.PLANNER, list + "?colour=red").then().statusCode(400);
        city.am(Who.FREE_THREE)
                .get(Role.EMPLOYEE, list)
                .then()
                .body("items.employeeName", equalTo(names(Who.FREE_THREE)));
        city.get(Role.TEAM_MEMBER, list).then().statusCode(403);
    }

    @Test
    void everyPageGoesOnWhereTheOneBeforeEndedAndCostsTheSame() {
        Voices city = in("meja-minat-b");
        String list = wishes.filed(city, accounts.government("meja-minat-b")) + "/wishes";
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = city.get(Role.PLANNER, list + "?limit=2" + cursor);
            List<Map<String, Object>> items = page.path("items");
            items.forEach(row -> seen.add(row.get("employeeId") + " " + row.get("rank")));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);
        UUID one = city.employee(Who.FREE_ONE);
        UUID two = city.employee(Who.FREE_TWO);
        UUID three = city.employee(Who.FREE_THREE);
        assertThat(seen).containsExactly(one + " 1", one + " 2", three + " 1", two + " 1", two + " 2");
        int single = queries.selects(() -> city.get(Role.PLANNER, list + "?limit=1"));
        int all = queries.selects(() -> city.get(Role.PLANNER, list));
        assertThat(all).isEqualTo(single);
        city.get(Role.PLANNER, list + "?cursor=eA").then().statusCode(400);
    }

    @Test
    void nobodysOwnWordsStandInTheListOrInItsFile() {
        Voices city = in("meja-minat-c");
        String list = wishes.filed(city, accounts.government("meja-minat-c")) + "/wishes";
        city.get(Role.PLANNER, list).then().body("items", everyItem(not(hasKey("text"))));
        String file = city.csv(Role.PLANNER, list + "?acceptable=false")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file)
                .contains("FREE_ONE", "Puskesmas Melati", "Jarak", "tidak")
                .doesNotContain("FREE_TWO", WishFixtures.SECRET);
    }

    @Test
    void placesAreCountedByHowOftenTheyAreWishedForOrNot() {
        Voices city = in("meja-minat-d");
        UUID government = accounts.government("meja-minat-d");
        String window = wishes.filed(city, government);
        city.get(Role.PLANNER, window + "/counts?limit=2&total=true")
                .then()
                .body("total", equalTo(3))
                .body("items.wanted", contains(2, 2));
        city.get(Role.PLANNER, window + "/counts?sort=-unwanted")
                .then()
                .body("items[0].place.unitName", equalTo("Puskesmas Melati"))
                .body("items[0].unwanted", equalTo(1))
                .body("items[0].wanted", equalTo(0));
        String next = city.get(Role.PLANNER, window + "/counts?limit=2").path("next");
        city.get(Role.PLANNER, window + "/counts?limit=2&cursor=" + next)
                .then()
                .body("items.place.unitName", contains("Puskesmas Melati"));
        city.get(Role.PLANNER, window + "/counts?sort=name").then().statusCode(400);
        city.get(Role.PLANNER, window + "/counts?unit=" + people.unit(government, "DINSOS"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].first", equalTo(2));
        assertThat(city.csv(Role.PLANNER, window + "/counts").asString()).contains("Dinas Sosial", "Diminati");
        city.get(Role.PLANNER, window + "/summary")
                .then()
                .body("people", equalTo(3))
                .body("wanted", equalTo(4))
                .body("unwanted", equalTo(1))
                .body("reasons.reason", contains("CAREER", "DISTANCE", "HEALTH"))
                .body("reasons.people", contains(2, 2, 1));
        city.get(Role.PLANNER, WishFixtures.open(city, 1) + "/summary")
                .then()
                .body("people", equalTo(0))
                .body("wanted", equalTo(0));
    }

    @Test
    void anEmployeeFindsUnitsByTheirWords() {
        Voices city = in("meja-minat-g").am(Who.FREE_ONE);
        String window = WishFixtures.open(city, 3);
        city.get(Role.EMPLOYEE, window + "/units?q=kesehatan melati")
                .then()
                .statusCode(200)
                .body("items.name", contains("Puskesmas Melati"))
                .body("items.agencyName", contains("Dinas Kesehatan"));
        String next = city.get(Role.EMPLOYEE, window + "/units?limit=1&q=dinas").path("next");
        city.get(Role.EMPLOYEE, window + "/units?limit=1&q=dinas&cursor=" + next)
                .then()
                .body("items.name", contains("Dinas Kesehatan"));
        city.get(Role.PLANNER, window + "/units").then().statusCode(403);
    }
}
