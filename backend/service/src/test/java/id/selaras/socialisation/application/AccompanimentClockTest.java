package id.selaras.socialisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.Role;
import id.selaras.socialisation.api.Voices;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days go by, and check-ins are told. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class AccompanimentClockTest {

    private static final int REPLICAS = 4;

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    AccompanimentClock clock;

    @Inject
    TravellingClock time;

    @Test
    void eachCheckInIsToldOnceOnItsDayAlsoWhenTheServiceSleptAndSeveralReplicasLook() {
        Voices city = new Voices(accounts, fixtures, "damping-jam");
        String id = city.post(
                        Role.PLANNER,
                        "/accompaniments",
                        Map.of("employeeId", city.employee(Who.FREE_ONE), "purpose", "Siap pindah"))
                .path("id");
        city.act(Role.PLANNER, "/accompaniments/" + id, "companion", Map.of("companionId", city.employee(Who.FREE_TWO)))
                .then()
                .statusCode(200);
        time.in(29, clock::tick);
        assertThat(told(city, id)).isEmpty();
        time.in(31, clock::tick);
        time.in(31, clock::tick);
        assertThat(told(city, id)).hasSize(1);
        time.in(
                95,
                () -> AtOnce.times(REPLICAS, n -> {
                    clock.tick();
                    return n;
                }));
        assertThat(told(city, id)).hasSize(3);
    }

    private static List<String> told(Voices city, String id) {
        return city.get(Role.AUDITOR, "/audit/entries?limit=200&entity=" + id + "&action=accompaniment.check-in-due")
                .path("items.action");
    }
}
