package id.selaras.socialisation.api;

import static id.selaras.socialisation.api.Voices.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.employee.application.PlacementImport;
import id.selaras.employee.application.PlacementRecord;
import id.selaras.organisation.application.JobRecord;
import id.selaras.organisation.application.OrganisationImport;
import id.selaras.organisation.application.PositionRecord;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class AccompanimentResourceTest {

    private static final Map<String, Object> NO_SKILL =
            Map.of("answer", "REFUSED", "reason", "MISSING_SKILL", "text", "Saya belum menguasai analisis data.");

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    OrganisationImport organisation;

    @Inject
    PlacementImport placements;

    @Inject
    TravellingClock clock;

    private Voices in(String code) {
        return new Voices(accounts, fixtures, code);
    }

    private static String answer(String caseId) {
        return "/mutation-cases/" + caseId + "/employee-answer";
    }

    @Test
    void aRefusalForAMissingSkillLetsTheCaseWaitAndClosesNothing() {
        Voices city = in("damping-a").am(Who.FREE_ONE);
        String id = city.considered(Who.FREE_ONE);
        city.get(Role.EMPLOYEE, answer(id)).then().body("open", equalTo(true)).body("answer", nullValue());
        city.put(Role.EMPLOYEE, answer(id), Map.of("answer", "REFUSED", "reason", "MISSING_SKILL"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/text"));
        city.put(Role.EMPLOYEE, answer(id), NO_SKILL)
                .then()
                .statusCode(200)
                .body("accompanimentId", notNullValue())
                .body("waitsUntil", equalTo(TODAY.plusDays(90).toString()));
        city.acts
                .step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(422)
                .body("code", equalTo("case-waits-for-accompaniment"));
        assertThat(city.acts.status(id)).isEqualTo("CONSIDERED");
        // Who agrees after all need not wait.
        city.put(Role.EMPLOYEE, answer(id), Map.of("answer", "ACCEPTED"))
                .then()
                .statusCode(200)
                .body("waitsUntil", nullValue());
        city.acts
                .step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        city.put(Role.EMPLOYEE, answer(id), NO_SKILL).then().statusCode(409).body("code", equalTo("case-is-decided"));
    }

    @Test
    void aCaseWaitsUntilTheLastCheckInAtMost() {
        Voices city = in("damping-b").am(Who.FREE_ONE);
        String id = city.considered(Who.FREE_ONE);
        city.put(Role.EMPLOYEE, answer(id), NO_SKILL).then().statusCode(200);
        city.acts.signInAnew();
        clock.in(
                91,
                () -> city.acts
                        .step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                        .then()
                        .statusCode(200));
        city.acts.signInAnew();
    }

    @Test
    void anotherReasonIsKeptAndHoldsNothing() {
        Voices city = in("damping-c").am(Who.FREE_ONE);
        String id = city.considered(Who.FREE_ONE);
        city.put(
                        Role.EMPLOYEE,
                        answer(id),
                        Map.of("answer", "REFUSED", "reason", "HEALTH", "text", "Kontrol rutin di sini."))
                .then()
                .statusCode(200)
                .body("accompanimentId", nullValue());
        city.get(Role.APPROVER, answer(id)).then().body("reason", equalTo("HEALTH"));
        List<String> logged =
                city.get(Role.AUDITOR, "/audit/entries?limit=200&entity=" + id).path("items.action");
        assertThat(logged).contains("mutation-case.employee-refused");
        assertThat(city.get(Role.AUDITOR, "/audit/entries?limit=200&entity=" + id)
                        .asString())
                .doesNotContain("HEALTH", "Kontrol");
        city.am(Who.FREE_TWO).put(Role.EMPLOYEE, answer(id), NO_SKILL).then().statusCode(404);
        city.acts
                .step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
    }

    @Test
    void theDirectSuperiorDoesNotAccompanyAndNobodyOneself() {
        Voices city = in("damping-d");
        accounts.as(city.city, () -> lead(city.city, Who.FREE_THREE));
        String thing = plan(city, Who.FREE_ONE);
        name(city, thing, Who.FREE_ONE, 422, "companion-is-oneself");
        name(city, thing, Who.FREE_THREE, 422, "companion-is-superior");
        city.act(Role.PLANNER, thing, "companion", Map.of("companionId", city.employee(Who.FREE_TWO)))
                .then()
                .statusCode(200)
                .body("accompaniment.status", equalTo("RUNNING"))
                .body(
                        "checkIns.dueOn",
                        equalTo(List.of(
                                TODAY.plusDays(30).toString(),
                                TODAY.plusDays(60).toString(),
                                TODAY.plusDays(90).toString())));
    }

    @Test
    void companionAndPersonTakePartAndOnlyTheCompanionEndsIt() {
        Voices city = in("damping-e");
        String thing = plan(city, Who.FREE_ONE);
        city.am(Who.FREE_ONE)
                .act(Role.EMPLOYEE, thing, "meetings", Map.of("on", TODAY.toString(), "note", "Perkenalan"))
                .then()
                .statusCode(409);
        city.act(Role.PLANNER, thing, "companion", Map.of("companionId", city.employee(Who.FREE_TWO)));
        city.act(Role.EMPLOYEE, thing, "meetings", Map.of("on", TODAY.toString(), "note", "Perkenalan"))
                .then()
                .statusCode(200)
                .body("meetings.note", equalTo(List.of("Perkenalan")));
        city.act(
                        Role.EMPLOYEE,
                        thing,
                        "meetings",
                        Map.of("on", TODAY.plusDays(1).toString(), "note", "Besok"))
                .then()
                .statusCode(400);
        city.act(Role.EMPLOYEE, thing, "meetings", 0, Map.of("on", TODAY.toString(), "note", "Lama"))
                .then()
                .statusCode(412);
        Map<String, Object> end = Map.of("outcome", "NOT_READY", "note", "Belum siap");
        city.act(Role.EMPLOYEE, thing, "ending", end).then().statusCode(403);
        city.am(Who.FREE_THREE).get(Role.EMPLOYEE, thing).then().statusCode(404);
        city.am(Who.FREE_TWO)
                .act(Role.EMPLOYEE, thing, "ending", end)
                .then()
                .statusCode(200)
                .body("accompaniment.outcome", equalTo("NOT_READY"));
        city.act(Role.PLANNER, thing, "cancellation", Map.of("reason", "keliru"))
                .then()
                .statusCode(409);
        in("damping-f").get(Role.PLANNER, "/accompaniments").then().body("items", hasSize(0));
    }

    private static String plan(Voices city, Who who) {
        return "/accompaniments/"
                + city.post(
                                Role.PLANNER,
                                "/accompaniments",
                                Map.of("employeeId", city.employee(who), "purpose", "Siap pindah"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static void name(Voices city, String thing, Who who, int status, String code) {
        city.act(Role.PLANNER, thing, "companion", Map.of("companionId", city.employee(who)))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    /** Makes somebody the head of the education office. */
    private void lead(UUID city, Who who) {
        organisation.applyJobs(
                city,
                Ids.next(),
                List.of(new JobRecord(
                        "KADIS",
                        "Kepala Dinas",
                        "STRUKTURAL",
                        "PENGAWAS",
                        "MANAJEMEN",
                        12,
                        58,
                        "40",
                        List.of(),
                        null,
                        null,
                        Map.of("M-INT", 3),
                        null)));
        organisation.applyPositions(
                city, Ids.next(), List.of(new PositionRecord("DIKBUD-KADIS", "DIKBUD", "KADIS", 1, 0, 1, null)));
        placements.apply(
                city,
                Ids.next(),
                List.of(new PlacementRecord(
                        who.nip(), "DIKBUD-KADIS", "D", TODAY.minusDays(10), null, "SK-2", TODAY.minusDays(10), 100)));
    }
}
