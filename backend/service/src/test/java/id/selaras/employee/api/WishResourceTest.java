package id.selaras.employee.api;

import static id.selaras.socialisation.api.Voices.TODAY;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.socialisation.api.Voices;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class WishResourceTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    TravellingClock clock;

    private Voices in(String code) {
        return new Voices(accounts, fixtures, code);
    }

    private static String open(Voices city, LocalDate from, LocalDate to) {
        return "/wish-windows/"
                + city.post(
                                Role.PLANNER,
                                "/wish-windows",
                                Map.of(
                                        "name",
                                        "Keinginan 2026",
                                        "opensOn",
                                        from.toString(),
                                        "closesOn",
                                        to.toString(),
                                        "mostWishes",
                                        2))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private Map<String, Object> wishes(UUID city) {
        return Map.of(
                "wishes",
                List.of(
                        Map.of(
                                "positionId",
                                fixtures.position(city, "DINKES-ANALIS"),
                                "acceptable",
                                true,
                                "reason",
                                "FAMILY_UNIFICATION",
                                "text",
                                "Suami bertugas di sana."),
                        Map.of(
                                "positionId",
                                fixtures.position(city, "PKM-ANALIS"),
                                "acceptable",
                                false,
                                "reason",
                                "DISTANCE")));
    }

    @Test
    void wishesAreSetUntilTheLastMinuteOfTheWindowAndReadAfterwards() {
        Voices city = in("ingin-a").am(Who.FREE_ONE);
        UUID government = accounts.government("ingin-a");
        String window = open(city, TODAY, TODAY.plusDays(3));
        city.put(Role.EMPLOYEE, window + "/own-wishes", wishes(government))
                .then()
                .statusCode(200)
                .body("items.rank", equalTo(List.of(1, 2)))
                .body("items.place.jobName", equalTo(List.of("Analis Kebijakan", "Analis Kebijakan")))
                .body("items.place.unitName", equalTo(List.of("Dinas Kesehatan", "Puskesmas Melati")))
                .body("items.place.agencyName", equalTo(List.of("Dinas Kesehatan", "Dinas Kesehatan")))
                .body("items[0].windowName", equalTo("Keinginan 2026"))
                .body("items[0].reason", equalTo("FAMILY_UNIFICATION"));
        city.get(Role.PLANNER, window + "/counts")
                .then()
                .body("items", hasSize(2))
                .body("items[0].first", equalTo(1))
                .body("items[1].unwanted", equalTo(1));
        city.get(Role.PLANNER, "/employees/" + city.employee(Who.FREE_ONE) + "/wishes")
                .then()
                .body("items[0].text", equalTo("Suami bertugas di sana."));
        Instant end = TODAY.plusDays(4).atStartOfDay(Voices.ZONE).toInstant();
        city.signInAnew();
        clock.at(
                end.minusSeconds(60),
                () -> city.put(Role.EMPLOYEE, window + "/own-wishes", Map.of("wishes", List.of()))
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(0)));
        clock.at(
                end,
                () -> city.put(Role.EMPLOYEE, window + "/own-wishes", wishes(government))
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("wish-window-closed")));
        clock.at(
                end,
                () -> city.get(Role.EMPLOYEE, window + "/own-wishes").then().statusCode(200));
        city.signInAnew();
        String later = open(city, TODAY.plusDays(1), TODAY.plusDays(2));
        city.put(Role.EMPLOYEE, later + "/own-wishes", wishes(government))
                .then()
                .statusCode(409)
                .body("code", equalTo("wish-window-not-open"));
    }

    @Test
    void aWishNamesOneKnownPlaceAndNobodyHasMoreThanTheWindowAllows() {
        Voices city = in("ingin-b").am(Who.FREE_ONE);
        UUID government = accounts.government("ingin-b");
        String window = open(city, TODAY, TODAY);
        Map<String, Object> aimless = Map.of("acceptable", true, "reason", "OTHER");
        Map<String, Object> unknown = Map.of("unitId", UUID.randomUUID(), "acceptable", true, "reason", "OTHER");
        city.put(Role.EMPLOYEE, window + "/own-wishes", Map.of("wishes", List.of(aimless, unknown, aimless)))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("too-many", "one-place", "unknown-place", "one-place")));
        Object post = fixtures.position(government, "PKM-ANALIS");
        Map<String, Object> again = Map.of("positionId", post, "acceptable", true, "reason", "OTHER");
        city.put(Role.EMPLOYEE, window + "/own-wishes", Map.of("wishes", List.of(again, again)))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("place-twice")))
                .body("errors.pointer", equalTo(List.of("/wishes/1")));
        city.put(Role.EMPLOYEE, window + "/own-wishes", wishes(government))
                .then()
                .statusCode(200);
        city.am(Who.FREE_TWO)
                .get(Role.EMPLOYEE, "/employees/" + city.employee(Who.FREE_ONE) + "/wishes")
                .then()
                .statusCode(404);
        city.get(Role.TEAM_MEMBER, window + "/counts").then().statusCode(403);
        in("ingin-c").get(Role.PLANNER, window).then().statusCode(404);
    }

    @Test
    void anExchangeHoldsOnceEverybodyHasAgreedAndFallsWithOneOfThem() {
        Voices city = in("ingin-d").am(Who.FREE_ONE);
        String window = open(city, TODAY, TODAY);
        Map<String, Object> ring = Map.of("colleagues", List.of(Who.FREE_TWO.nip(), Who.FREE_THREE.nip()));
        city.post(Role.EMPLOYEE, window + "/exchanges", Map.of("colleagues", List.of(Who.FREE_ONE.nip())))
                .then()
                .statusCode(422)
                .body("code", equalTo("named-twice"));
        city.post(Role.EMPLOYEE, window + "/exchanges", Map.of("colleagues", List.of("199901012020011099")))
                .then()
                .statusCode(422);
        String exchange = window + "/exchanges/"
                + city.post(Role.EMPLOYEE, window + "/exchanges", ring)
                        .then()
                        .statusCode(201)
                        .body("status", equalTo("PROPOSED"))
                        .extract()
                        .path("id");
        city.am(Who.FREE_TWO)
                .act(Role.EMPLOYEE, exchange, "confirmation", 7, null)
                .then()
                .statusCode(412);
        city.act(Role.EMPLOYEE, exchange, "confirmation", 0, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
        city.am(Who.TOO_NEW)
                .act(Role.EMPLOYEE, exchange, "confirmation", 1, null)
                .then()
                .statusCode(404);
        city.get(Role.EMPLOYEE, window + "/exchanges").then().body("items", hasSize(0));
        city.am(Who.FREE_THREE)
                .act(Role.EMPLOYEE, exchange, "confirmation", 1, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("AGREED"));
        city.get(Role.PLANNER, window + "/exchanges?status=AGREED")
                .then()
                .body("items[0].members", hasSize(3))
                .body("items[0].members[1].post.unitName", equalTo("Dinas Pendidikan"));
        city.get(Role.PLANNER, window + "/exchanges?status=PROPOSED").then().body("items", hasSize(0));
        city.act(Role.EMPLOYEE, exchange, "withdrawal", 2, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("members[0].withdrawnOn", nullValue())
                .body("members[2].withdrawnOn", equalTo(TODAY.toString()));
        city.act(Role.EMPLOYEE, exchange, "confirmation", 3, null).then().statusCode(409);
    }
}
