package id.selaras.security.fuzz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.security.fuzz.Contract.Operation;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Asks a survey in each of its states for everything the contract offers of it: chance alone seldom meets a survey that
 * is closed or asks something else.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyStatusesTest {

    private static final String OF_A_SURVEY = "/api/v1/surveys/{id}";
    private static final String ANSWER = "/api/v1/public/surveys/{code}/responses/{uuid}";

    @Inject
    SurveyFixtures fixtures;

    @TestHTTPResource("/")
    String address;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whateverStateASurveyIsInTheContractNamesEachAnswer() throws Exception {
        Contract contract = new Contract(given().get("/q/openapi?format=json").asString());
        AnswerCheck check = new AnswerCheck(contract);
        City city = fixtures.city("status-a");
        List<String> faults = new ArrayList<>();
        TreeSet<Integer> met = new TreeSet<>();
        for (Survey survey : inEveryState(city)) {
            for (Operation operation : contract.operations()) {
                if (operation.method().equals("GET") && operation.path().startsWith(OF_A_SURVEY)) {
                    HttpResponse<String> response = asked(survey, operation.path(), city.planner());
                    met.add(response.statusCode());
                    check.faults(operation, response).forEach(fault -> faults.add(operation + " " + fault));
                }
                if (operation.path().equals(ANSWER)) {
                    HttpResponse<String> response = answered(survey);
                    met.add(response.statusCode());
                    check.faults(operation, response).forEach(fault -> faults.add(operation + " " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(met).contains(200, 201, 404, 409, 410);
    }

    private static List<Survey> inEveryState(City city) {
        Map<String, String> own = Map.of(
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "LOKET").versionId());
        Survey closed = city.open(Map.of());
        closed.act("closing").then().statusCode(200);
        Survey answered = city.open(Map.of());
        answered.answered(10, 4);
        Survey asked = city.open(own);
        for (int person = 0; person < 10; person++) {
            asked.answer(given(), UUID.randomUUID(), Map.of("answers", Map.of("ONLINE", "YES", "WORDS", "Baik")))
                    .then()
                    .statusCode(201);
        }
        return List.of(city.prepare(Map.of()), answered, closed, city.open(own), asked);
    }

    private HttpResponse<String> asked(Survey survey, String path, WebSession by)
            throws IOException, InterruptedException {
        String asked = path.replace("{id}", survey.id())
                .replace("{question}", "WORDS")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return send(HttpRequest.newBuilder(at(asked))
                .header("Cookie", "selaras-session=" + by.cookie())
                .header("X-Selaras-Client", "web"));
    }

    private HttpResponse<String> answered(Survey survey) throws IOException, InterruptedException {
        String path = ANSWER.replace("{code}", survey.code())
                .replace("{uuid}", UUID.randomUUID().toString());
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"answers\":{\"U1\":4}}")));
    }

    private URI at(String path) {
        return URI.create(address.replaceAll("/$", "") + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
