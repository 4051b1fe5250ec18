package id.selaras.employee.api;

import static id.selaras.employee.api.WishFixtures.days;
import static id.selaras.socialisation.api.Voices.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.employee.application.WishDirectory;
import id.selaras.shared.security.Role;
import id.selaras.socialisation.api.Voices;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What planners do with windows for wishes. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class WishWindowTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    WishFixtures wishes;

    @Inject
    WishDirectory directory;

    private Voices in(String code) {
        return new Voices(accounts, fixtures, code);
    }

    @Test
    void aWindowIsChangedOnItsVersionAndNotBelowWhatSomebodyHasFiled() {
        Voices city = in("meja-minat-e");
        String window = wishes.filed(city, accounts.government("meja-minat-e"));
        city.putOn(Role.PLANNER, window, 7, days(TODAY, TODAY, 3)).then().statusCode(412);
        city.putOn(Role.PLANNER, window, 0, days(TODAY, TODAY, 1))
                .then()
                .statusCode(422)
                .body("code", equalTo("more-wishes-filed"))
                .body("reasons[0].params.filed", equalTo(2));
        city.putOn(Role.PLANNER, window, 0, days(TODAY, TODAY.minusDays(1), 3))
                .then()
                .statusCode(400);
        city.putOn(Role.PLANNER, window, 0, days(TODAY.minusDays(9), TODAY.minusDays(1), 2))
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("daysLeft", equalTo(null));
        city.putOn(Role.PLANNER, window, 1, days(TODAY.minusDays(9), TODAY, 2))
                .then()
                .statusCode(200)
                .body("open", equalTo(true));
        city.putOn(Role.AUDITOR, window, 2, days(TODAY, TODAY, 2)).then().statusCode(403);
    }

    @Test
    void aWindowClosedEarlyTellsWhyAndTakesNoMoreWishes() {
        Voices city = in("meja-minat-f");
        UUID government = accounts.government("meja-minat-f");
        String window = wishes.filed(city, government);
        city.act(Role.PLANNER, window, "closure", Map.of("reason", " ")).then().statusCode(400);
        city.act(Role.PLANNER, window, "closure", Map.of("reason", "Rencana dimajukan."))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closedOn", equalTo(TODAY.toString()));
        city.get(Role.EMPLOYEE, window).then().body("closingReason", equalTo("Rencana dimajukan."));
        city.put(Role.EMPLOYEE, window + "/own-wishes", Map.of("wishes", List.of()))
                .then()
                .statusCode(409)
                .body("code", equalTo("wish-window-closed"));
        city.act(Role.PLANNER, window, "closure", Map.of("reason", "Lagi"))
                .then()
                .statusCode(409);
        city.putOn(Role.PLANNER, window, 1, new HashMap<>(days(TODAY, TODAY.plusDays(9), 3)))
                .then()
                .statusCode(409);
        city.get(Role.EMPLOYEE, window + "/own-wishes").then().body("items", hasSize(1));
    }

    @Test
    void aWindowCalledOffBeforeItsFirstDayTakesNobodysWishesAway() {
        Voices city = in("meja-minat-i");
        UUID government = accounts.government("meja-minat-i");
        wishes.filed(city, government);
        String later = "/wish-windows/"
                + city.post(Role.PLANNER, "/wish-windows", days(TODAY.plusDays(5), TODAY.plusDays(9), 3))
                        .then()
                        .body("status", equalTo("UPCOMING"))
                        .extract()
                        .path("id");
        LocalDate planned = TODAY.plusDays(6);
        accounts.as(
                government,
                () -> assertThat(directory.wishes(government, planned)).isEmpty());
        city.act(Role.PLANNER, later, "closure", Map.of("reason", "Ditunda."))
                .then()
                .statusCode(200);
        accounts.as(
                government,
                () -> assertThat(directory.wishes(government, planned)).hasSize(3));
    }

    @Test
    void windowsAreListedPageByPageTheLastToCloseFirst() {
        Voices city = in("meja-minat-h").am(Who.FREE_ONE);
        for (int days : List.of(5, 9, 7)) {
            city.post(Role.PLANNER, "/wish-windows", days(TODAY, TODAY.plusDays(days), 3));
        }
        var first = city.get(Role.EMPLOYEE, "/wish-windows?limit=2&total=true");
        first.then().body("items.daysLeft", contains(9, 7)).body("total", equalTo(3));
        city.get(Role.EMPLOYEE, "/wish-windows?limit=2&cursor=" + first.path("next"))
                .then()
                .body("items.daysLeft", contains(5))
                .body("next", equalTo(null));
    }
}
