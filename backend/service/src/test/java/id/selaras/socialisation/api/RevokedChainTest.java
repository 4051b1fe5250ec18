package id.selaras.socialisation.api;

import static id.selaras.socialisation.api.Voices.TODAY;
import static id.selaras.socialisation.api.Voices.objection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.CrowdFixtures;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An accepted objection takes a decree back for everybody under it, also after all of them took up duty. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class RevokedChainTest {

    private static final LocalDate BACK = TODAY.plusDays(3);

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    CrowdFixtures crowd;

    private Voices city;

    @Test
    void aCompletedChainOfThreeGoesBackWholeAndTheirFormerPostsHoldByNewRows() {
        List<String> cases = completedChain("rantai-cabut-a");
        String thing = filed(cases.get(1));
        city.act(Role.APPROVER, thing, "decision", accepted()).then().statusCode(200);

        assertThat(cases).allSatisfy(id -> assertThat(city.acts.status(id)).isEqualTo("REVOKED"));
        for (Who who : List.of(Who.FREE_ONE, Who.FREE_TWO, Who.FREE_THREE)) {
            assertThat(unitOf(who, BACK.minusDays(1))).isIn("Dinas Kesehatan", "Puskesmas Melati");
            assertThat(unitOf(who, BACK)).isEqualTo("Dinas Pendidikan");
        }
        city.get(Role.EMPLOYEE, thing).then().body("objection.status", equalTo("CARRIED_OUT"));
    }

    @Test
    void whoMovedOnUnderALaterDecreeStaysThereWhenTheChainIsTakenBack() {
        List<String> cases = completedChain("rantai-cabut-b");
        fixtures.place(city.city, Who.FREE_THREE.nip(), "DINSOS-PENYULUH", TODAY.plusDays(1));
        String thing = filed(cases.get(1));
        city.act(Role.APPROVER, thing, "decision", accepted()).then().statusCode(200);

        assertThat(cases).allSatisfy(id -> assertThat(city.acts.status(id)).isEqualTo("REVOKED"));
        assertThat(unitOf(Who.FREE_ONE, BACK)).isEqualTo("Dinas Pendidikan");
        assertThat(unitOf(Who.FREE_TWO, BACK)).isEqualTo("Dinas Pendidikan");
        assertThat(unitOf(Who.FREE_THREE, BACK)).as("moved on since").isEqualTo("Dinas Sosial");
    }

    /** Two go to the health office, the third to its clinic: decided, decreed and completed as one. */
    private List<String> completedChain(String code) {
        city = new Voices(accounts, fixtures, code).am(Who.FREE_TWO);
        List<String> cases = List.of(
                proposed(Who.FREE_ONE, "DINKES-ANALIS"),
                proposed(Who.FREE_TWO, "DINKES-ANALIS"),
                proposed(Who.FREE_THREE, "PKM-ANALIS"));
        crowd.tie(cases);
        cases.forEach(city.acts::considered);
        city.step(Role.APPROVER, cases.get(0), "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        city.step(Role.APPROVER, cases.get(0), "decree", decree("821/RANTAI", TODAY))
                .then()
                .statusCode(200);
        Map<String, Object> today = Map.of("on", TODAY.toString());
        for (String id : cases) {
            city.acts.handOver(id, today).then().statusCode(200);
            city.step(Role.PLANNER, id, "completion", today)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("COMPLETED"));
        }
        return cases;
    }

    private String proposed(Who who, String position) {
        return city.acts
                .propose(Role.PLANNER, city.employee(who), fixtures.position(city.city, position), TODAY.toString())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String filed(String caseId) {
        String id = city.post(Role.EMPLOYEE, "/objections", objection(caseId, TODAY))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/objections/" + id;
    }

    private static Map<String, Object> accepted() {
        return Map.of(
                "result",
                "FULLY_ACCEPTED",
                "reasons",
                List.of("Asesmen tidak dipertimbangkan."),
                "consequence",
                "REVOCATION",
                "revocation",
                decree("821/CABUT", BACK));
    }

    private static Map<String, Object> decree(String number, LocalDate effectiveOn) {
        return Map.of("number", number, "issuedOn", TODAY.toString(), "effectiveOn", effectiveOn.toString());
    }

    private String unitOf(Who who, LocalDate day) {
        return city.get(Role.PLANNER, "/employees/" + city.employee(who) + "?asOf=" + day)
                .path("placements.find { it.assignmentKind == 'D' }.position.unitName");
    }
}
