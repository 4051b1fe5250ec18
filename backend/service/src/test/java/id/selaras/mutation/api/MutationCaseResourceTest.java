package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.planning.api.PlanRuns;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.Deadlocks;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class MutationCaseResourceTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    EmployeeFixtures units;

    @Inject
    Deadlocks server;

    UUID city;
    PlanRuns plans;

    private void in(String code) {
        city = fixtures.city(code, 3);
        plans = new PlanRuns(accounts.open(city, "planner@" + code, Role.PLANNER, null, null));
    }

    @Test
    void eachMoveOfAPlanBecomesADraftCaseOfItsChain() {
        in("kasus-a");
        String plan = plans.planned(PlanRuns.description(Map.of()));
        int moves = plans.request().get("/api/v1/plans/" + plan).path("run.moves");
        Response opened = open(plans.request(), plan, "satu", Map.of());
        opened.then()
                .statusCode(201)
                .body("opened", equalTo(moves))
                .body("cases", hasSize(moves))
                .body("cases.number", everyItem(matchesPattern("MUT/\\d{4}/\\d{5}")));
        assertThat(open(plans.request(), plan, "satu", Map.of()).<List<String>>path("cases.id"))
                .isEqualTo(opened.<List<String>>path("cases.id"));
        open(plans.request(), plan, "dua", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("employee-has-open-case"))
                .body("reasons", hasSize(moves));
        plans.request()
                .get("/api/v1/mutation-cases?plan=" + plan + "&total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(moves))
                .body("items.status", everyItem(equalTo("DRAFT")))
                .body("items.chainId", everyItem(notNullValue()));
        String id = opened.path("cases[0].id");
        plans.request()
                .get("/api/v1/mutation-cases/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("reasons.tier", hasItem("NEED"))
                .body("ruleSet.version", equalTo(1))
                .body("certificateHash", matchesPattern("[0-9a-f]{64}"));
        plans.request().get("/api/v1/plans/" + plan + "/moves").then().body("items.caseId", everyItem(notNullValue()));
        int version = plans.request().get("/api/v1/plans/" + plan).path("version");
        plans.request()
                .header("If-Match", "\"" + version + "\"")
                .delete("/api/v1/plans/" + plan)
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-has-cases"));
    }

    @Test
    void casesAreOpenedOnceAmongEightParallelTriesFromTwoPlans() {
        in("kasus-b");
        String one = plans.planned(PlanRuns.description(Map.of()));
        String two = plans.planned(PlanRuns.description(Map.of()));
        int moves = plans.request().get("/api/v1/plans/" + one).path("run.moves");
        RequestSpecification session = plans.request();
        long deadlocks = server.counted();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<CompletableFuture<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String key = "coba-" + i;
            String plan = i % 2 == 0 ? one : two;
            tries.add(CompletableFuture.supplyAsync(
                    () -> open(io.restassured.RestAssured.given().spec(session), plan, key, Map.of())
                            .statusCode(),
                    threads));
        }
        List<Integer> statuses =
                tries.stream().map(CompletableFuture::join).sorted().toList();
        threads.shutdown();
        assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        assertThat(server.counted()).isEqualTo(deadlocks);
        plans.request().get("/api/v1/mutation-cases?total=true").then().body("total", equalTo(moves));
    }

    @Test
    void onlyTheChainsAskedForAreOpened() {
        in("kasus-c");
        String plan = plans.planned(PlanRuns.description(Map.of()));
        List<String> chains =
                plans.request().get("/api/v1/plans/" + plan + "/chains").path("items.id");
        open(plans.request(), plan, "rantai", Map.of("chainIds", List.of(chains.get(0))))
                .then()
                .statusCode(201);
        plans.request()
                .get("/api/v1/mutation-cases?plan=" + plan)
                .then()
                .body("items.chainId", everyItem(equalTo(chains.get(0))));
        open(plans.request(), plan, "asing", Map.of("chainIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-chain"));
        open(plans.request(), plan, "sisanya", Map.of("chainIds", chains.subList(1, chains.size())))
                .then()
                .statusCode(201);
    }

    @Test
    void aPlanWhosePeopleHaveMovedMeanwhileOpensNothingAndIsStale() {
        in("kasus-d");
        String plan = plans.planned(PlanRuns.description(Map.of()));
        fixtures.place(city, Who.FREE_ONE.nip(), "DIKBUD-PENGELOLA", PlanningFixtures.TODAY.plusDays(1));
        open(plans.request(), plan, "terlambat", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-outdated"))
                .body(
                        "reasons.params.employee",
                        hasItem(fixtures.employee(city, Who.FREE_ONE).toString()));
        plans.request().get("/api/v1/plans/" + plan).then().body("status", equalTo("STALE"));
        plans.request().get("/api/v1/mutation-cases?total=true").then().body("total", equalTo(0));
    }

    @Test
    void headsSeeTheCasesOfTheirUnitsAndPeopleTheirOwn() {
        in("kasus-e");
        String plan = plans.planned(PlanRuns.description(Map.of()));
        open(plans.request(), plan, "semua", Map.of()).then().statusCode(201);
        String social = accounts.open(city, "kepala@kasus-e", Role.AGENCY_HEAD, units.unit(city, "DINSOS"), null);
        List<String> seen = Accounts.signedIn(social)
                .get("/api/v1/mutation-cases")
                .then()
                .statusCode(200)
                .extract()
                .path("items.toPosition.agencyName");
        assertThat(seen).allMatch("Dinas Sosial"::equals);
        String own = accounts.open(city, "pegawai@kasus-e", Role.EMPLOYEE, null, fixtures.employee(city, Who.FREE_TWO));
        Accounts.signedIn(own)
                .get("/api/v1/mutation-cases")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].employee.name", equalTo("FREE_TWO, S.AP."));
        List<String> all = plans.request()
                .get("/api/v1/mutation-cases")
                .path("items.findAll { it.employee.name != 'FREE_TWO, S.AP.' }.id");
        Accounts.signedIn(own)
                .get("/api/v1/mutation-cases/" + all.get(0))
                .then()
                .statusCode(404);
    }

    @Test
    void aPersonsFitIsTakenApartAndJudgedByTheSameRules() {
        in("kasus-f");
        UUID held = fixtures.employee(city, Who.SANCTIONED);
        UUID target = fixtures.position(city, "DINKES-ANALIS");
        plans.request()
                .get("/api/v1/employees/" + held + "/fit?position=" + target)
                .then()
                .statusCode(200)
                .body("eligible", equalTo(false))
                .body("score", notNullValue())
                .body("components.code", hasItem("JPM"))
                .body("jpm.items.name", not(hasItem("M-INT")))
                .body("verdicts.find { it.rule == 'E05' }.outcome", equalTo("FAIL"));
        String self = accounts.open(city, "diri@kasus-f", Role.EMPLOYEE, null, held);
        Accounts.signedIn(self).get("/api/v1/employees/" + held + "/fit").then().statusCode(200);
        Accounts.signedIn(self)
                .get("/api/v1/employees/" + fixtures.employee(city, Who.FREE_ONE) + "/fit?position=" + target)
                .then()
                .statusCode(404);
    }

    private static Response open(RequestSpecification request, String plan, String key, Map<String, Object> body) {
        return request.contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/plans/" + plan + "/cases");
    }
}
