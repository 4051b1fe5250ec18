package id.selaras.survey.api;

import static id.selaras.testing.SurveyFixtures.all;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.security.Role;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.TravellingClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody is asked who he is, yet nobody answers for many. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyTokensTest {

    @Inject
    SurveyFixtures fixtures;

    @Inject
    TravellingClock clock;

    private static Response issue(Survey survey, String key, int size) {
        return survey.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("label", "Loket 1", "size", size))
                .post(survey.path() + "/token-batches");
    }

    private static List<String> tokens(Survey survey, int size) {
        Response issued = issue(survey, UUID.randomUUID().toString(), size);
        issued.then().statusCode(201).body("tokens", hasSize(size)).body("batch.used", equalTo(0));
        return issued.path("tokens");
    }

    private static Response with(Survey survey, String token, UUID number) {
        return survey.answer(given(), number, Map.of("answers", all(3), "token", token));
    }

    private long stored(Survey survey) {
        return fixtures.count(
                "SELECT COUNT(*) FROM survey_responses WHERE survey_id = :id",
                Map.of("id", UUID.fromString(survey.id())));
    }

    @Test
    void threeHundredPeopleBehindOneAddressGetThroughAndAnAttackerBesideThemStoresFive() {
        Survey survey = fixtures.city("token-a").open(Map.of("tokens", "OPTIONAL"));
        List<String> tokens = tokens(survey, 300);
        int senders = 20;
        int attackers = 5;

        List<List<Integer>> statuses = AtOnce.times(
                senders + attackers,
                sender -> IntStream.range(0, sender < senders ? 300 / senders : 80)
                        .mapToObj(n -> sender < senders
                                ? with(survey, tokens.get(sender * (300 / senders) + n), UUID.randomUUID())
                                        .statusCode()
                                : survey.answer(UUID.randomUUID(), all(1)).statusCode())
                        .toList());

        assertThat(statuses.subList(0, senders))
                .allSatisfy(each -> assertThat(each).containsOnly(201));
        List<Integer> attacks = statuses.subList(senders, senders + attackers).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(attacks).hasSize(400).containsOnly(201, 429);
        assertThat(attacks).filteredOn(status -> status == 201).hasSize(5);
        assertThat(stored(survey)).isEqualTo(305);
        survey.answer(UUID.randomUUID(), all(1))
                .then()
                .statusCode(429)
                .body("code", equalTo("too-many-from-one-network"))
                .header("Retry-After", matchesPattern("[0-9]{1,4}"));
        survey.request()
                .get(survey.path() + "/token-batches")
                .then()
                .body("items[0].used", equalTo(300))
                .body("items[0].label", equalTo("Loket 1"));
        clock.in(1, () -> survey.answer(UUID.randomUUID(), all(1)).then().statusCode(201));
    }

    @Test
    void aTokenIsGoodForOneAnswerAndItsRepetition() {
        Survey survey = fixtures.city("token-b").open(Map.of("tokens", "REQUIRED"));
        String token = tokens(survey, 10).get(0);
        UUID number = UUID.randomUUID();

        survey.answer(number, all(3)).then().statusCode(422).body("code", equalTo("token-required"));
        String receipt = with(survey, token.toLowerCase().replace("-", " "), number)
                .then()
                .statusCode(201)
                .extract()
                .path("receipt");
        with(survey, token, number).then().statusCode(200).body("receipt", equalTo(receipt));
        survey.answer(number, all(3)).then().statusCode(200).body("receipt", equalTo(receipt));
        with(survey, token, UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("code", equalTo("token-unknown"))
                .body("errors[0].pointer", equalTo("/token"));
        with(survey, "00000-00000-00000-00000-00000-0", UUID.randomUUID())
                .then()
                .statusCode(422);
        assertThat(stored(survey)).isEqualTo(1);
    }

    @Test
    void sixteenWhoUseOneTokenAtOnceAreOne() {
        Survey survey = fixtures.city("token-c").open(Map.of("tokens", "REQUIRED"));
        String token = tokens(survey, 10).get(3);

        List<Integer> statuses =
                AtOnce.times(16, n -> with(survey, token, UUID.randomUUID()).statusCode());

        assertThat(statuses).containsOnly(201, 422).containsOnlyOnce(201);
        assertThat(stored(survey)).isEqualTo(1);
    }

    @Test
    void tokensAreShownOnceKeptAsHashesAndForgottenWhenTheSurveyCloses() {
        City city = fixtures.city("token-d");
        Survey survey = city.open(Map.of("tokens", "OPTIONAL"));
        String key = UUID.randomUUID().toString();
        Response issued = issue(survey, key, 12);
        List<String> tokens = issued.path("tokens");
        assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.matches("([0-9A-Z]{5}-){5}[0-9A-Z]"));

        issue(survey, key, 12)
                .then()
                .statusCode(201)
                .body("batch.id", equalTo(issued.path("batch.id")))
                .body("tokens", hasSize(0));
        assertThat(fixtures.count(
                        "SELECT COUNT(*) FROM idempotency_keys WHERE CAST(response AS CHAR) LIKE :token",
                        Map.of("token", "%" + tokens.get(0) + "%")))
                .isZero();
        String second = tokens(survey, 10).get(0);
        String batch = survey.request().get(survey.path() + "/token-batches").path("items[0].id");
        survey.request()
                .post(survey.path() + "/token-batches/" + batch + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawnAt", matchesPattern("20.*"));
        with(survey, second, UUID.randomUUID()).then().statusCode(422);

        Map<String, UUID> ofSurvey = Map.of("id", UUID.fromString(survey.id()));
        assertThat(fixtures.count("SELECT COUNT(*) FROM survey_tokens WHERE survey_id = :id", ofSurvey))
                .isEqualTo(12);
        survey.act("closing").then().statusCode(200);
        assertThat(fixtures.count("SELECT COUNT(*) FROM survey_tokens WHERE survey_id = :id", ofSurvey))
                .isZero();
        issue(survey, UUID.randomUUID().toString(), 12).then().statusCode(409);
        city.as(Role.AGENCY_OPERATOR, city.unit("DIKBUD"))
                .request()
                .get(survey.path() + "/token-batches")
                .then()
                .statusCode(404);
    }

    @Test
    void aSurveyWithoutTokensHasACeilingThatItsPlannerMaySet() {
        City city = fixtures.city("token-e");
        Survey survey = city.open(Map.of("hourlyCeiling", 12));
        issue(survey, UUID.randomUUID().toString(), 12)
                .then()
                .statusCode(422)
                .body("code", equalTo("survey-without-tokens"));

        survey.answered(12, 3);

        survey.answer(UUID.randomUUID(), all(3)).then().statusCode(429);
        survey.request()
                .get(survey.path())
                .then()
                .body("hourlyCeiling", equalTo(12))
                .body("tokens", equalTo("NONE"));
    }

    @Test
    void manyEqualAnswersFromOneNetworkAreMarkedAndToldApart() {
        Survey survey = fixtures.city("token-f").open(Map.of("hourlyCeiling", 100));
        survey.answered(12, 2);
        survey.answered(24, 4);

        // 4 are marked: too few to tell the index without them.
        survey.results()
                .then()
                .body("received", equalTo(36))
                .body("suspicious.received", equalTo(4))
                .body("suspicious.indexWithout", nullValue());

        survey.answered(6, 4);

        // With: (12·2 + 30·4) / 42 · 25 = 85.71; without the 10 marked: (12·2 + 20·4) / 32 · 25 = 81.25
        survey.results()
                .then()
                .body("index.value", equalTo(85.71f))
                .body("suspicious.received", equalTo(10))
                .body("suspicious.indexWithout.value", equalTo(81.25f));
    }
}
