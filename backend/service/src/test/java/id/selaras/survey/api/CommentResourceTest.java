package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
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
class CommentResourceTest {

    private static final String COMMENTS = "/comments";

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    private UUID government;

    @Test
    void nobodyReadsTheCommentsOfFewAnswers() {
        SurveyRound survey = open("komentar-a");
        survey.answer(2, null, "Petugas loket 3 kurang ramah");
        answers(survey, 8);
        survey.get(COMMENTS).then().statusCode(409).body("code", equalTo("too-few-answers"));

        answers(survey, 1);

        survey.get(COMMENTS).then().statusCode(200).body("items.comment", contains("Petugas loket 3 kurang ramah"));
    }

    @Test
    void whatLeadsToAPersonIsNotShown() {
        SurveyRound survey = open("komentar-b");
        survey.answer(2, null, "Hubungi saya 0812-3456-7890 atau budi@contoh.id");
        answers(survey, 9);

        survey.get(COMMENTS)
                .then()
                .body("items.comment", contains("Hubungi saya [nomor] atau [pos-el]"))
                .body("items[0].masked", equalTo(true))
                .body("items[0].status", equalTo("NEW"))
                .body("items[0].version", equalTo(0));
    }

    @Test
    void aCommentGoesToAUnitAndItsReplyIsPublished() {
        SurveyRound survey = open("komentar-c");
        survey.answer(2, null, "Antre lama");
        answers(survey, 9);
        String comment = survey.get(COMMENTS).path("items[0].id");

        survey.act(path(comment, "routing"), 0, Map.of("unitId", survey.unit()))
                .then()
                .statusCode(200)
                .body("status", equalTo("ROUTED"))
                .body("unitId", equalTo(survey.unit()));
        survey.act(path(comment, "reply"), 0, Map.of("reply", "Terima kasih."))
                .then()
                .statusCode(412);
        survey.act(path(comment, "reply"), 1, Map.of("reply", "Telepon 0541 123456 ya"))
                .then()
                .statusCode(422)
                .body("code", equalTo("personal-data-in-text"));
        survey.page().then().body("replies", hasSize(0));
        survey.act(path(comment, "reply"), 1, Map.of("reply", "Loket kedua dibuka mulai Januari."))
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"));

        survey.page().then().body("replies", contains("Loket kedua dibuka mulai Januari."));
        survey.act(path(comment, "setting-aside"), 2, Map.of()).then().statusCode(409);
        survey.get(COMMENTS + "?status=ANSWERED").then().body("items", hasSize(1));
        survey.get(COMMENTS + "?status=NEW").then().body("items", hasSize(0));
    }

    @Test
    void twoWhoDealWithACommentAtOnceDoNotBothSucceed() {
        SurveyRound survey = open("komentar-d");
        for (int person = 0; person < 10; person++) {
            survey.answer(2, null, "Antre lama");
        }
        List<String> comments = survey.get(COMMENTS).path("items.id");

        for (String comment : comments) {
            List<Integer> statuses = AtOnce.times(
                    4,
                    any -> survey.act(path(comment, "routing"), 0, Map.of("unitId", survey.unit()))
                            .statusCode());

            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        }
    }

    @Test
    void noCommentGoesToAUnitThatIsNone() {
        SurveyRound survey = open("komentar-e");
        survey.answer(2, null, "Antre lama");
        answers(survey, 9);
        String comment = survey.get(COMMENTS).path("items[0].id");

        survey.act(path(comment, "routing"), 0, Map.of("unitId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-unit"));
        survey.act(path(UUID.randomUUID().toString(), "setting-aside"), 0, Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void theApproverSeesResultsButNoComments() {
        SurveyRound survey = open("komentar-f");
        answers(survey, 10);
        WebSession approver =
                WebSession.of(accounts.open(government, "approver@komentar-f", Role.APPROVER, null, null));

        approver.request().get(survey.path() + "/results").then().statusCode(200);
        approver.request().get(survey.path() + COMMENTS).then().statusCode(403);
    }

    private SurveyRound open(String city) {
        government = fixtures.city(city, 9);
        WebSession planner = WebSession.of(accounts.open(government, "planner@" + city, Role.PLANNER, null, null));
        return SurveyRound.open(planner, planner.request().get("/api/v1/units").path("items[0].id"));
    }

    private static void answers(SurveyRound survey, int people) {
        for (int person = 0; person < people; person++) {
            survey.answer(3, null, null);
        }
    }

    private static String path(String comment, String step) {
        return COMMENTS + "/" + comment + "/" + step;
    }
}
