package id.selaras.survey.application;

import static id.selaras.testing.SurveyFixtures.TODAY;
import static id.selaras.testing.SurveyFixtures.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.shared.security.Role;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyClockTest {

    private static final int REPLICAS = 4;

    @Inject
    SurveyFixtures fixtures;

    @Inject
    TravellingClock clock;

    @Inject
    SurveyClock surveys;

    @Test
    void aSurveyOverItsLastDayIsClosedOnceAndForgetsItsSalt() {
        City city = fixtures.city("jam-survei-a");
        Survey survey = city.open(Map.of("closesOn", TODAY.plusDays(3).toString()));

        clock.in(3, surveys::tick);
        survey.request().get(survey.path()).then().body("status", equalTo("OPEN"));

        // Nobody looked on the day after: the service slept for two weeks.
        clock.in(
                17,
                () -> AtOnce.times(REPLICAS, n -> {
                    surveys.tick();
                    return n;
                }));
        clock.in(18, surveys::tick);

        survey.request().get(survey.path()).then().body("status", equalTo("CLOSED"));
        assertThat(fixtures.rows(
                        "SELECT salt FROM surveys WHERE id = :id",
                        Map.of("id", UUID.fromString(survey.id())),
                        row -> row.bytes("salt") == null))
                .containsExactly(true);
        List<String> logged = city.as(Role.AUDITOR, null)
                .request()
                .queryParam("entity", survey.id())
                .get("/api/v1/audit/entries")
                .path("items.action");
        assertThat(logged).filteredOn("survey.closed"::equals).hasSize(1);
    }

    @Test
    void aSurveyOpenedBeforeItsFirstDayTakesAnswersFromThatDayOn() {
        City city = fixtures.city("jam-survei-b");
        Survey survey = city.open(Map.of("opensOn", TODAY.plusDays(2).toString()));
        UUID number = UUID.randomUUID();

        survey.answer(number, all(3)).then().statusCode(404);

        clock.in(2, () -> survey.answer(number, all(3)).then().statusCode(201));
        clock.in(60, () -> survey.answer(number, all(3)).then().statusCode(410));
    }
}
