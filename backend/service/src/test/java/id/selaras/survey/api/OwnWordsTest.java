package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.QuestionnaireFixtures.Draft;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people wrote in own words is read without finding out who they are. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class OwnWordsTest {

    private static final Map<String, Object> AT_ONCE = Map.of("ONLINE", "YES");

    @Inject
    SurveyFixtures fixtures;

    private static void answered(Survey survey, int people, Map<String, ?> answers) {
        for (int i = 0; i < people; i++) {
            survey.answer(given(), UUID.randomUUID(), Map.of("answers", answers))
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void ownWordsAreReadMaskedFromTenAnswersOn() {
        City city = fixtures.city("tanya-f");
        Survey survey = city.open(Map.of(
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "LOKET").versionId()));
        answered(survey, 9, Map.of("ONLINE", "YES", "WORDS", "Hubungi saya di 0812-3456-7890"));
        String words = survey.path() + "/question-results/WORDS/words";
        survey.request()
                .get(words)
                .then()
                .statusCode(409)
                .body("code", equalTo("too-few-answers"))
                .body("reasons[0].params.least", equalTo(10));

        answered(survey, 1, AT_ONCE);
        survey.request()
                .queryParam("limit", 5)
                .get(words)
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items.words", everyItem(equalTo("Hubungi saya di [nomor]")));
        String next = survey.request().queryParam("limit", 5).get(words).path("next");
        survey.request()
                .queryParam("limit", 5)
                .queryParam("cursor", next)
                .get(words)
                .then()
                .body("items", hasSize(4))
                .body("next", nullValue());
        survey.request()
                .get(survey.path() + "/question-results/ONLINE/words")
                .then()
                .statusCode(404);
    }

    @Test
    void ownWordsOfThoseWhoWereAskedStayUntoldWhileTheyWouldBeCounted() {
        City city = fixtures.city("tanya-n");
        Draft draft = QuestionnaireFixtures.draft(city, "LOKET", "OWN", null);
        List<Map<String, Object>> questions = new ArrayList<>(QuestionnaireFixtures.visit());
        Map<String, Object> words = new HashMap<>(questions.get(3));
        words.put("showIf", Map.of("question", "ONLINE", "operator", "IS_ONE_OF", "values", List.of("NO")));
        questions.set(3, words);
        draft.change(questions).then().statusCode(200);
        draft.act("publication").then().statusCode(200);
        Survey survey = city.open(Map.of("questionnaireVersionId", draft.versionId()));
        Map<String, Object> waited = Map.of("ONLINE", "NO", "MINUTES", 9, "WORDS", "Antre");
        answered(survey, 9, AT_ONCE);
        answered(survey, 3, waited);

        String path = survey.path() + "/question-results/WORDS/words";
        survey.request().get(path).then().statusCode(409).body("code", equalTo("too-few-answers"));
        answered(survey, 2, waited);
        survey.request().get(path).then().statusCode(200).body("items", hasSize(5));
    }
}
