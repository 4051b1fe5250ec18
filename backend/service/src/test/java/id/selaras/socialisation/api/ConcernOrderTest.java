package id.selaras.socialisation.api;

import static id.selaras.socialisation.api.Voices.worry;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The list of worries begins with those that are late, and pages of it fit together. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ConcernOrderTest {

    private static final int LATER = 30;

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    TravellingClock clock;

    private Voices city;

    /** Sessions of another day are over. */
    private int day;

    @Test
    void theLongestLateComesFirstThenTheNewestWhateverThePages() {
        city = new Voices(accounts, fixtures, "urut-a").am(Who.FREE_ONE);
        String oldest = raised(0);
        String answered = raised(1);
        answer(answered);
        String older = raised(2);
        String old = raised(8);
        String fresh = raised(LATER - 1);
        String newest = raised(LATER);
        List<String> expected = List.of(oldest, older, old, newest, fresh, answered);

        for (int limit = 1; limit <= expected.size() + 1; limit++) {
            assertThat(walk(limit, LATER)).as("pages of " + limit).isEqualTo(expected);
        }
    }

    @Test
    void aWorryThatBecomesLateBetweenTwoPagesIsNeitherLostNorSeenTwice() {
        city = new Voices(accounts, fixtures, "urut-b").am(Who.FREE_ONE);
        String late = raised(0);
        String dueLater = raised(LATER - 1);
        String newest = raised(LATER);
        assertThat(walk(1, LATER + 20)).isEqualTo(List.of(late, newest, dueLater));
        assertThat(in(LATER + 20, () -> page(10, null)).<List<String>>path("items.id"))
                .isEqualTo(List.of(late, dueLater, newest));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        city = new Voices(accounts, fixtures, "urut-c").am(Who.FREE_ONE);
        city.get(Role.PLANNER, "/concerns?cursor=MjAyNi0wMS0wMQ").then().statusCode(400);
        city.get(Role.PLANNER, "/concerns?cursor=eB9sYXRlH3gfeA").then().statusCode(400);
    }

    /** The first page is read on one day, all others when more days have gone by. */
    private List<String> walk(int limit, int daysOfTheOthers) {
        List<String> found = new ArrayList<>();
        Response page = in(LATER, () -> page(limit, null));
        found.addAll(page.path("items.id"));
        for (String next = page.path("next"); next != null; ) {
            String cursor = next;
            Response following = in(daysOfTheOthers, () -> page(limit, cursor));
            following.then().statusCode(200);
            found.addAll(following.path("items.id"));
            next = following.path("next");
        }
        return found;
    }

    private Response page(int limit, String cursor) {
        return city.get(Role.PLANNER, "/concerns?limit=" + limit + (cursor == null ? "" : "&cursor=" + cursor));
    }

    private String raised(int days) {
        return in(days, () -> city.post(Role.EMPLOYEE, "/concerns", worry("LOCATION", 2, "Jauh dari rumah.")))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void answer(String id) {
        in(1, () -> {
                    city.act(Role.PLANNER, "/concerns/" + id, "handling", null)
                            .then()
                            .statusCode(200);
                    return city.act(
                            Role.PLANNER,
                            "/concerns/" + id,
                            "answer",
                            Map.of("answer", "Ada kendaraan dinas.", "followUp", "EXPLANATION", "note", "Pekan ini"));
                })
                .then()
                .statusCode(200);
    }

    private Response in(int days, Supplier<Response> ask) {
        AtomicReference<Response> answer = new AtomicReference<>();
        if (days != day) {
            city.signInAnew();
            day = days;
        }
        clock.in(days, () -> answer.set(ask.get()));
        return answer.get();
    }
}
