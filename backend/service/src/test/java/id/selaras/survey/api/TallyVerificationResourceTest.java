package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.shared.security.Role;
import id.selaras.shared.sql.Sql;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.Patience;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "UPDATE survey_tallies SET u4_total = u4_total + 5 WHERE survey_id = :survey"
                                + " AND month = '2020-07-01'",
                        Map.of("survey", UUID.fromString(survey.id()))));
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
