package id.selaras.survey.api;

import static id.selaras.survey.api.EmployeeRound.body;
import static id.selaras.survey.api.EmployeeRound.fetch;
import static id.selaras.survey.api.EmployeeRound.pulse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import id.selaras.shared.security.Role;
import id.selaras.shared.sql.Sql;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Codes of employees prove themselves, and each lets one answer in. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class EmployeeCodesTest {

    @Inject
    SurveyFixtures fixtures;

    @Inject
    PlanningFixtures cities;

    @Inject
    Accounts accounts;

    @Inject
    Sql sql;

    private WebSession colleague(City city) {
        UUID employee = cities.employee(city.government(), PlanningFixtures.Who.values()[0]);
        return WebSession.of(
                accounts.open(city.government(), employee + "@" + city.code(), Role.EMPLOYEE, null, employee));
    }

    @Test
    void sixteenWhoUseOneCodeAtOnceAreOne() {
        City city = fixtures.city("pegawai-h");
        Survey survey = pulse(city, "ALL_EMPLOYEES");
        survey.act("opening").then().statusCode(200);
        WebSession one = colleague(city);
        String code = fetch(one, survey).path("token");

        List<Integer> statuses = AtOnce.times(
                16,
                n -> survey.answer(given(), UUID.randomUUID(), body(4, code.toLowerCase(Locale.ROOT)))
                        .statusCode());

        assertThat(statuses).containsOnly(201, 422).containsOnlyOnce(201);
        survey.request()
                .get(survey.path() + "/token-batches")
                .then()
                .body("items.used", contains(1))
                .body("items.size", contains(13));
        survey.act("closing").then().statusCode(200);
        assertThat(fixtures.count(
                        "SELECT COUNT(*) FROM survey_used_codes WHERE survey_id = :id",
                        Map.of("id", UUID.fromString(survey.id()))))
                .isZero();
    }

    @Test
    void aCodeOfAnotherSurveyOrWithAnotherSignLetsNobodyIn() {
        City city = fixtures.city("pegawai-i");
        Survey survey = pulse(city, "ALL_EMPLOYEES");
        Survey other = pulse(city, "ALL_EMPLOYEES");
        survey.act("opening").then().statusCode(200);
        other.act("opening").then().statusCode(200);
        String code = fetch(colleague(city), survey).path("token");
        String forged = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);

        other.answer(given(), UUID.randomUUID(), body(4, code)).then().statusCode(422);
        survey.answer(given(), UUID.randomUUID(), body(4, forged)).then().statusCode(422);
        survey.answer(given(), UUID.randomUUID(), body(4, code)).then().statusCode(201);
        other.act("closing").then().statusCode(200);
        survey.act("closing").then().statusCode(200);
    }

    /** As before codes proved themselves: a random one, of which a hash stood in a table until it was used. */
    @Test
    void aCodeThatWasFetchedBeforeTheyProvedThemselvesLetsOneAnswerIn() {
        City city = fixtures.city("pegawai-j");
        Survey survey = pulse(city, "ALL_EMPLOYEES");
        survey.act("opening").then().statusCode(200);
        UUID id = UUID.fromString(survey.id());
        byte[] salt = fixtures.rows(
                        "SELECT salt FROM surveys WHERE id = :id", Map.of("id", id), row -> row.bytes("salt"))
                .get(0);
        String code = "0123456789ABCDEFGHJKMNPQR7";
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "INSERT INTO survey_tokens (survey_id, token, batch_id)"
                                + " SELECT survey_id, :token, id FROM survey_token_batches WHERE survey_id = :id",
                        Map.of("token", SurveyAnonymityTest.hashed(salt, "token", code), "id", id)));

        survey.answer(given(), UUID.randomUUID(), body(4, code)).then().statusCode(201);
        survey.answer(given(), UUID.randomUUID(), body(4, code)).then().statusCode(422);
        survey.request().get(survey.path() + "/token-batches").then().body("items.used", contains(1));
        survey.act("closing").then().statusCode(200);
    }
}
