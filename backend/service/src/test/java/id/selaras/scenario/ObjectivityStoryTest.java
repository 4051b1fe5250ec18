package id.selaras.scenario;

import static id.selaras.socialisation.api.Voices.TODAY;
import static id.selaras.testing.Accounts.signedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.demo.application.DemoLoadService;
import id.selaras.demo.domain.DemoGovernment;
import id.selaras.shared.security.Role;
import id.selaras.socialisation.api.Voices;
import id.selaras.testing.Accounts;
import id.selaras.testing.Demonstration;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Objectivity, the part about the person: somebody refuses a move because a skill is missing; the answer is a mentor and
 * a course, then the move.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ObjectivityStoryTest {

    private static final int A_MONTH = 31;

    /** In the demonstration: the one of the person who refuses, and those of six others. */
    private static final int WORRIES = 7;

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    TravellingClock clock;

    @Inject
    Demonstration demonstration;

    @Test
    void whoRefusesForAMissingSkillGetsAMentorAndACourseAndThenMoves() {
        Voices city = new Voices(accounts, fixtures, "objektif").am(Who.FREE_ONE);
        String id = city.considered(Who.FREE_ONE);

        // The worry comes first, and is heard.
        String worry = "/concerns/"
                + city.post(
                                Role.EMPLOYEE,
                                "/concerns",
                                Map.of(
                                        "caseId",
                                        id,
                                        "category",
                                        "MISSING_COMPETENCE",
                                        "severity",
                                        4,
                                        "text",
                                        "Saya belum pernah bekerja dengan data kesehatan."))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        act(city, Role.PLANNER, worry, "handling", null);
        act(
                city,
                Role.PLANNER,
                worry,
                "answer",
                Map.of("answer", "Ada kursus dan pendamping sebelum pindah.", "followUp", "ACCOMPANIMENT"));

        // The employee refuses; the case is not closed, it waits.
        String company = "/accompaniments/"
                + city.put(
                                Role.EMPLOYEE,
                                "/mutation-cases/" + id + "/employee-answer",
                                Map.of(
                                        "answer", "REFUSED",
                                        "reason", "MISSING_SKILL",
                                        "text", "Saya perlu kursus dulu."))
                        .then()
                        .statusCode(200)
                        .body("accompanimentId", notNullValue())
                        .extract()
                        .path("accompanimentId");
        city.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(422)
                .body("code", equalTo("case-waits-for-accompaniment"));

        // A colleague of the new office goes along; a course is the goal.
        act(city, Role.PLANNER, company, "companion", Map.of("companionId", city.employee(Who.FREE_TWO)));
        String goal = act(
                        city,
                        Role.PLANNER,
                        company,
                        "goals",
                        Map.of("kind", "COURSE", "text", "Pelatihan pengelolaan data kesehatan, 20 JP"))
                .path("goals[0].id");
        city.am(Who.FREE_TWO);
        act(
                city,
                Role.EMPLOYEE,
                company,
                "meetings",
                Map.of("on", TODAY.toString(), "note", "Berkenalan dengan tim dan aplikasinya."));

        // A month later the course is done and the companion finds the person ready.
        AtomicReference<LocalDate> later = new AtomicReference<>(TODAY.plusDays(A_MONTH));
        city.signInAnew();
        clock.in(A_MONTH, () -> {
            Map<String, Object> check =
                    Map.of("on", later.get().toString(), "readiness", 4, "note", "Lancar memakai aplikasi.");
            int version = city.get(Role.EMPLOYEE, company)
                    .then()
                    .body("checkIns[0].isDue", equalTo(true))
                    .extract()
                    .path("version");
            city.putOn(Role.EMPLOYEE, company + "/check-ins/FIRST", version, check)
                    .then()
                    .statusCode(200)
                    .body("checkIns[0].isDue", equalTo(false));
            act(
                    city,
                    Role.EMPLOYEE,
                    company,
                    "goals/" + goal + "/attainment",
                    Map.of("on", later.get().toString(), "proof", "Sertifikat 041/BPSDM/2026"));
            act(
                            city,
                            Role.EMPLOYEE,
                            company,
                            "ending",
                            Map.of("outcome", "READY", "note", "Siap bertugas di tempat baru."))
                    .then()
                    .body("accompaniment.status", equalTo("COMPLETED"));
            city.am(Who.FREE_ONE);
            city.put(Role.EMPLOYEE, "/mutation-cases/" + id + "/employee-answer", Map.of("answer", "ACCEPTED"))
                    .then()
                    .statusCode(200)
                    .body("answer", equalTo("ACCEPTED"));
            act(city, Role.EMPLOYEE, worry, "closing", Map.of("satisfaction", 5));

            // Now the move is decided like any other.
            city.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("APPROVED"));
            city.step(
                            Role.APPROVER,
                            id,
                            "decree",
                            Map.of(
                                    "number", "824/OBJ",
                                    "issuedOn", later.get().toString(),
                                    "effectiveOn", later.get().toString()))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("IN_EFFECT"));
        });
        city.signInAnew();
        assertThat(city.get(Role.PLANNER, "/employees/" + city.employee(Who.FREE_ONE) + "?asOf=" + later.get())
                        .<String>path("placements.find { it.assignmentKind == 'D' }.position.unitName"))
                .isEqualTo("Dinas Kesehatan");
    }

    @Test
    void theDemonstrationOfPaluTellsIt() throws InterruptedException {
        demonstration.of(DemoGovernment.PALU, TODAY);
        RequestSpecification planner = signedIn("planner@palu", DemoLoadService.PASSWORD);
        Response company = given().spec(planner).get("/api/v1/accompaniments?status=RUNNING");
        company.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].origin", equalTo("REFUSAL"))
                .body("items[0].companionName", notNullValue())
                .body("items[0].holdsUntil", notNullValue());
        String subject = company.path("items[0].caseId");
        given().spec(signedIn("employee@palu", DemoLoadService.PASSWORD))
                .get("/api/v1/mutation-cases/" + subject + "/employee-answer")
                .then()
                .statusCode(200)
                .body("answer", equalTo("REFUSED"))
                .body("reason", equalTo("MISSING_SKILL"));
        given().spec(planner)
                .get("/api/v1/concerns?case=" + subject)
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("ANSWERED"));
        given().spec(planner).get("/api/v1/concerns/summary").then().body("named", equalTo(WORRIES));
        // The own refusal is no use of the data by somebody else.
        given().spec(signedIn("employee@palu", DemoLoadService.PASSWORD))
                .get("/api/v1/access-log")
                .then()
                .statusCode(200)
                .body("items.roles.flatten()", not(hasItem("EMPLOYEE")));

        demonstration.again(DemoGovernment.PALU, TODAY);
        given().spec(planner).get("/api/v1/accompaniments").then().body("items", hasSize(1));
        given().spec(planner).get("/api/v1/mutation-cases").then().body("items", hasSize(1));
        given().spec(planner).get("/api/v1/concerns").then().body("items", hasSize(WORRIES));
        given().spec(planner)
                .get("/api/v1/accompaniments/" + company.path("items[0].id"))
                .then()
                .body("goals", hasSize(2))
                .body("meetings", hasSize(1));
    }

    private static Response act(Voices city, Role role, String thing, String act, Map<String, ?> body) {
        return city.act(role, thing, act, body).then().statusCode(200).extract().response();
    }
}
