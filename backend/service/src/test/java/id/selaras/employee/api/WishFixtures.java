package id.selaras.employee.api;

import static id.selaras.socialisation.api.Voices.TODAY;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.shared.security.Role;
import id.selaras.socialisation.api.Voices;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Windows with wishes in them, for tests. */
@ApplicationScoped
class WishFixtures {

    /** What everybody writes beside a wish. */
    static final String SECRET = "Ibu saya sakit.";

    @Inject
    PlanningFixtures posts;

    @Inject
    EmployeeFixtures units;

    static Map<String, Object> days(LocalDate from, LocalDate to, int most) {
        return Map.of("name", "Minat 2026", "opensOn", from.toString(), "closesOn", to.toString(), "mostWishes", most);
    }

    static String open(Voices city, int most) {
        return "/wish-windows/"
                + city.post(Role.PLANNER, "/wish-windows", days(TODAY, TODAY.plusDays(3), most))
                        .then()
                        .statusCode(201)
                        .body("status", equalTo("OPEN"))
                        .body("daysLeft", equalTo(3))
                        .extract()
                        .path("id");
    }

    private static Map<String, Object> wish(String kind, UUID place, boolean acceptable, String reason) {
        return Map.of(kind, place, "acceptable", acceptable, "reason", reason, "text", SECRET);
    }

    private static void file(Voices city, Who who, String window, List<Map<String, Object>> wishes) {
        city.am(who)
                .put(Role.EMPLOYEE, window + "/own-wishes", Map.of("wishes", wishes))
                .then()
                .statusCode(200);
    }

    /** Three people: two want the health office, one of them dearest of all; one does not want the clinic. */
    String filed(Voices city, UUID government) {
        String window = open(city, 3);
        UUID health = posts.position(government, "DINKES-ANALIS");
        UUID clinic = posts.position(government, "PKM-ANALIS");
        UUID social = units.unit(government, "DINSOS");
        file(
                city,
                Who.FREE_ONE,
                window,
                List.of(wish("positionId", health, true, "HEALTH"), wish("positionId", clinic, false, "DISTANCE")));
        file(
                city,
                Who.FREE_TWO,
                window,
                List.of(wish("unitId", social, true, "CAREER"), wish("positionId", health, true, "DISTANCE")));
        file(city, Who.FREE_THREE, window, List.of(wish("unitId", social, true, "CAREER")));
        return window;
    }
}
