package id.selaras.planning.api;

import static id.selaras.socialisation.api.Voices.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import id.selaras.employee.application.WishDirectory;
import id.selaras.employee.application.WishedPlace;
import id.selaras.shared.security.Role;
import id.selaras.socialisation.api.Voices;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people wish for weighs in a plan as much as its criteria say. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PlanWishTest {

    private static final int MORE_THAN_ANY_NEED = 1_000_000;
    private static final String CLINIC = "Puskesmas Melati";
    private static final LocalDate FREEZE = PlanningFixtures.TODAY;
    private static final String HEALTH = "Dinas Kesehatan";

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    EmployeeFixtures places;

    @Inject
    WishDirectory directory;

    private UUID government;
    private Voices city;
    private PlanRuns plans;

    private void in(String code) {
        city = new Voices(accounts, fixtures, code);
        government = accounts.government(code);
        plans = new PlanRuns(accounts.open(government, "pw@" + code, Role.PLANNER, null, null));
    }

    private String window(LocalDate from, LocalDate to) {
        Map<String, Object> window =
                Map.of("name", "Keinginan", "opensOn", from.toString(), "closesOn", to.toString(), "mostWishes", 3);
        return "/wish-windows/"
                + city.post(Role.PLANNER, "/wish-windows", window).path("id");
    }

    private void wish(Who who, String window, String kind, Object place, boolean acceptable) {
        Map<String, Object> wish = Map.of(kind, place, "acceptable", acceptable, "reason", "DISTANCE");
        city.am(who)
                .put(Role.EMPLOYEE, window + "/own-wishes", Map.of("wishes", List.of(wish)))
                .then()
                .statusCode(200);
    }

    private JsonPath moves(int wishBonus) {
        String plan = plans.planned(PlanRuns.description(Map.of("wishBonus", wishBonus)));
        plans.request().get("/api/v1/plans/" + plan).then().body("verified", is(true));
        return plans.request().get("/api/v1/plans/" + plan + "/moves").jsonPath();
    }

    private static String targetOf(JsonPath moves, Who who) {
        return moves.getString("items.find { it.name.startsWith('" + who.name() + "') }.toPosition.unitName");
    }

    private static List<String> wishesGranted(JsonPath moves) {
        return moves.getList("items.findAll { it.reasons.tier.contains('WISH') }.name");
    }

    @Test
    void whoAsksForAUnitGetsAPostInItWhereTheCriteriaWeighWishesAndTheReasonSaysSo() {
        in("minat-a");
        String window = window(FREEZE, TODAY.plusDays(3));
        UUID clinic = places.unit(government, "PKM");
        for (Who who : List.of(Who.FREE_ONE, Who.FREE_TWO, Who.FREE_THREE)) {
            wish(who, window, "unitId", clinic, who == Who.FREE_TWO);
        }
        JsonPath moves = moves(MORE_THAN_ANY_NEED);
        assertThat(targetOf(moves, Who.FREE_TWO)).isEqualTo(CLINIC);
        assertThat(wishesGranted(moves)).containsExactly("FREE_TWO, S.AP.");
        assertThat(wishesGranted(moves(0))).isEmpty();
    }

    @Test
    void onlyTheLatestWindowThatHasOpenedCounts() {
        in("minat-b");
        String earlier = window(FREEZE.minusDays(9), TODAY.plusDays(1));
        wish(Who.FREE_ONE, earlier, "positionId", fixtures.position(government, "PKM-ANALIS"), true);
        window(FREEZE.plusDays(1), TODAY.plusDays(9));
        assertThat(wishesGranted(moves(MORE_THAN_ANY_NEED))).containsExactly("FREE_ONE, S.AP.");
        String latest = window(FREEZE, TODAY.plusDays(2));
        wish(Who.FREE_THREE, latest, "positionId", fixtures.position(government, "PKM-ANALIS"), true);
        assertThat(wishesGranted(moves(MORE_THAN_ANY_NEED))).containsExactly("FREE_THREE, S.AP.");
    }

    @Test
    void anExchangeToWhichEverybodyAgreedIsAWish() {
        in("minat-c");
        String window = window(FREEZE, TODAY);
        String partner = PlanningFixtures.number(20);
        city.am(Who.FREE_ONE);
        Map<String, Object> pair = Map.of("colleagues", List.of(partner));
        String exchange = window + "/exchanges/"
                + city.post(Role.EMPLOYEE, window + "/exchanges", pair).path("id");
        assertThat(wishesGranted(moves(MORE_THAN_ANY_NEED))).isEmpty();
        city.am("mitra", fixtures.employees(government).get(partner));
        city.act(Role.EMPLOYEE, exchange, "confirmation", 0, null).then().statusCode(200);
        JsonPath moves = moves(MORE_THAN_ANY_NEED);
        assertThat(targetOf(moves, Who.FREE_ONE)).isEqualTo(HEALTH);
        assertThat(wishesGranted(moves)).contains("FREE_ONE, S.AP.");
    }

    @Test
    void inARingEachWishesForThePostOfTheNextAndForNoOther() {
        in("minat-d");
        String window = window(FREEZE, TODAY);
        String health = PlanningFixtures.number(20);
        String social = PlanningFixtures.number(22);
        Map<String, UUID> ids = fixtures.employees(government);
        String exchange = window + "/exchanges/"
                + city.am(Who.FREE_ONE)
                        .post(Role.EMPLOYEE, window + "/exchanges", Map.of("colleagues", List.of(health, social)))
                        .path("id");
        city.am("kesehatan", ids.get(health)).act(Role.EMPLOYEE, exchange, "confirmation", 0, null);
        city.am("sosial", ids.get(social))
                .act(Role.EMPLOYEE, exchange, "confirmation", 1, null)
                .then()
                .statusCode(200);
        Map<UUID, List<WishedPlace>> wishes = directory.wishes(government, FREEZE);
        Map<String, String> next =
                Map.of(Who.FREE_ONE.nip(), "DINKES-ANALIS", health, "DINSOS-PENYULUH", social, "DIKBUD-ANALIS");
        next.forEach((nip, post) -> assertThat(wishes.get(ids.get(nip)))
                .as(nip)
                .containsExactly(new WishedPlace(fixtures.position(government, post), null)));
    }
}
