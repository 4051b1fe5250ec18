package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.testing.CountedQueries;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyIndexResourceTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2019, 2, 3);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 6);

    @Inject
    SurveyFixtures fixtures;

    @Inject
    CountedQueries queries;

    private static Survey survey(City city, String unit, int population) {
        return city.prepare(Map.of(
                "unitId",
                city.unit(unit),
                "population",
                population,
                "service",
                "Layanan " + unit,
                "opensOn",
                "2018-01-01",
                "closesOn",
                "2023-12-31"));
    }

    private static Response index(WebSession who, Map<String, ?> filters) {
        return who.request()
                .queryParam("from", "2019-01-01")
                .queryParam("to", "2019-12-31")
                .queryParams(filters)
                .get("/api/v1/survey-index");
    }

    @Test
    void unitsAreComparedByQuarterAndTheCityIsToldInBothWays() {
        City city = fixtures.city("indeks-a");
        Survey health = survey(city, "DINKES", 200);
        Survey schools = survey(city, "DIKBUD", 100);
        fixtures.old(health, FEBRUARY, 12, 3);
        fixtures.old(health, MAY, 12, 4);
        fixtures.old(schools, FEBRUARY, 36, 2);

        index(city.planner(), Map.of())
                .then()
                .statusCode(200)
                .body("period", equalTo("QUARTER"))
                .body("units.unitId", equalTo(java.util.List.of(city.unit("DINKES"), city.unit("DIKBUD"))))
                .body("units[0].line.periods", hasSize(4))
                .body("units[0].line.periods[0].cell.index.value", equalTo(75.00f))
                .body("units[0].line.periods[1].cell.index.value", equalTo(100.00f))
                .body("units[0].line.periods[2].cell.valid", equalTo(0))
                .body("units[0].line.all.index.value", equalTo(87.50f))
                .body("units[0].line.all.elements", hasSize(9))
                .body("units[0].line.sample.target", equalTo(132))
                .body("units[1].line.all.index.value", equalTo(50.00f))
                // (12·3 + 12·4 + 36·2) / 60 · 25 = 65.00 by persons, (87.50 + 50.00) / 2 by units
                .body("whole.all.index.value", equalTo(65.00f))
                .body("whole.sample.population", equalTo(300))
                .body("whole.periods[0].cell.valid", equalTo(48))
                .body("meanOfUnits.index", equalTo(68.75f))
                .body("meanOfUnits.units", equalTo(2));
        index(city.planner(), Map.of("period", "YEAR", "service", "Layanan DIKBUD"))
                .then()
                .body("units", hasSize(1))
                .body("whole.periods", hasSize(1))
                .body("whole.all.index.value", equalTo(50.00f));
    }

    @Test
    void aThinCellIsHiddenWithEnoughOthersThatItDoesNotFollow() {
        City city = fixtures.city("indeks-b");
        Survey health = survey(city, "DINKES", 200);
        Survey schools = survey(city, "DIKBUD", 100);
        fixtures.old(health, FEBRUARY, 4, 3);
        fixtures.old(health, MAY, 30, 4);
        fixtures.old(schools, FEBRUARY, 20, 2);
        fixtures.old(schools, MAY, 25, 2);

        Response told = index(city.planner(), Map.of("period", "SEMESTER", "below", "false"));
        told.then().body("whole.all.index.value", equalTo(70.25f));

        index(city.planner(), Map.of())
                .then()
                .body("units[0].line.periods[0].cell.valid", equalTo(4))
                .body("units[0].line.periods[0].cell.index", nullValue())
                .body("units[0].line.periods[0].cell.elements", hasSize(0))
                .body("units[0].line.periods[1].cell.index", nullValue())
                .body("units[1].line.periods[0].cell.index", nullValue())
                .body("units[1].line.periods[1].cell.index", nullValue())
                .body("whole.periods[0].cell.index.value", equalTo(54.17f));
    }

    @Test
    void anElementThatFewAnsweredFollowsNeitherFromTheIndexNorFromTheOtherPeriods() {
        City city = fixtures.city("indeks-e");
        Survey health = survey(city, "DINKES", 200);
        fixtures.oldWithout(health, FEBRUARY, 9, 3, Set.of(SatisfactionElement.U4));
        fixtures.old(health, FEBRUARY, 3, 2);
        fixtures.old(health, MAY, 30, 4);

        JsonPath told = index(city.planner(), Map.of("below", "false")).jsonPath();

        assertThat(told.getFloat("units[0].line.periods[0].cell.index.value")).isEqualTo(66.67f);
        for (String cell : List.of("periods[0].cell", "periods[1].cell")) {
            assertThat(told.getList("units[0].line." + cell + ".elements.element"))
                    .hasSize(7)
                    .doesNotContain("U4");
        }
        city.planner()
                .request()
                .get(health.path() + "/results")
                .then()
                .body("elements", hasSize(9))
                .body("lowest[0]", equalTo("U1"));
    }

    @Test
    void theLowestElementsOfASurveyNameNoneThatFewAnswered() {
        City city = fixtures.city("indeks-f");
        Survey health = survey(city, "DINKES", 200);
        fixtures.oldWithout(health, FEBRUARY, 9, 3, Set.of(SatisfactionElement.U4));
        fixtures.old(health, FEBRUARY, 3, 1);

        city.planner()
                .request()
                .get(health.path() + "/results")
                .then()
                .body("elements", hasSize(7))
                .body("elements.element", not(hasItem("U4")))
                .body("lowest", not(hasItem("U4")));
    }

    @Test
    void whoSeesOneUnitComparesNothingElse() {
        City city = fixtures.city("indeks-c");
        fixtures.old(survey(city, "DINKES", 200), FEBRUARY, 12, 3);
        fixtures.old(survey(city, "DIKBUD", 100), FEBRUARY, 12, 2);
        WebSession operator = city.as(Role.AGENCY_OPERATOR, city.unit("DIKBUD"));

        index(operator, Map.of()).then().body("units", hasSize(1)).body("whole.all.index.value", equalTo(50.00f));
        index(operator, Map.of("unit", city.unit("DINKES"))).then().statusCode(404);
        index(city.planner(), Map.of("unit", city.unit("DINKES")))
                .then()
                .body("units", hasSize(1))
                .body("units[0].own", equalTo(true));
        city.planner()
                .request()
                .get("/api/v1/survey-index?from=2020-02-01&to=2019-02-01")
                .then()
                .statusCode(400);
    }

    @Test
    void moreSurveysAndAnswersCostNoFurtherQuery() {
        City city = fixtures.city("indeks-d");
        Survey first = survey(city, "DINKES", 200);
        fixtures.old(first, FEBRUARY, 12, 3);
        int few = queries.selects(() -> index(city.planner(), Map.of("period", "MONTH")));
        for (int month = 1; month <= 12; month++) {
            fixtures.old(survey(city, "DIKBUD", 100), LocalDate.of(2019, month, 1), 100, 2);
            fixtures.old(first, LocalDate.of(2019, month, 2), 100, 3);
        }

        int many = queries.selects(() -> index(city.planner(), Map.of("period", "MONTH")));

        assertThat(many).isEqualTo(few).isLessThan(16);
    }
}
