package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.security.Role;
import id.selaras.testing.CountedQueries;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Services side by side, the list of services, and the index as a file. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ServiceIndexTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2019, 2, 3);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 6);

    @Inject
    SurveyFixtures fixtures;

    @Inject
    CountedQueries queries;

    private static Survey survey(City city, String unit, String service) {
        return city.prepare(Map.of(
                "unitId",
                city.unit(unit),
                "population",
                100,
                "service",
                service,
                "opensOn",
                "2018-01-01",
                "closesOn",
                "2023-12-31"));
    }

    private static Response index(WebSession who, String media, Map<String, ?> filters) {
        return who.request()
                .accept(media)
                .queryParam("from", "2019-01-01")
                .queryParam("to", "2019-12-31")
                .queryParams(filters)
                .get("/api/v1/survey-index");
    }

    private static Response services(WebSession who) {
        return index(who, "application/json", Map.of("groupBy", "SERVICE"));
    }

    @Test
    void servicesStandSideBySideWhateverUnitOffersThem() {
        City city = fixtures.city("layanan-a");
        fixtures.old(survey(city, "DINKES", "Perizinan"), FEBRUARY, 20, 2);
        fixtures.old(survey(city, "DIKBUD", "perizinan"), MAY, 20, 3);
        fixtures.old(survey(city, "DINKES", "Rawat jalan"), FEBRUARY, 40, 4);

        services(city.planner())
                .then()
                .statusCode(200)
                .body("units", hasSize(0))
                .body("meanOfUnits.units", equalTo(0))
                .body("services.service", contains("Rawat jalan", "Perizinan"))
                .body("services[0].line.all.index.value", equalTo(100.00f))
                // (20·2 + 20·3) / 40 · 25
                .body("services[1].line.all.index.value", equalTo(62.50f))
                .body("services[1].line.all.elements", hasSize(9))
                .body("services[1].line.sample.population", equalTo(200))
                .body("services[1].line.sample.rate", equalTo(20.0f))
                .body("services[1].line.periods.cell.valid", contains(20, 20, 0, 0))
                // (20·2 + 20·3 + 40·4) / 80 · 25
                .body("whole.all.index.value", equalTo(81.25f))
                .body("whole.sample.population", equalTo(300));
        index(city.planner(), "application/json", Map.of())
                .then()
                .body("units", hasSize(2))
                .body("services", hasSize(0))
                .body("whole.all.index.value", equalTo(81.25f));
    }

    @Test
    void aThinServiceIsHiddenWithAnotherSoThatItDoesNotFollow() {
        City city = fixtures.city("layanan-b");
        fixtures.old(survey(city, "DINKES", "Rawat jalan"), FEBRUARY, 4, 3);
        fixtures.old(survey(city, "DINKES", "Imunisasi"), FEBRUARY, 30, 4);
        fixtures.old(survey(city, "DIKBUD", "Beasiswa"), FEBRUARY, 20, 2);

        services(city.planner())
                .then()
                .body("whole.all.valid", equalTo(54))
                .body("whole.all.index.value", equalTo(79.63f))
                .body("services.find { it.service == 'Rawat jalan' }.line.all.index", nullValue())
                .body("services.find { it.service == 'Beasiswa' }.line.all.index", nullValue())
                .body("services.find { it.service == 'Imunisasi' }.line.all.index.value", equalTo(100.00f));
    }

    @Test
    void servicesAreThoseOfTheOfficialSurveysThatTheReaderMaySee() {
        City city = fixtures.city("layanan-c");
        survey(city, "DINKES", "Rawat jalan");
        survey(city, "DINKES", "Rawat jalan");
        survey(city, "DINKES", "Imunisasi");
        survey(city, "DIKBUD", "Beasiswa");
        WebSession operator = city.as(Role.AGENCY_OPERATOR, city.unit("DINKES"));

        city.planner()
                .request()
                .get("/api/v1/survey-index/services")
                .then()
                .statusCode(200)
                .body("items.service", contains("Beasiswa", "Imunisasi", "Rawat jalan"))
                .body("items.surveys", contains(1, 1, 2));
        operator.request()
                .get("/api/v1/survey-index/services")
                .then()
                .body("items.service", contains("Imunisasi", "Rawat jalan"));
    }

    @Test
    void whoSeesOneUnitSeesItsShareOfAServiceOnly() {
        City city = fixtures.city("layanan-d");
        fixtures.old(survey(city, "DINKES", "Perizinan"), FEBRUARY, 12, 4);
        fixtures.old(survey(city, "DIKBUD", "Perizinan"), FEBRUARY, 12, 2);
        WebSession operator = city.as(Role.AGENCY_OPERATOR, city.unit("DIKBUD"));

        services(operator).then().body("services.line.all.index.value", everyItem(equalTo(50.00f)));
        index(operator, "application/json", Map.of("groupBy", "SERVICE", "unit", city.unit("DINKES")))
                .then()
                .statusCode(404);
    }

    @Test
    void theIndexComesAsAFileWithWhatIsShown() {
        City city = fixtures.city("layanan-e");
        fixtures.old(survey(city, "DINKES", "Rawat jalan"), FEBRUARY, 30, 3);
        fixtures.old(survey(city, "DIKBUD", "Beasiswa"), FEBRUARY, 9, 2);

        Response csv = index(city.planner(), "text/csv", Map.of("period", "YEAR"));
        csv.then().statusCode(200).contentType(startsWith("text/csv"));
        assertThat(csv.asString())
                .contains("Unit,Dari,Sampai,Jawaban masuk,Jawaban dihitung,IKM,Mutu,")
                // (30·3 + 9·2) / 39 · 25 = 69.23; it is told alone, so both units stay untold.
                .contains("Semua jawaban,2019-01-01,2019-12-31,39,39,69.23,C,")
                .contains("Dinas Kesehatan,2019-01-01,2019-12-31,30,30,,,");
        assertThat(index(city.planner(), "text/csv", Map.of("groupBy", "SERVICE"))
                        .asString())
                .contains("Layanan,Dari,Sampai,")
                .contains("Rawat jalan,2019-01-01,2019-03-31,30,30,,,");
        index(city.planner(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Map.of())
                .then()
                .statusCode(200);
    }

    @Test
    void moreServicesCostNoFurtherQuery() {
        City city = fixtures.city("layanan-f");
        fixtures.old(survey(city, "DINKES", "Layanan 0"), FEBRUARY, 12, 3);
        int few = queries.selects(() -> services(city.planner()));
        for (int more = 1; more <= 5; more++) {
            fixtures.old(survey(city, "DIKBUD", "Layanan " + more), FEBRUARY, 12, 2);
        }

        assertThat(queries.selects(() -> services(city.planner()))).isEqualTo(few);
    }
}
