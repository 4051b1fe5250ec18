package id.selaras.survey.application;

import static id.selaras.testing.SurveyFixtures.TODAY;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.shared.security.Role;
import id.selaras.survey.application.RetentionRepository.Kept;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Single answers are kept for two years after a survey; what was counted of them stays. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyRetentionTest {

    /** Days from today to the first on which the answers are too old. */
    private static final int TWO_YEARS =
            (int) ChronoUnit.DAYS.between(TODAY, TODAY.plusMonths(24).plusDays(1));

    @Inject
    SurveyFixtures fixtures;

    @Inject
    TravellingClock clock;

    @Inject
    SurveyRetention retention;

    @Test
    void afterTwoYearsOnlyWhatWasCountedIsLeftAndTheProofSaysSo() {
        City city = fixtures.city("simpan-a");
        Survey survey = city.open(Map.of("closesOn", TODAY.toString()));
        survey.answered(12, 3);
        survey.act("closing").then().statusCode(200);

        assertThat(overdue(survey, TWO_YEARS - 1)).isEmpty();
        forget(survey);

        assertThat(rows("survey_responses", survey)).isZero();
        survey.results().then().body("received", equalTo(12)).body("index.value", equalTo(75.00f));
        survey.request().get(survey.path() + "/arrivals").then().body("items[0].answers", equalTo(12));
        assertThat(overdue(survey, TWO_YEARS + 1)).isEmpty();
        for (String asked : List.of("tally-verifications", "tally-repairs")) {
            city.as(Role.ADMINISTRATOR, null)
                    .request()
                    .post(survey.path() + "/" + asked)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("answers-deleted"));
        }
        List<String> logged = city.as(Role.AUDITOR, null)
                .request()
                .queryParam("entity", survey.id())
                .get("/api/v1/audit/entries")
                .path("items.action");
        assertThat(logged).filteredOn("survey.answers-deleted"::equals).hasSize(1);
    }

    @Test
    void answersToAnOwnQuestionnaireGoTooAndThoseOfAnOpenSurveyStay() {
        City city = fixtures.city("simpan-b");
        String version = QuestionnaireFixtures.published(city, "LOKET").versionId();
        Survey survey = city.open(Map.of("closesOn", TODAY.toString(), "questionnaireVersionId", version));
        for (int i = 0; i < 6; i++) {
            survey.answer(given(), UUID.randomUUID(), Map.of("answers", Map.of("ONLINE", "YES")))
                    .then()
                    .statusCode(201);
        }
        assertThat(overdue(survey, TWO_YEARS)).as("nobody has closed it").isEmpty();
        survey.act("closing").then().statusCode(200);

        forget(survey);

        assertThat(rows("survey_question_answers", survey)).isZero();
        survey.request()
                .get(survey.path() + "/question-results")
                .then()
                .body("received", equalTo(6))
                .body("questions", hasSize(4))
                .body("questions[0].values[0].people", equalTo(6));
    }

    @Test
    void namesThatWereBlackedOutOfCommentsGoWithTheComments() {
        City city = fixtures.city("simpan-c");
        Survey survey = city.open(Map.of("closesOn", TODAY.toString()));
        survey.answered(9, 3);
        survey.answer(
                        given(),
                        UUID.randomUUID(),
                        Map.of("answers", SurveyFixtures.all(3), "comment", "Pak Budi di loket 3"))
                .then()
                .statusCode(201);
        String comment = survey.request().get(survey.path() + "/comments").path("items[0].id");
        survey.request()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("words", List.of("Budi")))
                .post(survey.path() + "/comments/" + comment + "/blacking-out")
                .then()
                .statusCode(200);
        survey.act("closing").then().statusCode(200);
        String kept = "SELECT COUNT(*) FROM survey_comments WHERE survey_id = :id AND blacked_out IS NOT NULL";
        Map<String, UUID> values = Map.of("id", UUID.fromString(survey.id()));
        assertThat(fixtures.count(kept, values)).isOne();

        forget(survey);

        assertThat(fixtures.count(kept, values)).isZero();
    }

    @Test
    void theTimeOfASurveyThatIsClosedEarlyRunsFromThatDay() {
        Survey survey = fixtures.city("simpan-e")
                .open(Map.of("closesOn", TODAY.plusMonths(3).toString()));
        survey.answered(1, 3);
        survey.act("closing").then().statusCode(200).body("closesOn", equalTo(TODAY.toString()));

        assertThat(overdue(survey, TWO_YEARS - 1)).isEmpty();
        forget(survey);

        assertThat(rows("survey_responses", survey)).isZero();
    }

    @Test
    void sheetsOfPaperThatNobodyFinishedTypingGoToo() {
        City city = fixtures.city("simpan-d");
        Survey survey = city.open(Map.of("closesOn", TODAY.toString()));
        String batches = survey.path() + "/paper-batches";
        String batch = survey.request()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("label", "Kotak saran", "answeredOn", TODAY.toString()))
                .post(batches)
                .path("id");
        survey.request()
                .contentType("application/json")
                .header("If-Match", survey.request().get(batches + "/" + batch).header("ETag"))
                .body(Map.of(
                        "sheets",
                        List.of(Map.of("number", 1, "answers", SurveyFixtures.all(3), "respondent", Map.of()))))
                .put(batches + "/" + batch + "/first-entry")
                .then()
                .statusCode(200);
        survey.act("closing").then().statusCode(200);
        String sheets = "SELECT COUNT(*) FROM survey_paper_sheets WHERE batch_id = :batch";
        Map<String, UUID> values = Map.of("batch", UUID.fromString(batch));
        assertThat(fixtures.count(sheets, values)).isOne();

        forget(survey);

        assertThat(fixtures.count(sheets, values)).isZero();
        survey.request().get(batches + "/" + batch).then().body("status", equalTo("WITHDRAWN"));
    }

    /** Only this one: other surveys of the same database are not to lose anything. */
    private Optional<Kept> overdue(Survey survey, int days) {
        List<Kept> found = new ArrayList<>();
        clock.in(days, () -> found.addAll(retention.overdue()));
        return found.stream()
                .filter(one -> one.id().equals(UUID.fromString(survey.id())))
                .findFirst();
    }

    private void forget(Survey survey) {
        Kept kept = overdue(survey, TWO_YEARS).orElseThrow();
        retention.forget(kept);
        retention.forget(kept);
    }

    private long rows(String table, Survey survey) {
        return fixtures.count(
                "SELECT COUNT(*) FROM " + table + " WHERE survey_id = :id", Map.of("id", UUID.fromString(survey.id())));
    }
}
