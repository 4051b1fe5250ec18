package id.selaras.organisation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class UnitResourceTest {

    @Inject
    Accounts accounts;

    @Inject
    EmployeeFixtures fixtures;

    private UUID government;
    private static WebSession planner;

    @BeforeEach
    void signIn() {
        government = fixtures.government("unit-http");
        if (planner == null) {
            planner = WebSession.of(accounts.open(government, "planner@unit-http", Role.PLANNER, null, null));
        }
    }

    @Test
    void unitsComeInTheOrderOfTheTree() {
        planner.request()
                .get("/api/v1/units?total=true")
                .then()
                .statusCode(200)
                .body("items.code", contains("ROOT", "DIKBUD", "DINKES", "PKM"))
                .body("items.depth", contains(0, 1, 1, 2))
                .body("items.hasChildren", contains(true, false, true, false))
                .body("items[0].parentId", nullValue())
                .body("items[0].zone", equalTo("64.72.01"))
                .body("items[0].validTo", nullValue())
                .body("total", equalTo(4))
                .body("next", nullValue());
    }

    @Test
    void pagesJoinWithoutGapsOrRepetition() {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            var page = planner.request()
                    .get("/api/v1/units?limit=1" + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            codes.addAll(page.path("items.code"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(codes).containsExactly("ROOT", "DIKBUD", "DINKES", "PKM");
    }

    @Test
    void filtersNarrowTheList() {
        UUID health = fixtures.unit(government, "DINKES");
        planner.request().get("/api/v1/units?parent=" + health).then().body("items.code", contains("PKM"));
        planner.request().get("/api/v1/units?kind=DINAS").then().body("items", hasSize(2));
        planner.request().get("/api/v1/units?q=melati").then().body("items.code", contains("PKM"));
    }

    @Test
    void oneUnitTellsItsPathAndHistory() {
        planner.request()
                .get("/api/v1/units/" + fixtures.unit(government, "PKM"))
                .then()
                .statusCode(200)
                .body("path.name", contains("Pemerintah Kota", "Dinas Kesehatan", "Puskesmas Melati"))
                .body("history", hasSize(1))
                .body("history[0].parentName", equalTo("Dinas Kesehatan"));
    }

    @Test
    void anOperatorSeesOnlyTheOwnSubtree() {
        UUID health = fixtures.unit(government, "DINKES");
        WebSession operator =
                WebSession.of(accounts.open(government, "op@unit-http", Role.AGENCY_OPERATOR, health, null));
        operator.request().get("/api/v1/units").then().body("items.code", contains("DINKES", "PKM"));
        operator.request()
                .get("/api/v1/units/" + fixtures.unit(government, "DIKBUD"))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void anotherGovernmentsUnitIsNotThere() {
        UUID other = fixtures.government("unit-lain");
        planner.request()
                .get("/api/v1/units/" + fixtures.unit(other, "DINKES"))
                .then()
                .statusCode(404);
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsName() {
        planner.request()
                .get("/api/v1/units?colour=red")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?colour"))
                .body("errors.code", hasItem("unknown-parameter"));
        planner.request().get("/api/v1/units?limit=0").then().statusCode(400);
        planner.request().get("/api/v1/units?cursor=!!").then().statusCode(400);
        planner.request()
                .get("/api/v1/units?asOf=yesterday")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?asOf"));
        planner.request().get("/api/v1/units?parent=5").then().statusCode(400);
        planner.request().get("/api/v1/units/nonsense").then().statusCode(404);
    }

    @Test
    void referenceDataHaveIndonesianAndEnglishNames() {
        planner.request()
                .get("/api/v1/reference-data/predicates")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("SANGAT_BAIK"))
                .body("items[0].name", equalTo("Sangat Baik"))
                .body("items[0].attributes.nameEnglish", equalTo("Very good"));
        planner.request().get("/api/v1/reference-data/zones").then().body("items.name", hasItem("Palaran"));
        planner.request().get("/api/v1/reference-data/moods").then().statusCode(404);
    }
}
