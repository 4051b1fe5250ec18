package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.mutation.domain.LoanStatus;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.Deadlocks;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody is lent for more than the whole working time, however many order and extend at the same time. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class LoanRaceTest {

    private static final String LOANS = "/api/v1/temporary-assignments/";
    private static final int AT_ONCE = 16;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    Deadlocks deadlocks;

    UUID city;
    CaseActs acts;

    private void in(String code) {
        city = fixtures.city(code, 9);
        acts = new CaseActs(accounts, city, code);
    }

    @Test
    void ofSixteenLoansOrderedAtOnceOnlyThoseThatFitIntoTheWorkingTimeAre() {
        in("bagi-a");
        List<String> loans = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            loans.add(propose(Who.FREE_ONE, TODAY.plusDays(1), TODAY.plusDays(60), 40));
        }
        long before = deadlocks.counted();
        RequestSpecification approver = acts.as(Role.APPROVER);
        List<Integer> answers = AtOnce.times(AT_ONCE, n -> act(approver, loans.get(n), "order", 0, order("SP-" + n)));
        // Whoever only waited too long asks again: what fits is ordered, never more.
        loans.forEach(id -> act(approver, id, "order", order("SP-ulang")));
        assertThat(answers).allMatch(status -> status == 200 || status == 409 || status == 422);
        assertThat(loans).filteredOn(id -> isOrdered(id)).hasSize(2);
        assertThat(deadlocks.counted()).isEqualTo(before);
    }

    @Test
    void aLoanThatIsOrderedAndAnotherThatIsExtendedAtOnceDoNotOverlapBeyondTheWorkingTime() {
        in("bagi-b");
        for (Who who : List.of(Who.FREE_ONE, Who.FREE_TWO, Who.FREE_THREE)) {
            String running = propose(who, TODAY.plusDays(1), TODAY.plusDays(30), 60);
            RequestSpecification approver = acts.as(Role.APPROVER);
            assertThat(act(approver, running, "order", order("SP-1"))).isEqualTo(200);
            String next = propose(who, TODAY.plusDays(31), TODAY.plusDays(60), 60);
            Map<String, Object> longer =
                    Map.of("until", TODAY.plusDays(50).toString(), "number", "SP-2", "issuedOn", TODAY.toString());
            int version = version(running);
            List<Integer> answers = AtOnce.times(
                    8,
                    n -> n % 2 == 0
                            ? act(approver, next, "order", 0, order("SP-3"))
                            : act(approver, running, "extension", version, longer));
            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
            assertThat(answers).allMatch(status -> List.of(200, 409, 412, 422).contains(status));
            boolean extended = acts.as(Role.AUDITOR).get(LOANS + running).<Integer>path("extensions") == 1;
            assertThat(extended).isNotEqualTo(isOrdered(next));
        }
    }

    private String propose(Who who, LocalDate first, LocalDate last, int share) {
        return acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "kind", "CROSS_UNIT",
                        "employeeId", fixtures.employee(city, who),
                        "toPositionId", fixtures.position(city, "DINSOS-PENYULUH"),
                        "share", share,
                        "startsOn", first.toString(),
                        "endsOn", last.toString(),
                        "purpose", "bantuan sosial"))
                .post(LOANS.substring(0, LOANS.length() - 1))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private int act(RequestSpecification who, String id, String step, Map<String, Object> body) {
        return act(who, id, step, version(id), body);
    }

    private static int act(RequestSpecification who, String id, String step, int version, Map<String, Object> body) {
        return RestAssured.given()
                .spec(who)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(LOANS + id + "/" + step)
                .statusCode();
    }

    private static Map<String, Object> order(String number) {
        return Map.of("number", number, "issuedOn", TODAY.toString());
    }

    private int version(String id) {
        return RestAssured.given().spec(acts.as(Role.AUDITOR)).get(LOANS + id).path("version");
    }

    private boolean isOrdered(String id) {
        return LoanStatus.valueOf(acts.as(Role.AUDITOR).get(LOANS + id).path("status"))
                .isOrdered();
    }
}
