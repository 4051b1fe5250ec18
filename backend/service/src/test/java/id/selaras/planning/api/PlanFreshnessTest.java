package id.selaras.planning.api;

import static id.selaras.testing.Accounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.ImportFixtures;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A plan is not taken for the answer to facts it does not rest on. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PlanFreshnessTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    UUID city;
    PlanRuns plans;
    ImportFixtures imports;

    private void in(String code) {
        city = fixtures.city(code, 5);
        plans = new PlanRuns(accounts.open(city, "planner@" + code, Role.PLANNER, null, null));
        imports = new ImportFixtures(plans.request());
    }

    @Test
    void anAppliedImportThatChangesWhatAPlanRestsOnMakesItStale() {
        in("basi-a");
        String plan = plans.planned(PlanRuns.description(Map.of()));
        JsonPath applied = imports.applied("PERFORMANCE", rating(2025));
        looked(1);
        Response stale = plans.request().get("/api/v1/plans/" + plan);
        stale.then().body("status", equalTo("STALE")).body("run.status", equalTo("PLANNED"));
        plans.request()
                .queryParam("status", "STALE")
                .get("/api/v1/plans")
                .then()
                .body("items.id", hasItem(plan));
        plans.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post("/api/v1/plans/" + plan + "/cases")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-not-ready"));
        signedIn(accounts.open(city, "auditor@basi-a", Role.AUDITOR, null, null))
                .get("/api/v1/audit/entries?action=plan.outdated")
                .then()
                .body("items", hasSize(1))
                .body("items[0].after.status", equalTo("STALE"));

        assertThat(plans.await(plans.start(plan))).isEqualTo("DONE");
        plans.request().get("/api/v1/plans/" + plan).then().body("status", equalTo("PLANNED"));
        imports.undo(applied);
        looked(2);
        plans.request().get("/api/v1/plans/" + plan).then().body("status", equalTo("STALE"));
    }

    @Test
    void anImportThatChangesNothingThePlanRestsOnLeavesItAsItIs() {
        in("basi-b");
        String plan = plans.planned(PlanRuns.description(Map.of()));
        imports.applied("PERFORMANCE", rating(2019));
        looked(1);
        plans.request().get("/api/v1/plans/" + plan).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void aPlanFromWhichCasesWereOpenedStandsStill() {
        in("basi-c");
        String plan = plans.planned(PlanRuns.description(Map.of()));
        String other = plans.planned(PlanRuns.description(Map.of("moveCost", 61)));
        List<String> chains =
                plans.request().get("/api/v1/plans/" + plan + "/chains").path("items.id");
        plans.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("chainIds", chains.subList(0, 1)))
                .post("/api/v1/plans/" + plan + "/cases")
                .then()
                .statusCode(201);
        imports.applied("PERFORMANCE", rating(2025));
        looked(1);
        plans.request().get("/api/v1/plans/" + plan).then().body("status", equalTo("PLANNED"));
        plans.request().get("/api/v1/plans/" + other).then().body("status", equalTo("STALE"));
    }

    @Test
    void changesWithoutAPlanAreNotLookedAt() {
        in("basi-d");
        plans.create(PlanRuns.description(Map.of()));
        imports.applied("PERFORMANCE", rating(2025));
        plans.request().get("/api/v1/jobs").then().body("items.findAll { it.kind == 'PLAN_FRESHNESS' }", hasSize(0));
    }

    @Test
    void aChosenRuleSetIsToldSoThatAChangeMayKeepIt() {
        in("basi-e");
        String chosen = plans.request().get("/api/v1/rule-sets").path("items[0].id");
        Map<String, Object> description = PlanRuns.description(Map.of());
        String plain = plans.create(description);
        plans.request().get("/api/v1/plans/" + plain).then().body("ruleSetId", nullValue());
        description.put("ruleSetId", chosen);
        String plan = plans.create(description);
        Response told = plans.request().get("/api/v1/plans/" + plan);
        told.then().body("ruleSetId", equalTo(chosen)).body("ruleSet.id", equalTo(chosen));
        description.put("name", "Nama lain");
        description.put("ruleSetId", told.path("ruleSetId"));
        plans.request()
                .contentType(ContentType.JSON)
                .header("If-Match", told.header("ETag"))
                .body(description)
                .put("/api/v1/plans/" + plan)
                .then()
                .statusCode(200)
                .body("name", equalTo("Nama lain"))
                .body("ruleSetId", equalTo(chosen));
    }

    private static String rating(int year) {
        return "nip,tahun,hasil_kerja,perilaku\n%s,%d,1,1\n".formatted(Who.FREE_ONE.nip(), year);
    }

    /** Waits until so many looks at the government's plans are done. */
    private void looked(int times) {
        List<String> jobs =
                plans.request().get("/api/v1/jobs").path("items.findAll { it.kind == 'PLAN_FRESHNESS' }.id");
        assertThat(jobs).hasSize(times);
        jobs.forEach(job -> assertThat(plans.await(job)).isEqualTo("DONE"));
    }
}
