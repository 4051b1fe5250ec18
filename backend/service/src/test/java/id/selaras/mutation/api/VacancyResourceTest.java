package id.selaras.mutation.api;

import static id.selaras.testing.Accounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class VacancyResourceTest {

    private static final String VACANCIES = "/api/v1/vacancies";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Test
    void anEmployeeSeesFreeSeatsAndNobodysName() {
        UUID city = fixtures.city("lowong-a", 11);
        UUID person = fixtures.employee(city, Who.FREE_ONE);
        RequestSpecification employee = signedIn(accounts.open(city, "pegawai@lowong-a", Role.EMPLOYEE, null, person));
        String wanted = fixtures.position(city, "DINKES-ANALIS").toString();
        var answer = RestAssured.given()
                .spec(employee)
                .get(VACANCIES)
                .then()
                .statusCode(200)
                .body("items.positionId", hasItem(wanted))
                .body("items.findAll { it.free < 1 }", hasSize(0))
                .body("items.find { it.positionId == '" + wanted + "' }.unitName", equalTo("Dinas Kesehatan"))
                .extract();
        assertThat(answer.asString()).doesNotContain("FREE_ONE").doesNotContain(Who.FREE_TWO.nip());
        List<Map<String, Object>> items = answer.path("items");
        assertThat(items)
                .allSatisfy(item -> assertThat(item)
                        .containsOnlyKeys(
                                "positionId", "jobName", "jobClass", "unitName", "agencyName", "place", "free"));
        RestAssured.given()
                .spec(employee)
                .queryParam("q", "analis kesehatan")
                .get(VACANCIES)
                .then()
                .body("items.positionId", hasItem(wanted))
                .body("items.agencyName", everyItem(equalTo("Dinas Kesehatan")));
        RestAssured.given()
                .spec(employee)
                .queryParam("q", "tidak ada")
                .get(VACANCIES)
                .then()
                .body("items", hasSize(0));
        RestAssured.given().spec(employee).get("/api/v1/positions").then().statusCode(403);
    }

    @Test
    void pagesFollowEachOtherWithoutAGapAndAnApprovedCaseTakesItsSeat() {
        UUID city = fixtures.city("lowong-b", 11);
        CaseActs acts = new CaseActs(accounts, city, "lowong-b");
        List<String> whole = acts.as(Role.PLANNER).get(VACANCIES).path("items.positionId");
        String next = acts.as(Role.PLANNER)
                .queryParam("limit", 1)
                .get(VACANCIES)
                .then()
                .body("items.positionId", equalTo(whole.subList(0, 1)))
                .extract()
                .path("next");
        if (whole.size() > 1) {
            acts.as(Role.PLANNER)
                    .queryParam("limit", 1)
                    .queryParam("cursor", next)
                    .get(VACANCIES)
                    .then()
                    .body("items.positionId", equalTo(whole.subList(1, 2)));
        }
        UUID wanted = fixtures.position(city, "DINKES-ANALIS");
        String free = "items.find { it.positionId == '" + wanted + "' }.free";
        int before = acts.as(Role.PLANNER).get(VACANCIES).path(free);
        String id = acts.propose(Role.PLANNER, fixtures.employee(city, Who.FREE_ONE), wanted, TODAY.toString())
                .path("id");
        acts.considered(id);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        acts.as(Role.PLANNER).get(VACANCIES).then().body(free, before == 1 ? nullValue() : equalTo(before - 1));
    }

    @Test
    void aSeatChosenFromTheListCanBeAskedForByTheEmployee() {
        UUID city = fixtures.city("lowong-c", 11);
        UUID person = fixtures.employee(city, Who.FREE_ONE);
        RequestSpecification employee = signedIn(accounts.open(city, "pegawai@lowong-c", Role.EMPLOYEE, null, person));
        String wanted = RestAssured.given().spec(employee).get(VACANCIES).path("items[0].positionId");
        RestAssured.given()
                .spec(employee)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "employeeId",
                        person,
                        "toPositionId",
                        wanted,
                        "effectiveOn",
                        TODAY.plusDays(60).toString(),
                        "motive",
                        "dekat dengan orang tua"))
                .post("/api/v1/mutation-cases")
                .then()
                .statusCode(201)
                .body("kind", equalTo("OWN_REQUEST"))
                .body("status", equalTo("DRAFT"))
                .body("employee.id", not(nullValue()));
    }
}
