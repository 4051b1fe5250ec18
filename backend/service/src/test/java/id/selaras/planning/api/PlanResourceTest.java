package id.selaras.planning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.verifier.CertificateVerifier;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PlanResourceTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    UUID city;
    PlanRuns plans;

    @BeforeEach
    void aCityWithAPlanner() {
        city = fixtures.city("rencana", 1);
        plans = new PlanRuns(accounts.open(city, "planner@rencana", Role.PLANNER, null, null));
    }

    @Test
    void aPlanMovesFromTheSurplusToTheShortageOnlyWhomNoRuleHolds() {
        String plan = plans.planned(PlanRuns.description(Map.of()));
        plans.request()
                .get("/api/v1/plans/" + plan)
                .then()
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("run.status", equalTo("PLANNED"))
                .body("run.verification.accepted", is(true))
                .body("run.verification.problems", hasSize(0))
                .body("run.seed", notNullValue())
                .body("run.inputHash", notNullValue())
                .body("run.shortageAfter", lessThan(15))
                .body("ruleSet.version", equalTo(1))
                .body("verified", is(true));
        List<String> moved = plans.request()
                .get("/api/v1/plans/" + plan + "/moves?sort=name")
                .then()
                .statusCode(200)
                .body("items.toPosition.unitName", hasItem("Dinas Kesehatan"))
                .body("items.reasons.tier.flatten()", hasItems("NEED", "FIT", "DISTANCE", "RULE"))
                .body("items.reasons.code.flatten()", hasItems("fills-shortage", "relieves-surplus"))
                .body("items.cost.total", everyItem(lessThan(0)))
                .body("items.caseId", everyItem(nullValue()))
                .extract()
                .path("items.name");
        assertThat(moved).contains("FREE_ONE, S.AP.", "FREE_TWO, S.AP.", "FREE_THREE, S.AP.");
        assertThat(moved)
                .doesNotContain(
                        "TOO_NEW, S.AP.", "SANCTIONED, S.AP.", "ON_STUDY, S.AP.", "WEAK, S.AP.", "CONTRACT, S.AP.");
    }

    @Test
    void whoIsHeldIsToldByWhichRule() {
        String plan = plans.planned(PlanRuns.description(Map.of()));
        UUID target = fixtures.position(city, "DINKES-ANALIS");
        Map<Who, String> rules = Map.of(
                Who.TOO_NEW, "E03",
                Who.SANCTIONED, "E05",
                Who.ON_STUDY, "E07",
                Who.WEAK, "E08",
                Who.CONTRACT, "E02",
                Who.RELATIVE_OF_HEALTH, "E16");
        rules.forEach((who, rule) -> plans.request()
                .get("/api/v1/plans/" + plan + "/explanations?employee=" + fixtures.employee(city, who) + "&position="
                        + target)
                .then()
                .statusCode(200)
                .body("eligible", is(false))
                .body("chosen", is(false))
                .body("loss", nullValue())
                .body("sentences.findAll { it.code == 'rule-forbids' }.params.rule", hasItem(rule))
                .body("verdicts.findAll { it.rule == '" + rule + "' }.outcome", equalTo(List.of("FAIL"))));
    }

    @Test
    void whyNotMeIsAnsweredWithTheExactLossAndTheNamesOfThoseWhoWouldMove() {
        String plan = plans.planned(PlanRuns.description(Map.of()));
        String employee = fixtures.employee(city, Who.FREE_ONE).toString();
        UUID elsewhere = fixtures.position(city, "DINSOS-PENYULUH");
        plans.request()
                .get("/api/v1/plans/" + plan + "/explanations?employee=" + employee + "&position=" + elsewhere)
                .then()
                .statusCode(200)
                .body("employee.name", equalTo("FREE_ONE, S.AP."))
                .body("eligible", is(true))
                .body("chosen", is(false))
                .body("loss", greaterThan(0))
                .body("wouldMove.employeeId", hasItem(employee))
                .body("sentences.code", hasItem("would-cost"));
    }

    @Test
    void aMoveTellsItsVerdictsItsFitAndWhatWouldHaveBeenNearlyAsGood() {
        String plan = plans.planned(PlanRuns.description(Map.of()));
        String move = plans.request().get("/api/v1/plans/" + plan + "/moves").path("items[0].id");
        plans.request()
                .get("/api/v1/plans/" + plan + "/moves/" + move)
                .then()
                .statusCode(200)
                .body("verdicts.rule", hasItems("E01", "E03", "E08", "E12", "E13", "E16", "E22"))
                .body("verdicts.source", everyItem(notNullValue()))
                .body("fit.eligible", is(true))
                .body("fit.components", hasSize(6))
                .body("alternatives.loss", everyItem(greaterThan(-1)));
    }

    @Test
    void unitsFlowsChainsAndShortagesAddUp() {
        String plan = plans.planned(PlanRuns.description(Map.of()));
        int moves = plans.request().get("/api/v1/plans/" + plan).path("run.moves");
        List<Integer> flows =
                plans.request().get("/api/v1/plans/" + plan + "/flows").path("items.moves");
        assertThat(flows.stream().mapToInt(Integer::intValue).sum()).isEqualTo(moves);
        List<List<Object>> chains =
                plans.request().get("/api/v1/plans/" + plan + "/chains").path("items.moves");
        assertThat(chains.stream().mapToInt(List::size).sum()).isEqualTo(moves);
        plans.request()
                .get("/api/v1/plans/" + plan + "/units?level=UNIT")
                .then()
                .statusCode(200)
                .body("items.find { it.name == 'Dinas Pendidikan' }.before", equalTo(9))
                .body("items.find { it.name == 'Dinas Pendidikan' }.after", lessThan(9))
                .body("items.find { it.name == 'Dinas Kesehatan' }.shortageBefore", equalTo(4));
        plans.request()
                .get("/api/v1/plans/" + plan + "/units?level=UNIT&q=KESEHATAN")
                .then()
                .statusCode(200)
                .body("items.name", contains("Dinas Kesehatan", "Puskesmas Melati"));
        plans.request()
                .get("/api/v1/plans/" + plan + "/shortages")
                .then()
                .statusCode(200)
                .body("items.find { it.qualification.Dokter != null }.missing", equalTo(2))
                .body("items.structural", everyItem(is(true)));
    }

    @Test
    void theProofIsAcceptedAndAForgedOneIsNot() {
        String plan = plans.planned(PlanRuns.description(Map.of()));
        plans.request()
                .post("/api/v1/plans/" + plan + "/verification")
                .then()
                .statusCode(200)
                .body("accepted", is(true))
                .body("pairsChecked", greaterThan(0));
        String instance =
                plans.request().get("/api/v1/plans/" + plan + "/instance").asString();
        String certificate =
                plans.request().get("/api/v1/plans/" + plan + "/certificate").asString();
        assertThat(CertificateVerifier.verify(instance, certificate).accepted()).isTrue();
        assertThat(instance).doesNotContain(Who.FREE_ONE.nip()).doesNotContain("FREE_ONE");
        String forged = certificate.replaceFirst("\"assignment\":\\s*\\[\\d+", "\"assignment\":[0");
        assertThat(forged).isNotEqualTo(certificate);
        assertThat(CertificateVerifier.verify(instance, forged).accepted()).isFalse();
    }

    @Test
    void twoPlansWithTheSameQuestionGiveTheSameAnswerToTheLastBit() {
        String one = plans.planned(PlanRuns.description(Map.of()));
        String two = plans.planned(PlanRuns.description(Map.of()));
        assertThat(plans.request().get("/api/v1/plans/" + two + "/certificate").asString())
                .isEqualTo(plans.request()
                        .get("/api/v1/plans/" + one + "/certificate")
                        .asString());
        plans.request()
                .get("/api/v1/plans/" + one + "/comparison?with=" + two)
                .then()
                .statusCode(200)
                .body("onlyA", hasSize(0))
                .body("onlyB", hasSize(0))
                .body("both", hasSize(greaterThan(0)));
    }

    @Test
    void aPlanIsDescribedOnceForAKeyAndChangedOnlyFromItsLatestVersion() {
        Map<String, Object> description = PlanRuns.description(Map.of());
        String key = UUID.randomUUID().toString();
        String first = create(key, description).path("id");
        assertThat(create(key, description).<String>path("id")).isEqualTo(first);
        plans.request()
                .contentType(ContentType.JSON)
                .body(description)
                .put("/api/v1/plans/" + first)
                .then()
                .statusCode(428);
        plans.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"99\"")
                .body(description)
                .put("/api/v1/plans/" + first)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        plans.request()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/plans/" + first)
                .then()
                .statusCode(204);
        plans.request().get("/api/v1/plans/" + first).then().statusCode(404);
    }

    @Test
    void aPlanWithoutAKeyOrWithAFaultyQuestionIsRefused() {
        plans.request()
                .contentType(ContentType.JSON)
                .body(PlanRuns.description(Map.of()))
                .post("/api/v1/plans")
                .then()
                .statusCode(428)
                .body("code", equalTo("idempotency-key-required"));
        Map<String, Object> faulty = PlanRuns.description(Map.of("moveCost", -1));
        create(UUID.randomUUID().toString(), faulty)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/criteria/moveCost"));
        Map<String, Object> late = PlanRuns.description(Map.of());
        late.put("effectiveOn", "2020-01-01");
        late.put("unitIds", List.of(UUID.randomUUID().toString()));
        create(UUID.randomUUID().toString(), late)
                .then()
                .statusCode(422)
                .body("reasons.code", hasItems("unknown-unit", "effective-before-facts"));
    }

    @Test
    void resultsAreRefusedWhileThereIsNone() {
        String draft = plans.create(PlanRuns.description(Map.of()));
        for (String part : List.of("moves", "chains", "units", "flows", "shortages", "certificate", "instance")) {
            plans.request()
                    .get("/api/v1/plans/" + draft + "/" + part)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("plan-not-ready"));
        }
    }

    @Test
    void anotherGovernmentDoesNotSeeThePlan() {
        String plan = plans.create(PlanRuns.description(Map.of()));
        UUID other = accounts.government("lain");
        PlanRuns strangers = new PlanRuns(accounts.open(other, "planner@lain", Role.PLANNER, null, null));
        strangers.request().get("/api/v1/plans/" + plan).then().statusCode(404);
        strangers
                .request()
                .header("Idempotency-Key", "k")
                .post("/api/v1/plans/" + plan + "/runs")
                .then()
                .statusCode(404);
    }

    @Test
    void aShorterMinimumTenureFreesWhoWasTooNew() {
        String plan = plans.planned(PlanRuns.description(Map.of("minTenureMonths", 6)));
        plans.request()
                .get("/api/v1/plans/" + plan + "/explanations?employee=" + fixtures.employee(city, Who.TOO_NEW)
                        + "&position=" + fixtures.position(city, "DINKES-ANALIS"))
                .then()
                .statusCode(200)
                .body("eligible", is(true))
                .body("verdicts.find { it.rule == 'E03' }.outcome", equalTo("PASS"))
                .body("verdicts.find { it.rule == 'E03' }.evidence.limit", equalTo(6));
    }

    private io.restassured.response.Response create(String key, Map<String, Object> description) {
        return plans.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(description)
                .post("/api/v1/plans");
    }
}
