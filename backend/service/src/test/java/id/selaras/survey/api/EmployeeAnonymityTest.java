package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.HeardLog;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.TableDump;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Named employees answer an own questionnaire: whoever takes the database and all logs, that of the web server
 * included, finds no way from one of them to an answer, whatever went wrong on the way.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class EmployeeAnonymityTest {

    @Inject
    SurveyFixtures fixtures;

    @Inject
    PlanningFixtures cities;

    @Inject
    Accounts accounts;

    /**
     * What the web server in front writes down. About citizens' pages and answers it writes nothing, which a test of its
     * configuration holds; the code is fetched elsewhere.
     */
    private final List<String> web = new ArrayList<>();

    /** Who came, and what only that person and the service have seen. */
    private record Came(UUID employee, String account, String token, UUID number, String receipt) {

        /** Everything that would lead to the answer. */
        List<String> keys() {
            return List.of(
                    token,
                    token.replace("-", ""),
                    number.toString(),
                    number.toString().replace("-", ""),
                    receipt);
        }
    }

    @Test
    void neitherTablesNorLogsJoinAnEmployeeToAnAnswer() {
        try (HeardLog log = HeardLog.listen()) {
            Survey survey = opened("pegawai-anonim-a");
            TableDump before = TableDump.of(fixtures);
            List<Came> came = new ArrayList<>();
            for (Who who : List.of(Who.values()).subList(0, 6)) {
                came.add(answered(survey, who));
            }
            troubled(survey, came);

            TableDump open = TableDump.of(fixtures);
            assertThatNothingLeadsToAnAnswer(came, open, log);
            // Of who has come stands one flag, beside everybody else who is invited.
            for (Came one : came) {
                List<String> known = open.tablesWith(one.employee()).stream()
                        .filter(open.changedSince(before)::contains)
                        .toList();
                assertThat(known).isSubsetOf("survey_invitations");
            }
            survey.act("closing").then().statusCode(200);
            TableDump closed = TableDump.of(fixtures);
            assertThatNothingLeadsToAnAnswer(came, closed, log);
            assertThat(came)
                    .allSatisfy(one -> assertThat(closed.tablesWith(one.employee()))
                            .noneMatch(table -> table.startsWith("survey")));
        }
    }

    @Test
    void noLineOfALogNamesAnEmployeeBesideASurvey() {
        try (HeardLog log = HeardLog.listen()) {
            Survey survey = opened("pegawai-anonim-b");
            List<Came> came = List.of(answered(survey, Who.values()[0]), answered(survey, Who.values()[1]));
            troubled(survey, came);

            for (String line : log.text().split("\n")) {
                boolean isOfSurvey = line.contains(survey.id()) || line.contains(survey.code());
                assertThat(came)
                        .allSatisfy(one -> assertThat(isOfSurvey
                                        && (line.contains(one.account())
                                                || line.contains(one.employee().toString())))
                                .as(line)
                                .isFalse());
            }
        }
    }

    private Survey opened(String name) {
        City city = fixtures.city(name);
        Survey survey = city.prepare(Map.of(
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "KANTOR").versionId(),
                "audience",
                "UNIT_EMPLOYEES",
                "tokens",
                "REQUIRED",
                "unitId",
                city.unit("DIKBUD")));
        survey.act("opening").then().statusCode(200);
        return survey;
    }

    /** Fetches a code under the own name, and answers with it under none. */
    private Came answered(Survey survey, Who who) {
        City city = survey.city();
        UUID employee = cities.employee(city.government(), who);
        String account = employee + "@" + city.code();
        WebSession session = WebSession.of(accounts.open(city.government(), account, Role.EMPLOYEE, null, employee));
        Response fetched = session.request().filter(this::written).post(survey.path() + "/own-token");
        fetched.then().statusCode(201);
        String token = fetched.path("token");
        UUID number = UUID.randomUUID();
        Response kept = survey.answer(given(), number, body(token));
        kept.then().statusCode(201);
        return new Came(employee, account, token, number, kept.path("receipt"));
    }

    private Response written(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
        Response answer = next.next(request, expected);
        web.add(String.join(
                " ",
                "127.0.0.1",
                Instant.now().toString(),
                request.getMethod(),
                request.getURI(),
                String.valueOf(answer.statusCode()),
                String.valueOf(answer.asByteArray().length),
                String.valueOf(request.getHeaders().getValue("Referer")),
                String.valueOf(answer.header("Location"))));
        return answer;
    }

    private static Map<String, Object> body(String token) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("answers", Map.of("ONLINE", "NO", "MINUTES", 15, "NEEDS", List.of("CARD"), "WORDS", "Lebih cepat"));
        body.put("token", token);
        return body;
    }

    /** What goes wrong is told in logs more often than what goes well. */
    private static void troubled(Survey survey, List<Came> came) {
        Came one = came.get(0);
        survey.answer(given(), one.number(), body(one.token())).then().statusCode(200);
        survey.answer(given(), UUID.randomUUID(), body(one.token())).then().statusCode(422);
        survey.answer(given(), one.number(), Map.of("answers", Map.of("NONE", 1), "token", one.token()))
                .then()
                .statusCode(422);
        survey.sendNonsense(one.number());
        given().get("/s/" + survey.code()).then().statusCode(200);
        survey.request().get(survey.path() + "/question-results").then().statusCode(200);
    }

    private void assertThatNothingLeadsToAnAnswer(List<Came> came, TableDump dump, HeardLog log) {
        assertThat(dump.contents().keySet())
                .contains("survey_question_answers", "survey_invitations", "survey_tokens", "audit_entries");
        String logged = log.text().toLowerCase(Locale.ROOT);
        assertThat(logged).doesNotContain("127.0.0.1");
        assertThat(dump.tablesWith("127.0.0.1")).isEmpty();
        String written = String.join("\n", web).toLowerCase(Locale.ROOT);
        assertThat(written).contains("/own-token 201");
        for (Came one : came) {
            assertThat(dump.tablesWith(one.number())).isEmpty();
            for (String key : one.keys()) {
                assertThat(dump.tablesWith(key)).as(key).isEmpty();
                assertThat(logged + written).doesNotContain(key.toLowerCase(Locale.ROOT));
            }
            assertThat(logged).doesNotContain(one.employee().toString());
        }
    }
}
