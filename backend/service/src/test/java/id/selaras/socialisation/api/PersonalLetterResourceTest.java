package id.selaras.socialisation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.mutation.api.LetterTexts;
import id.selaras.planning.api.PlanRuns;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.NoticeFixtures.Notice;
import id.selaras.testing.NoticeFixtures.Town;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PersonalLetterResourceTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures cities;

    private UUID government;
    private WebSession planner;
    private String plan;

    @Test
    void theLetterTellsTheReasonsOfThePlannersScreenWordForWord() {
        List<Map<String, Object>> moves = planned("pribadi-a");
        assertThat(moves).isNotEmpty();
        for (Map<String, Object> move : moves) {
            List<String> screen = planner.request()
                    .get("/api/v1/plans/" + plan + "/moves/" + move.get("id"))
                    .path("reasons.sentence.id");
            String path = "/api/v1/plans/" + plan + "/personal-letters/" + move.get("employeeId");
            List<String> letter = planner.request().get(path).path("reasons.sentence.id");
            assertThat(letter).isEqualTo(screen).isNotEmpty();
            assertThat(letter)
                    .allSatisfy(sentence ->
                            assertThat(sentence).doesNotContain("{{").endsWith("."));
            String paper = LetterTexts.of(
                    "surat-pribadi", planner.request().get(path + "/document").asByteArray());
            assertThat(letter)
                    .allSatisfy(sentence -> assertThat(unspaced(paper)).contains(unspaced(sentence)));
        }
    }

    @Test
    void aPersonReadsTheOwnLetterOnceANoticeHasReleasedIt() {
        List<Map<String, Object>> moves = planned("pribadi-b");
        UUID mover = UUID.fromString((String) moves.get(0).get("employeeId"));
        UUID other = cities.employee(government, PlanningFixtures.Who.SANCTIONED);
        WebSession moved = employee("moved@pribadi-b", mover);
        String path = "/api/v1/plans/" + plan + "/personal-letters/";
        moved.request().get(path + mover).then().statusCode(404);
        planner.request().get(path + mover).then().statusCode(200).body("released", equalTo(false));

        Town town = new Town(government, "pribadi-b", planner, Map.of(), accounts, null);
        Notice notice = new Notice(
                        town,
                        planner,
                        town.write(
                                        planner,
                                        Map.of(
                                                "audience",
                                                List.of(Map.of(
                                                        "kind", "PLANS", "ids", List.of(plan), "roles", List.of())),
                                                "releasesPlanId",
                                                plan))
                                .path("id"))
                .sent();

        notice.get("").then().body("delivered", equalTo(moves.size()));
        moved.request().get("/api/v1/inbox/" + notice.id()).then().body("planId", equalTo(plan));
        moved.request()
                .get(path + mover)
                .then()
                .statusCode(200)
                .body("released", equalTo(true))
                .body("changes.code[0]", equalTo("JOB"))
                .body("changes.find { it.code == 'UNIT' }.different", equalTo(true))
                .body("changes.find { it.code == 'RETIREMENT_AGE' }.after", equalTo("58"))
                .body("changes.find { it.code == 'PLACE' }.before", equalTo("Kecamatan Z1"))
                .body(
                        "deadlines.find { it.code == 'OBJECTION' }.sentence.id",
                        equalTo("Keberatan diajukan paling lambat 14 hari kerja sejak keputusan diterima; hari"
                                + " terakhir sampai pukul 23.59 waktu setempat."));
        moved.request().get(path + mover + "/document").then().statusCode(200).contentType("application/pdf");
        moved.request().get(path + other).then().statusCode(404);
        employee("other@pribadi-b", other).request().get(path + other).then().statusCode(404);
    }

    @Test
    void onlyAPlanThatMovesSomebodyCanBeReleased() {
        planned("pribadi-c");
        Town town = new Town(government, "pribadi-c", planner, Map.of(), accounts, null);
        String empty = new PlanRuns("planner@pribadi-c").create(PlanRuns.description(Map.of()));
        town.write(planner, Map.of("releasesPlanId", empty))
                .then()
                .statusCode(422)
                .body("code", equalTo("plan-moves-nobody"));
        Notice plain = new Notice(town, planner, town.write(planner, Map.of()).path("id")).sent();
        UUID reader = cities.employee(government, PlanningFixtures.Who.FREE_ONE);
        employee("reader@pribadi-c", reader)
                .request()
                .get("/api/v1/inbox/" + plain.id())
                .then()
                .body("planId", nullValue());
    }

    private List<Map<String, Object>> planned(String city) {
        government = cities.city(city, 4);
        accounts.open(government, "planner@" + city, Role.PLANNER, null, null);
        planner = WebSession.of("planner@" + city);
        plan = new PlanRuns("planner@" + city).planned(PlanRuns.description(Map.of()));
        return planner.request().get("/api/v1/plans/" + plan + "/moves").path("items");
    }

    private WebSession employee(String name, UUID id) {
        return WebSession.of(accounts.open(government, name, Role.EMPLOYEE, null, id));
    }

    /** Lines break where they break, and words that are broken carry nothing else. */
    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}
