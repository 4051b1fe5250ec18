package id.selaras.planning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.security.Role;
import id.selaras.shared.tabular.TabularExport;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PlanExportTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    private PlanRuns plans(String code) {
        return new PlanRuns(accounts.open(fixtures.city(code, 5), "planner@" + code, Role.PLANNER, null, null));
    }

    @Test
    void whatAPlanFoundAndTheCasesOpenedFromItAreExportedAsListed() throws Exception {
        PlanRuns plans = plans("berkas");
        String plan = plans.planned(PlanRuns.description(Map.of()));
        plans.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "berkas")
                .body(Map.of())
                .post("/api/v1/plans/" + plan + "/cases")
                .then()
                .statusCode(201);
        same(plans, "/plans/" + plan + "/moves?sort=-name", "nip", "NIP");
        same(plans, "/plans/" + plan + "/moves?q=FREE_ONE", "nip", "NIP");
        same(plans, "/plans/" + plan + "/units?level=UNIT", "name", "Unit kerja");
        same(plans, "/plans/" + plan + "/units?level=UNIT&q=KESEHATAN", "name", "Unit kerja");
        same(plans, "/plans/" + plan + "/shortages", "positions.jobName.flatten()", "Jabatan");
        same(plans, "/mutation-cases?sort=-number", "number", "Nomor");
        same(plans, "/mutation-cases?q=FREE_ONE", "number", "Nomor");
    }

    @Test
    void aPlanWithoutAResultHasNothingToExport() {
        PlanRuns plans = plans("berkas-kosong");
        String plan = plans.create(PlanRuns.description(Map.of()));
        plans.request()
                .accept(TabularExport.CSV)
                .get("/api/v1/plans/" + plan + "/moves")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-not-ready"));
    }

    @Test
    void plansAreFoundByPartOfTheirNameAndByStatus() {
        PlanRuns plans = plans("berkas-cari");
        plans.create(named("Pemerataan 50% guru"));
        plans.create(named("Puskesmas"));
        list(plans, "?q=GURU&total=true")
                .body("items.name", contains("Pemerataan 50% guru"))
                .body("total", equalTo(1));
        list(plans, "?q=0%25 g").body("items", hasSize(1));
        list(plans, "?q=%25%25").body("items", empty());
        list(plans, "?status=DRAFT&limit=1&total=true")
                .body("items", hasSize(1))
                .body("total", equalTo(2));
        list(plans, "?status=PLANNED").body("items", empty());
        plans.request().get("/api/v1/plans?status=RED").then().statusCode(400);
        plans.request()
                .get("/api/v1/plans?colour=red")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-parameter"));
    }

    private static io.restassured.response.ValidatableResponse list(PlanRuns plans, String query) {
        return plans.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/plans" + query.replace(" ", "%20"))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> named(String name) {
        Map<String, Object> plan = new HashMap<>(PlanRuns.description(Map.of()));
        plan.put("name", name);
        return plan;
    }

    /** The file's column tells what the list's field tells, row by row. */
    private static void same(PlanRuns plans, String path, String field, String heading) throws Exception {
        List<Object> listed = plans.request()
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .path("items." + field);
        String text = plans.request()
                .accept(TabularExport.CSV)
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .contentType(startsWith(TabularExport.CSV))
                .extract()
                .asString();
        assertThat(text).contains("# Data per: ", "# Diekspor oleh: planner@berkas");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(text.substring(1), format)) {
            assertThat(rows.stream().map(row -> row.get(heading)).toList())
                    .isEqualTo(listed.stream().map(Object::toString).toList());
        }
        plans.request()
                .accept(TabularExport.XLSX)
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .contentType(startsWith(TabularExport.XLSX));
    }
}
