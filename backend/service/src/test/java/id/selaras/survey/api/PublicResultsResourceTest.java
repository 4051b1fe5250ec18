package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PublicResultsResourceTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2021, 2, 3);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);

    @Inject
    SurveyFixtures fixtures;

    @Inject
    TravellingClock clock;

    private static Survey survey(City city, String unit, LocalDate from) {
        return city.prepare(Map.of(
                "unitId", city.unit(unit),
                "population", 400,
                "opensOn", from.toString(),
                "closesOn", SurveyFixtures.TODAY.plusDays(1).toString()));
    }

    private static Response published(String city, int year) {
        return given().queryParam("government", city).queryParam("year", year).get("/api/v1/public/survey-results");
    }

    @Test
    void aYearThatIsOverIsPublishedWithItsMethodWithoutALogin() {
        City city = fixtures.city("publik-a");
        fixtures.old(survey(city, "DINKES", FEBRUARY), FEBRUARY, 12, 3);
        fixtures.old(survey(city, "DINKES", FEBRUARY), MAY, 12, 4);
        fixtures.old(survey(city, "DIKBUD", FEBRUARY), MAY, 36, 2);

        published("publik-a", 2021)
                .then()
                .statusCode(200)
                .body("method.source", equalTo("PermenPANRB 14/2017"))
                .body("method.weight", equalTo("EXACT"))
                .body("method.confidence", equalTo(95))
                .body("method.least", equalTo(10))
                .body("city.quarters", hasSize(4))
                .body("city.year.index.value", equalTo(65.00f))
                .body("city.year.answers", equalTo(60))
                .body("city.year.population", equalTo(1200))
                .body("meanOfUnits.index", equalTo(68.75f))
                .body("units", hasSize(2));
        String csv = given().accept("text/csv")
                .queryParam("government", "publik-a")
                .queryParam("year", 2021)
                .get("/api/v1/public/survey-results")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("ikm-publik-a-2021.csv"))
                .extract()
                .asString();
        assertThat(csv).contains("unit,dari,sampai,n,populasi,ikm,mutu").contains("PermenPANRB 14/2017");
        assertThat(csv.lines().filter(line -> line.contains(",2021-01-01,2021-12-31,")))
                .hasSize(3);
    }

    /** At 18.00 UTC it is two o'clock of the next day in Makassar. */
    @Test
    void theFileSaysTheDayWhereTheGovernmentIs() {
        fixtures.city("publik-n");

        clock.at(
                SurveyFixtures.TODAY.atTime(18, 0).toInstant(ZoneOffset.UTC),
                () -> assertThat(given().accept("text/csv")
                                .queryParam("government", "publik-n")
                                .queryParam("year", 2021)
                                .get("/api/v1/public/survey-results")
                                .asString())
                        .contains("Data per: " + SurveyFixtures.TODAY.plusDays(1)));
    }

    @Test
    void anIndexThatHoldsAnElementOfFewPeopleIsNotPublishedWhereItWouldTellIt() {
        City city = fixtures.city("publik-e");
        Survey paid = survey(city, "DINKES", FEBRUARY);
        fixtures.oldWithout(paid, FEBRUARY, 40, 3, Set.of(SatisfactionElement.U4));
        fixtures.old(paid, FEBRUARY, 3, 2);
        fixtures.old(paid, MAY, 50, 4);

        published("publik-e", 2021)
                .then()
                .body("units[0].line.quarters[0].index", nullValue())
                .body("units[0].line.quarters[0].elements", hasSize(0))
                .body("units[0].line.quarters[1].index.value", equalTo(100.00f))
                .body("units[0].line.year.index", nullValue())
                .body("city.quarters[0].index", nullValue())
                .body("city.year.index", nullValue());
    }

    @Test
    void theQuarterUnderWayIsNeverPublished() {
        City city = fixtures.city("publik-b");
        LocalDate quarter = SurveyFixtures.TODAY.withDayOfMonth(1);
        fixtures.old(survey(city, "DINKES", quarter), quarter, 50, 3);

        published("publik-b", SurveyFixtures.TODAY.getYear())
                .then()
                .statusCode(200)
                .body("city.year", nullValue())
                .body("meanOfUnits", nullValue())
                .body("city.quarters.index", everyItem(nullValue()))
                .body("city.quarters.answers", everyItem(nullValue()));
        published("publik-b", SurveyFixtures.TODAY.getYear() + 1)
                .then()
                .body("city.quarters", hasSize(0))
                .body("city.year", nullValue());
        published("tidak-ada", 2021).then().statusCode(404);
        given().get("/api/v1/public/survey-results").then().statusCode(400);
    }

    @Test
    void aThinQuarterStaysUntoldWithWhatWouldTellIt() {
        City city = fixtures.city("publik-c");
        Survey health = survey(city, "DINKES", FEBRUARY);
        Survey schools = survey(city, "DIKBUD", FEBRUARY);
        fixtures.old(health, FEBRUARY, 9, 3);
        fixtures.old(health, MAY, 30, 4);
        fixtures.old(schools, FEBRUARY, 20, 2);
        fixtures.old(schools, MAY, 25, 2);

        // Told in May: the city's first quarter, nobody's else. At the end of the year the units' years stay untold.
        published("publik-c", 2021)
                .then()
                .body("city.quarters[0].answers", equalTo(29))
                .body("units.line.quarters.collect { it[0].index }", everyItem(nullValue()))
                .body("units.line.quarters.collect { it[0].answers }", everyItem(nullValue()))
                .body("units.find { it.unitId == '" + city.unit("DINKES") + "' }.line.quarters[1].answers", equalTo(30))
                .body("units.line.year.index", everyItem(nullValue()))
                .body("city.year.answers", equalTo(84));
    }
}
