package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Answers to own questionnaires that came in a burst or all alike: they count, and are told apart. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class QuestionSuspicionTest {

    /** From one network in an hour; more are suspicious. */
    private static final int EQUAL = 20;

    @Inject
    SurveyFixtures fixtures;

    private Survey open(String code) {
        City city = fixtures.city(code);
        return city.open(Map.of(
                "hourlyCeiling",
                300,
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "LOKET").versionId()));
    }

    private static void answered(Survey survey, int people, Map<String, ?> answers) {
        for (int i = 0; i < people; i++) {
            survey.answer(given(), UUID.randomUUID(), Map.of("answers", answers))
                    .then()
                    .statusCode(201);
        }
    }

    private static Response results(Survey survey) {
        return survey.request().get(survey.path() + "/question-results");
    }

    @Test
    void manyEqualAnswersAreCountedApartAndTheResultsToldWithAndWithoutThem() {
        Survey survey = open("curiga-a");
        answered(survey, EQUAL + 10, Map.of("ONLINE", "YES"));
        answered(survey, 12, Map.of("ONLINE", "NO", "MINUTES", 30));

        results(survey)
                .then()
                .statusCode(200)
                .body("received", equalTo(42))
                .body("suspicious.received", equalTo(10))
                .body("questions[0].values.people", contains(30, 12))
                .body("suspicious.questionsWithout[0].answered", equalTo(32))
                .body("suspicious.questionsWithout[0].values.people", contains(20, 12))
                // None of the suspicious was asked for minutes.
                .body("suspicious.questionsWithout[1].mean", equalTo(30f));
        survey.request()
                .header("Accept", "text/csv")
                .get(survey.path() + "/question-results")
                .then()
                .body(containsString("MENCURIGAKAN,Survei kepuasan,10"))
                .body(containsString("ONLINE,YES TANPA YANG MENCURIGAKAN,Ya,20"));
    }

    @Test
    void whereFewAreSuspiciousNobodyLearnsWhatTheySaid() {
        Survey survey = open("curiga-b");
        answered(survey, EQUAL + 9, Map.of("ONLINE", "YES"));
        answered(survey, 12, Map.of("ONLINE", "NO", "MINUTES", 30));

        results(survey)
                .then()
                .body("suspicious.received", equalTo(9))
                .body("suspicious.questionsWithout", empty())
                .body("questions", hasSize(4));
    }

    @Test
    void aGroupThatWouldTellWhatFewSuspiciousOnesSaidStaysUntoldWithoutThem() {
        Survey survey = open("curiga-c");
        answered(survey, EQUAL + 9, Map.of("ONLINE", "YES"));
        answered(survey, EQUAL + 3, Map.of("ONLINE", "NO", "MINUTES", 30, "NEEDS", List.of("CARD")));

        // 9 of the suspicious said yes and 3 said no: the three follow from any two of the figures.
        results(survey)
                .then()
                .body("suspicious.received", equalTo(12))
                .body("questions[0].values.people", contains(29, 23))
                .body("suspicious.questionsWithout[0].answered", equalTo(40))
                .body("suspicious.questionsWithout[0].values.people", contains(nullValue(), nullValue()))
                .body("suspicious.questionsWithout[1].answered", nullValue())
                .body("suspicious.questionsWithout[2].answered", nullValue());
    }
}
