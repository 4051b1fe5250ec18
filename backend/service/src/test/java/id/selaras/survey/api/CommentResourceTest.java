package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
        survey.get(COMMENTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("too-few-answers"))
                .body("reasons[0].params.least", equalTo(10));

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

    @Test
    void commentsAreFoundByTheWordsTheyShowAndNeverByWhatIsMasked() {
        SurveyRound survey = open("komentar-g");
        survey.answer(2, null, "Antrean di loket terlalu lama, hubungi 081234567890");
        survey.answer(2, null, "Lama sekali menunggu di Jalan Antasari");
        survey.answer(2, null, "Petugas ramah");
        answers(survey, 7);

        survey.get(COMMENTS + "?q=LAMA loket").then().body("items", hasSize(1));
        survey.get(COMMENTS + "?q=lama&total=true")
                .then()
                .body("items", hasSize(2))
                .body("total", equalTo(2));
        survey.get(COMMENTS + "?q=lama&status=ROUTED").then().body("items", hasSize(0));
        survey.get(COMMENTS + "?q=0812").then().body("items", hasSize(0));
        survey.get(COMMENTS + "?q=antasari").then().body("items", hasSize(0));
        String next = survey.get(COMMENTS + "?q=lama&limit=1").path("next");
        survey.get(COMMENTS + "?q=lama&limit=1&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void theCommonestWordsAreToldWithTheCommentsThatHoldThemAndNoneOfFew() {
        SurveyRound survey = open("komentar-h");
        for (int person = 0; person < 11; person++) {
            survey.answer(2, null, person < 9 ? "Antrean yang lama, antrean!" : "Antrean parkir tidak ada");
        }

        survey.get(COMMENTS + "/words")
                .then()
                .statusCode(200)
                .body("items.word", contains("antrean"))
                .body("items.comments", contains(11))
                .body("cut", equalTo(false));
        survey.answer(2, null, "lama");
        survey.get(COMMENTS + "/words").then().body("items.word", contains("antrean", "lama"));
    }

    @Test
    void aNameIsBlackedOutByHandForEverybodyAndTheTrailDoesNotHoldIt() {
        SurveyRound survey = open("komentar-i");
        survey.answer(2, null, "Pak Budi Santoso di loket 3 marah-marah, pak budi lagi");
        answers(survey, 9);
        String comment = survey.get(COMMENTS).path("items[0].id");

        survey.act(path(comment, "blacking-out"), 0, Map.of("words", List.of("Rahmat")))
                .then()
                .statusCode(422)
                .body("code", equalTo("words-not-in-comment"));
        survey.act(path(comment, "blacking-out"), 0, Map.of("words", List.of(" ")))
                .then()
                .statusCode(400);
        survey.act(path(comment, "blacking-out"), 0, Map.of("words", List.of("Budi Santoso", "budi")))
                .then()
                .statusCode(200)
                .body("comment", equalTo("Pak [disamarkan] di loket 3 marah-marah, pak [disamarkan] lagi"))
                .body("masked", equalTo(true))
                .body("version", equalTo(1));
        survey.act(path(comment, "blacking-out"), 0, Map.of("words", List.of("loket")))
                .then()
                .statusCode(412);
        survey.act(path(comment, "routing"), 1, Map.of("unitId", survey.unit()))
                .then()
                .body("status", equalTo("ROUTED"));

        survey.get(COMMENTS + "?q=santoso").then().body("items", hasSize(0));
        survey.owner()
                .request()
                .get("/api/v1/survey-comments")
                .then()
                .body("items.comment", contains("Pak [disamarkan] di loket 3 marah-marah, pak [disamarkan] lagi"));
        WebSession auditor = WebSession.of(accounts.open(government, "auditor@komentar-i", Role.AUDITOR, null, null));
        String trail = auditor.request()
                .queryParam("entity", comment)
                .get("/api/v1/audit/entries")
                .asString();
        assertThat(trail).contains("survey-comment.blacked-out").doesNotContainIgnoringCase("santoso");
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
