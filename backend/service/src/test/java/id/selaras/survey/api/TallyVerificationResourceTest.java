package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.shared.security.Role;
import id.selaras.shared.sql.Sql;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.Patience;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class TallyVerificationResourceTest {

    @Inject
    SurveyFixtures fixtures;

    private static final int CONNECTIONS = 12;

    @Inject
    Sql sql;

    @Inject
    AgroalDataSource database;

    private Survey survey(City city) {
        Survey survey = city.prepare(Map.of("opensOn", "2018-01-01", "closesOn", "2023-12-31"));
        fixtures.old(survey, LocalDate.of(2019, 2, 1), 12, 3);
        fixtures.old(survey, LocalDate.of(2020, 7, 1), 15, 4);
        return survey;
    }

    private static JsonPath finished(WebSession who, Response asked) {
        asked.then().statusCode(202);
        String address = asked.header("Location");
        JsonPath[] found = new JsonPath[1];
        Patience.until("the scan of " + address, Duration.ofSeconds(30), () -> {
            found[0] = who.request().get(address).jsonPath();
            return found[0].get("finishedAt") != null;
        });
        return found[0];
    }

    @Test
    void talliesThatEqualAllAnswersAreProvenEqual() {
        City city = fixtures.city("hitung-a");
        Survey survey = survey(city);
        WebSession auditor = city.as(Role.AUDITOR, null);

        JsonPath check = finished(auditor, auditor.request().post(survey.path() + "/tally-verifications"));

        assertThat(check.getLong("answers")).isEqualTo(27);
        assertThat(check.getBoolean("equal")).isTrue();
        assertThat(check.getList("differences")).isEmpty();
        auditor.request().post(survey.path() + "/tally-repairs").then().statusCode(403);
        city.planner()
                .request()
                .post(survey.path() + "/tally-verifications")
                .then()
                .statusCode(403);
    }

    @Test
    void aTallyThatDiffersIsNamedAndSetRight() {
        City city = fixtures.city("hitung-b");
        Survey survey = survey(city);
        WebSession administrator = city.as(Role.ADMINISTRATOR, null);
        change(
                "UPDATE survey_tallies SET u4_total = u4_total + 5 WHERE survey_id = :survey AND month = '2020-07-01'",
                Map.of("survey", UUID.fromString(survey.id())));
        survey.results().then().body("elements.find { it.element == 'U4' }.mean", equalTo(3.7407f));

        JsonPath check = finished(administrator, administrator.request().post(survey.path() + "/tally-verifications"));
        assertThat(check.getBoolean("equal")).isFalse();
        assertThat(check.getList("differences")).hasSize(1);
        assertThat(check.getString("differences[0].month")).isEqualTo("2020-07");
        assertThat(check.getString("differences[0].measure")).isEqualTo("U4");
        assertThat(check.getLong("differences[0].tallied.sum")).isEqualTo(65);
        assertThat(check.getLong("differences[0].scanned.sum")).isEqualTo(60);

        finished(administrator, administrator.request().post(survey.path() + "/tally-repairs"));

        survey.results().then().body("elements.find { it.element == 'U4' }.mean", equalTo(3.5556f));
        assertThat(finished(administrator, administrator.request().post(survey.path() + "/tally-verifications"))
                        .getBoolean("equal"))
                .isTrue();
        List<String> logged = city.as(Role.AUDITOR, null)
                .request()
                .queryParam("entity", survey.id())
                .get("/api/v1/audit/entries")
                .path("items.action");
        assertThat(logged).contains("survey.tallies-repaired", "survey.tallies-verified");
    }

    @Test
    void aTallyOfAYearThatDiffersFromItsMonthsIsNamedAndSetRight() {
        City city = fixtures.city("hitung-h");
        Survey survey = survey(city);
        WebSession administrator = city.as(Role.ADMINISTRATOR, null);
        change(
                "UPDATE survey_year_tallies SET persons = persons + 1 WHERE survey_id = :survey AND year = '2020-01-01'",
                Map.of("survey", UUID.fromString(survey.id())));

        JsonPath check = finished(administrator, administrator.request().post(survey.path() + "/tally-verifications"));
        assertThat(check.getList("differences.kind")).containsExactly("YEARS");
        assertThat(check.getString("differences[0].month")).isEqualTo("2020-01");
        assertThat(check.getString("differences[0].measure")).isEqualTo("PERSON");
        assertThat(check.getLong("differences[0].tallied.count"))
                .isEqualTo(check.getLong("differences[0].scanned.count") + 1);

        finished(administrator, administrator.request().post(survey.path() + "/tally-repairs"));

        assertThat(finished(administrator, administrator.request().post(survey.path() + "/tally-verifications"))
                        .getBoolean("equal"))
                .isTrue();
    }

    @Test
    void arrivalsAndWhatPeopleToldOfThemselvesAreProvenToo() {
        City city = fixtures.city("hitung-f");
        Survey survey = survey(city);
        WebSession administrator = city.as(Role.ADMINISTRATOR, null);
        Map<String, UUID> values = Map.of("survey", UUID.fromString(survey.id()));
        change("UPDATE survey_counts SET answers = 13 WHERE survey_id = :survey AND value = '2019-02-01'", values);
        change("DELETE FROM survey_counts WHERE survey_id = :survey AND fact = 'SEX'", values);

        JsonPath check = finished(administrator, administrator.request().post(survey.path() + "/tally-verifications"));

        assertThat(check.getBoolean("equal")).isFalse();
        assertThat(check.getList("differences.kind")).containsExactly("ARRIVALS", "RESPONDENTS");
        assertThat(check.getList("differences.measure")).containsExactly("DAY", "SEX");
        assertThat(check.getList("differences.value")).containsExactly("2019-02-01", "UNTOLD");
        assertThat(check.getList("differences.month")).containsExactly("2019-02", null);
        assertThat(check.getList("differences.tallied.count")).containsExactly(13, 0);
        assertThat(check.getList("differences.scanned.count")).containsExactly(12, 27);

        finished(administrator, administrator.request().post(survey.path() + "/tally-repairs"));

        survey.request()
                .get(survey.path() + "/arrivals")
                .then()
                .body("items.find { it.day == '2019-02-01' }.answers", equalTo(12));
        assertThat(finished(administrator, administrator.request().post(survey.path() + "/tally-verifications"))
                        .getBoolean("equal"))
                .isTrue();
    }

    @Test
    void whatIsCountedOfAnOwnQuestionnaireIsProvenAndSetRight() {
        City city = fixtures.city("hitung-g");
        Survey survey = city.open(Map.of(
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "LOKET").versionId()));
        answered(survey, 22, Map.of("ONLINE", "YES", "NEEDS", List.of("CARD", "ADVICE"), "WORDS", "Cepat"));
        answered(survey, 3, Map.of("ONLINE", "NO", "MINUTES", 100));
        WebSession administrator = city.as(Role.ADMINISTRATOR, null);
        Map<String, UUID> values = Map.of("survey", UUID.fromString(survey.id()));

        JsonPath sound = finished(administrator, administrator.request().post(survey.path() + "/tally-verifications"));
        assertThat(sound.getLong("answers")).isEqualTo(25);
        assertThat(sound.getList("differences")).isEmpty();
        assertThat(sound.getBoolean("equal")).isTrue();

        change(
                "UPDATE survey_question_tallies SET answers = answers + 4 WHERE survey_id = :survey"
                        + " AND question = 'MINUTES' AND value = '100'",
                values);
        change(
                "DELETE FROM survey_question_tallies WHERE survey_id = :survey AND suspicious AND question = '*'",
                values);
        JsonPath check = finished(administrator, administrator.request().post(survey.path() + "/tally-verifications"));
        assertThat(check.getBoolean("equal")).isFalse();
        assertThat(check.getList("differences.kind")).containsOnly("QUESTIONS").hasSize(2);
        assertThat(check.getList("differences.measure")).containsExactly("MINUTES", "RECEIVED");
        assertThat(check.getList("differences.value")).containsExactly("100", null);
        assertThat(check.getList("differences.suspicious")).containsExactly(false, true);
        assertThat(check.getList("differences.tallied.count")).containsExactly(7, 0);
        assertThat(check.getList("differences.scanned.count")).containsExactly(3, 2);

        finished(administrator, administrator.request().post(survey.path() + "/tally-repairs"));
        assertThat(finished(administrator, administrator.request().post(survey.path() + "/tally-verifications"))
                        .getBoolean("equal"))
                .isTrue();
        survey.request().get(survey.path()).then().body("received", equalTo(25));
    }

    private static void answered(Survey survey, int people, Map<String, ?> answers) {
        for (int i = 0; i < people; i++) {
            survey.answer(RestAssured.given(), UUID.randomUUID(), Map.of("answers", answers))
                    .then()
                    .statusCode(201);
        }
    }

    private void change(String statement, Map<String, ?> values) {
        QuarkusTransaction.requiringNew().run(() -> sql.update(statement, values));
    }

    /** The scan sees one moment; whoever gets its connection afterwards sees what others commit. */
    @Test
    void theConnectionOfAScanIsGivenBackAsItWas() throws SQLException {
        City city = fixtures.city("hitung-e");
        Survey survey = survey(city);
        WebSession auditor = city.as(Role.AUDITOR, null);
        finished(auditor, auditor.request().post(survey.path() + "/tally-verifications"));

        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                held.add(database.getConnection());
            }
            for (Connection connection : held) {
                try (Statement statement = connection.createStatement();
                        ResultSet answer = statement.executeQuery("SELECT @@session.transaction_isolation")) {
                    assertThat(answer.next()).isTrue();
                    assertThat(answer.getString(1)).isEqualTo("READ-COMMITTED");
                }
            }
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
    }

    @Test
    void anotherGovernmentsSurveyIsNotThere() {
        Survey survey = survey(fixtures.city("hitung-c"));
        WebSession stranger = fixtures.city("hitung-d").as(Role.AUDITOR, null);

        stranger.request().post(survey.path() + "/tally-verifications").then().statusCode(404);
        stranger.request().get("/api/v1/survey-index").then().statusCode(200).body("units", hasSize(0));
    }
}
