package id.selaras.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.demo.domain.DemoGovernment;
import id.selaras.mutation.api.CaseActs;
import id.selaras.shared.security.Role;
import id.selaras.testing.Demonstration;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The story Balance, its urgent part: people are lent for a programme, and return. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class BalanceLoanStoryTest {

    private static final LocalDate DATA = LocalDate.of(2026, 11, 22);

    @Inject
    Demonstration demonstration;

    private final CaseActs acts = CaseActs.inDemo("samarinda");

    @Test
    void twoAdministratorsOfTourismAreLentToSocialAffairsForThreeMonthsAndReturn() throws InterruptedException {
        demonstration.of(DemoGovernment.SAMARINDA, DATA);
        LocalDate first = LocalDate.now(DemoGovernment.SAMARINDA.timeZone()).plusDays(3);
        LocalDate last = first.plusMonths(3).minusDays(1);
        String post = get("/positions?limit=200&unit=" + agency("Dinas Sosial dan Pemberdayaan Masyarakat"))
                .path("items[0].id");
        List<String> people = get("/employees?limit=200&unit=" + agency("Dinas Pemuda, Olahraga dan Pariwisata"))
                .path("items.findAll { it.position != null && it.position.level == 'PELAKSANA' }.id");
        for (String person : people.subList(0, 2)) {
            String loan = acts.as(Role.PLANNER)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "pinjam-" + person)
                    .body(Map.of(
                            "kind",
                            "CROSS_UNIT",
                            "employeeId",
                            person,
                            "toPositionId",
                            post,
                            "share",
                            100,
                            "startsOn",
                            first.toString(),
                            "endsOn",
                            last.toString(),
                            "purpose",
                            "Program bantuan sosial"))
                    .post("/api/v1/temporary-assignments")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            acts.as(Role.APPROVER)
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body(Map.of(
                            "number", "094/12", "issuedOn", first.minusDays(3).toString()))
                    .post("/api/v1/temporary-assignments/" + loan + "/order")
                    .then()
                    .statusCode(200);
            assertThat(kinds(person, first)).contains("D", "TT");
            assertThat(kinds(person, last.plusDays(1))).doesNotContain("TT").contains("D");
        }
    }

    private List<String> kinds(String person, LocalDate day) {
        return get("/employees/" + person + "?asOf=" + day).path("placements.assignmentKind");
    }

    private String agency(String name) {
        String root = get("/position-map").path("items[0].unitId");
        return get("/position-map?unit=" + root)
                .jsonPath()
                .param("name", name)
                .getString("items.find { it.name == name }.unitId");
    }

    private Response get(String path) {
        return acts.as(Role.PLANNER).get("/api/v1" + path);
    }
}
