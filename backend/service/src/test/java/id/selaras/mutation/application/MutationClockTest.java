package id.selaras.mutation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.mutation.api.CaseActs;
import id.selaras.mutation.api.TransferActs;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.testing.TransferFixtures;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Days go by, and decrees take effect and loans end without anybody's doing. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class MutationClockTest {

    private static final int REPLICAS = 6;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    TransferFixtures people;

    @Inject
    TravellingClock clock;

    @Inject
    LoanClock loans;

    @Inject
    CaseEffectClock effects;

    @Test
    void aDecreeOfAFutureDayTakesEffectOnItOnceAlsoWhenTheServiceSlept() {
        UUID city = fixtures.city("jam-a", 9);
        CaseActs acts = new CaseActs(accounts, city, "jam-a");
        String id = acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, Who.FREE_ONE),
                        fixtures.position(city, "DINKES-ANALIS"),
                        TODAY.plusDays(10).toString())
                .path("id");
        acts.considered(id);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"));
        acts.step(
                Role.APPROVER,
                id,
                "decree",
                Map.of(
                        "number", "821/9",
                        "issuedOn", TODAY.toString(),
                        "effectiveOn", TODAY.plusDays(10).toString()));
        clock.in(9, effects::tick);
        assertThat(acts.status(id)).isEqualTo("DECREED");
        clock.in(17, effects::tick);
        clock.in(17, effects::tick);
        assertThat(acts.status(id)).isEqualTo("IN_EFFECT");
        List<String> steps = acts.get(Role.AUDITOR, id, "/progress").path("history.action");
        assertThat(steps).filteredOn("TAKE_EFFECT"::equals).hasSize(1);
    }

    @Test
    void aTransferBetweenGovernmentsTakesEffectOnceForBothAlsoWhenTheServiceSlept() {
        UUID city = fixtures.city("jam-d", 9);
        UUID from = fixtures.city("jam-e", 9);
        CaseActs receiver = new CaseActs(accounts, city, "jam-d");
        CaseActs origin = new CaseActs(accounts, from, "jam-e");
        String nip = "198604022012012011";
        UUID person = people.analyst(from, nip, "Dewi Anggraini");
        TransferActs acts = new TransferActs(TODAY);
        String id = acts.open(receiver, acts.incoming(from, nip, fixtures.position(city, "DINKES-ANALIS")))
                .path("id");
        acts.propose(receiver, id);
        acts.consent(origin, id);
        acts.decreed(receiver, id, "GOVERNOR");
        LocalDate day = TODAY.plusDays(10);
        receiver.step(Role.APPROVER, id, "appointment", acts.appointment(day))
                .then()
                .statusCode(200)
                .body("status", equalTo("DECREED"));
        assertThat(units(origin, person, day.minusDays(1))).containsExactly("Dinas Pendidikan");
        assertThat(units(origin, person, day)).isEmpty();
        clock.in(9, effects::tick);
        assertThat(receiver.status(id)).isEqualTo("DECREED");
        clock.in(17, effects::tick);
        clock.in(17, effects::tick);
        assertThat(origin.status(id)).isEqualTo("IN_EFFECT");
        List<String> steps = origin.get(Role.AUDITOR, id, "/progress").path("history.action");
        assertThat(steps).filteredOn("TAKE_EFFECT"::equals).hasSize(1);
        UUID arrived = UUID.fromString(receiver.get(Role.PLANNER, id, "").path("employee.id"));
        assertThat(units(receiver, arrived, day)).containsExactly("Dinas Kesehatan");
    }

    @Test
    void aRevocationBeforeTheFirstDayLeavesNothingAtTheReceiver() {
        UUID city = fixtures.city("jam-h", 9);
        UUID from = fixtures.city("jam-i", 9);
        CaseActs receiver = new CaseActs(accounts, city, "jam-h");
        CaseActs origin = new CaseActs(accounts, from, "jam-i");
        String nip = "198604022012012013";
        UUID person = people.analyst(from, nip, "Ratna Sari");
        TransferActs acts = new TransferActs(TODAY);
        String id = acts.open(receiver, acts.incoming(from, nip, fixtures.position(city, "DINKES-ANALIS")))
                .path("id");
        acts.propose(receiver, id);
        acts.consent(origin, id);
        acts.decreed(receiver, id, "GOVERNOR");
        LocalDate day = TODAY.plusDays(10);
        receiver.step(Role.APPROVER, id, "appointment", acts.appointment(day));
        String listed = "/api/v1/employees?q=" + nip + "&asOf=" + day;
        assertThat(receiver.as(Role.PLANNER).get(listed).<List<?>>path("items")).hasSize(1);
        receiver.upload(Role.PLANNER, id, "D16", CaseActs.PAPER);
        receiver.step(Role.APPROVER, id, "revocation", acts.revocation(day))
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        assertThat(units(origin, person, day)).containsExactly("Dinas Pendidikan");
        assertThat(receiver.as(Role.PLANNER).get(listed).<List<?>>path("items")).isEmpty();
    }

    @Test
    void aRevocationRestoresTheFormerPostByNewRowsOnBothSides() {
        UUID city = fixtures.city("jam-f", 9);
        UUID from = fixtures.city("jam-g", 9);
        CaseActs receiver = new CaseActs(accounts, city, "jam-f");
        CaseActs origin = new CaseActs(accounts, from, "jam-g");
        String nip = "198604022012012012";
        UUID person = people.analyst(from, nip, "Intan Permata");
        TransferActs acts = new TransferActs(TODAY);
        String id = acts.open(receiver, acts.incoming(from, nip, fixtures.position(city, "DINKES-ANALIS")))
                .path("id");
        acts.propose(receiver, id);
        acts.consent(origin, id);
        acts.decreed(receiver, id, "GOVERNOR");
        receiver.step(Role.APPROVER, id, "appointment", acts.appointment(TODAY))
                .then()
                .statusCode(200);
        UUID arrived = UUID.fromString(receiver.get(Role.PLANNER, id, "").path("employee.id"));
        receiver.step(Role.APPROVER, id, "revocation", acts.revocation(TODAY.plusDays(5)))
                .then()
                .statusCode(422)
                .body("reasons[0].params.document", equalTo("D16"));
        receiver.upload(Role.PLANNER, id, "D16", CaseActs.PAPER);
        receiver.step(Role.APPROVER, id, "revocation", acts.revocation(TODAY.plusDays(5)))
                .then()
                .statusCode(200);
        assertThat(units(receiver, arrived, TODAY.plusDays(4))).containsExactly("Dinas Kesehatan");
        assertThat(units(receiver, arrived, TODAY.plusDays(5))).isEmpty();
        assertThat(units(origin, person, TODAY.plusDays(4))).isEmpty();
        assertThat(units(origin, person, TODAY.plusDays(5))).containsExactly("Dinas Pendidikan");
        origin.get(Role.PLANNER, id, "").then().body("status", equalTo("REVOKED"));
    }

    private static List<String> units(CaseActs side, UUID person, LocalDate day) {
        return side.as(Role.PLANNER)
                .get("/api/v1/employees/" + person + "?asOf=" + day)
                .path("placements.position.unitName");
    }

    @Test
    void twoPeopleAreLentToldOfTheEndInTimeAndReturnedByTheClock() {
        UUID city = fixtures.city("jam-b", 9);
        CaseActs acts = new CaseActs(accounts, city, "jam-b");
        List<String> ids = List.of(lend(acts, city, Who.FREE_ONE), lend(acts, city, Who.FREE_TWO));
        assertThat(statuses(acts, ids)).containsOnly("ORDERED");
        clock.in(1, loans::tick);
        assertThat(statuses(acts, ids)).containsOnly("RUNNING");
        clock.in(90, loans::tick);
        clock.in(91, loans::tick);
        List<String> told =
                acts.as(Role.AUDITOR).get("/api/v1/audit/entries?limit=200").path("items.action");
        assertThat(told).filteredOn("temporary-assignment.ending-soon"::equals).hasSize(2);
        clock.in(120, loans::tick);
        assertThat(statuses(acts, ids)).containsOnly("ENDED");
    }

    @Test
    void aCaseTellsByHowManyWorkingDaysItIsLate() {
        UUID city = fixtures.city("jam-c", 9);
        CaseActs acts = new CaseActs(accounts, city, "jam-c");
        String id = acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, Who.FREE_ONE),
                        fixtures.position(city, "DINKES-ANALIS"),
                        TODAY.plusDays(10).toString())
                .path("id");
        acts.considered(id);
        LocalDate due =
                LocalDate.parse(acts.get(Role.AUDITOR, id, "").then().extract().path("dueOn"));
        int wait = (int) ChronoUnit.DAYS.between(TODAY, due);
        assertThat(lateBy(acts, id, wait)).isZero();
        assertThat(lateBy(acts, id, wait + 14)).isBetween(1, 10);
    }

    @Test
    void severalClocksThatLookAtTheSameTimeMoveEachCaseAndEachLoanOnce() {
        UUID city = fixtures.city("jam-j", 9);
        CaseActs acts = new CaseActs(accounts, city, "jam-j");
        List<String> cases = Stream.of(Who.FREE_ONE, Who.FREE_THREE)
                .map(who -> decreed(acts, city, who))
                .toList();
        String loan = lend(acts, city, Who.FREE_TWO);
        clock.in(
                10,
                () -> AtOnce.times(REPLICAS, n -> {
                    effects.tick();
                    loans.tick();
                    return n;
                }));
        for (String id : cases) {
            List<String> steps = acts.get(Role.AUDITOR, id, "/progress").path("history.action");
            assertThat(steps).filteredOn("TAKE_EFFECT"::equals).hasSize(1);
            assertThat(logged(acts, id, "mutation-case.take-effect")).hasSize(1);
        }
        assertThat(logged(acts, loan, "temporary-assignment.started")).hasSize(1);
        clock.in(
                90,
                () -> AtOnce.times(REPLICAS, n -> {
                    loans.tick();
                    return n;
                }));
        assertThat(logged(acts, loan, "temporary-assignment.ending-soon")).hasSize(1);
    }

    private String decreed(CaseActs acts, UUID city, Who who) {
        String id = acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, who),
                        fixtures.position(city, "DINKES-ANALIS"),
                        TODAY.plusDays(10).toString())
                .path("id");
        acts.considered(id);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"));
        acts.step(
                        Role.APPROVER,
                        id,
                        "decree",
                        Map.of(
                                "number", "821/" + who,
                                "issuedOn", TODAY.toString(),
                                "effectiveOn", TODAY.plusDays(10).toString()))
                .then()
                .statusCode(200);
        return id;
    }

    private static List<String> logged(CaseActs acts, String id, String action) {
        return acts.as(Role.AUDITOR)
                .get("/api/v1/audit/entries?limit=200&entity=" + id + "&action=" + action)
                .path("items.action");
    }

    private int lateBy(CaseActs acts, String id, int days) {
        AtomicInteger late = new AtomicInteger();
        acts.signInAnew();
        clock.in(days, () -> late.set(acts.get(Role.AUDITOR, id, "/progress").path("lateBy")));
        acts.signInAnew();
        return late.get();
    }

    private String lend(CaseActs acts, UUID city, Who who) {
        String id = acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "kind", "CROSS_UNIT",
                        "employeeId", fixtures.employee(city, who),
                        "toPositionId", fixtures.position(city, "DINSOS-PENYULUH"),
                        "share", 100,
                        "startsOn", TODAY.plusDays(1).toString(),
                        "endsOn", TODAY.plusDays(100).toString(),
                        "purpose", "bantuan sosial"))
                .post("/api/v1/temporary-assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acts.as(Role.APPROVER)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("number", "SP-" + who, "issuedOn", TODAY.toString()))
                .post("/api/v1/temporary-assignments/" + id + "/order")
                .then()
                .statusCode(200);
        return id;
    }

    private static List<String> statuses(CaseActs acts, List<String> ids) {
        return ids.stream()
                .map(id -> acts.as(Role.AUDITOR)
                        .get("/api/v1/temporary-assignments/" + id)
                        .<String>path("status"))
                .toList();
    }
}
