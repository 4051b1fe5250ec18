package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.shared.id.Ids;
import id.selaras.survey.application.OldAnswer;
import id.selaras.survey.application.Respondent;
import id.selaras.survey.application.SurveyImport;
import id.selaras.survey.application.SurveyService;
import id.selaras.survey.domain.Answers;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.ImportFixtures;
import id.selaras.testing.Patience;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A draft that is changed or thrown away while a file brings answers to it: one of the two wins, as a whole. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyImportRaceTest {

    private static final int PEOPLE = 300;
    private static final int ROUNDS = 8;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Inject
    SurveyFixtures fixtures;

    @Inject
    Accounts accounts;

    @Inject
    SurveyImport answers;

    @Inject
    SurveyService surveys;

    private City city;
    private ImportFixtures files;

    private void in(String code) {
        city = fixtures.city(code);
        files = new ImportFixtures(city.planner().request());
    }

    private Survey draft() {
        return city.prepare(Map.of("opensOn", "2018-01-01", "closesOn", "2018-12-31"));
    }

    private JsonPath checked(Survey survey) {
        JsonPath checked = files.checked(
                "SURVEY_RESPONSES",
                "survei,tahun,triwulan,u1,u2,u3,u4,u5,u6,u7,u8,u9"
                        + ("\n" + survey.code() + ",2018,2" + ",3".repeat(9)).repeat(PEOPLE));
        assertThat(checked.getInt("counts.new")).isEqualTo(PEOPLE);
        return checked;
    }

    private static Response delete(Survey survey, String tag) {
        return survey.request().header("If-Match", tag).delete(survey.path());
    }

    private static String tag(Survey survey) {
        return survey.request().get(survey.path()).header("ETag");
    }

    private static Response change(Survey survey, Map<String, ?> changes) {
        Map<String, Object> all =
                new HashMap<>(survey.request().get(survey.path()).jsonPath().<String, Object>getMap("$"));
        all.keySet().removeAll(Set.of("id", "version", "code", "status", "received"));
        all.putAll(changes);
        return survey.request()
                .contentType(ContentType.JSON)
                .header("If-Match", tag(survey))
                .body(all)
                .put(survey.path());
    }

    private String status(JsonPath staged) {
        return city.planner()
                .request()
                .get("/api/v1/imports/" + staged.getString("id"))
                .path("status");
    }

    private void bring(Survey survey) {
        Map<SatisfactionElement, Integer> told = new HashMap<>();
        for (SatisfactionElement element : SatisfactionElement.values()) {
            told.put(element, 3);
        }
        OldAnswer one = new OldAnswer(
                survey.code(),
                null,
                LocalDate.of(2018, 4, 1),
                new Answers(told),
                new Respondent(null, null, null, null),
                null);
        accounts.as(
                city.government(),
                () -> answers.apply(city.government(), Ids.next(), Collections.nCopies(PEOPLE, one)));
    }

    @Test
    void aDraftToWhichAFileIsJustBringingAnswersIsNeitherThrownAwayNorDescribedAnew() {
        in("balap-impor-a");
        Survey survey = draft();
        String tag = tag(survey);
        QuarkusTransaction.requiringNew().run(() -> {
            bring(survey);
            delete(survey, tag).then().statusCode(409).body("code", equalTo("concurrent-change"));
            change(survey, Map.of("opensOn", "2018-07-01"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("concurrent-change"));
        });
        delete(survey, tag).then().statusCode(409).body("code", equalTo("survey-has-answers"));
        survey.results().then().body("received", equalTo(PEOPLE)).body("index.value", equalTo(75.00f));
        assertWhole(survey, PEOPLE);
    }

    @Test
    void answersForADraftThatIsJustBeingThrownAwayComeToNothingAndAreSaidToHaveMetAnotherChange() {
        in("balap-impor-b");
        Survey survey = draft();
        JsonPath checked = checked(survey);
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.as(city.government(), () -> surveys.delete(UUID.fromString(survey.id()), 0));
            JsonPath met = files.apply(checked);
            assertThat(met.getString("status")).isEqualTo("CHECKED");
            assertThat(met.getString("problem")).isEqualTo("concurrent-change");
        });
        JsonPath after = files.apply(files.settled(checked.getString("id")));
        assertThat(after.getString("status")).isEqualTo("CHECKED");
        assertThat(after.getString("problem")).isEqualTo("facts-changed");
        assertWhole(survey, 0);
    }

    @Test
    void whicheverOfTheTwoIsFirstThereAreNoAnswersWithoutASurveyAndNoHalfFile() {
        in("balap-impor-c");
        for (int round = 0; round < ROUNDS; round++) {
            Survey survey = draft();
            JsonPath checked = checked(survey);
            String tag = tag(survey);
            boolean onceWriting = round % 2 == 1;
            List<Integer> said = AtOnce.times(2, n -> {
                if (n == 0) {
                    return files.post(checked, "application").statusCode();
                }
                if (onceWriting) {
                    Patience.until("the file is being written", LONGEST, () -> !"CHECKED".equals(status(checked)));
                }
                return delete(survey, tag).statusCode();
            });
            JsonPath settled = files.settled(checked.getString("id"));
            assertThat(said.get(0)).isEqualTo(202);
            if (said.get(1) == 204) {
                assertThat(settled.getString("status")).isEqualTo("CHECKED");
                assertThat(settled.getString("problem")).isIn("facts-changed", "concurrent-change");
                assertWhole(survey, 0);
            } else {
                assertThat(said.get(1)).isEqualTo(409);
                assertThat(settled.getString("status")).isEqualTo("APPLIED");
                assertWhole(survey, PEOPLE);
            }
        }
    }

    @Test
    void answersThatWereCheckedForOtherDaysOrElementsAreNotBroughtToASurveyThatWasDescribedAnew() {
        in("balap-impor-d");
        for (Map<String, ?> changes : List.of(Map.of("opensOn", "2018-07-01"), Map.of("leftOut", List.of("U4")))) {
            Survey survey = draft();
            JsonPath checked = checked(survey);
            change(survey, changes).then().statusCode(200);

            JsonPath applied = files.apply(checked);

            assertThat(applied.getString("status")).as(changes.toString()).isEqualTo("CHECKED");
            assertThat(applied.getString("problem")).isEqualTo("facts-changed");
            assertWhole(survey, 0);
        }
    }

    @Test
    void aDraftWhoseAnswersAreJustBeingTakenBackIsThrownAwayOnlyAfterwards() {
        in("balap-impor-e");
        Survey survey = draft();
        JsonPath applied = files.apply(checked(survey));
        String tag = tag(survey);
        QuarkusTransaction.requiringNew().run(() -> {
            UUID change = UUID.fromString(applied.getString("id"));
            accounts.as(city.government(), () -> answers.undo(city.government(), change));
            delete(survey, tag).then().statusCode(409).body("code", equalTo("concurrent-change"));
        });
        delete(survey, tag).then().statusCode(204);
        assertWhole(survey, 0);
    }

    /** Everything that is kept of a survey says the same. */
    private void assertWhole(Survey survey, int people) {
        Map<String, UUID> id = Map.of("id", UUID.fromString(survey.id()));
        for (String counted : List.of(
                "COUNT(*) FROM survey_responses",
                "COUNT(*) FROM survey_imported_responses",
                "COALESCE(SUM(answers), 0) FROM survey_imports",
                "COALESCE(SUM(received), 0) FROM survey_tallies",
                "COALESCE(SUM(answers), 0) FROM survey_counts")) {
            int expected = counted.contains("survey_counts") ? people * 5 : people;
            assertThat(fixtures.count("SELECT " + counted + " WHERE survey_id = :id", id))
                    .as(counted)
                    .isEqualTo(expected);
        }
        assertThat(fixtures.count("SELECT COUNT(*) FROM surveys WHERE id = :id", id))
                .as("answers without a survey")
                .isGreaterThanOrEqualTo(people == 0 ? 0 : 1);
    }
}
