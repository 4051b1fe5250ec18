package id.selaras.survey.api;

import static id.selaras.testing.SurveyFixtures.all;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.shared.id.Ids;
import id.selaras.survey.application.OldAnswer;
import id.selaras.survey.application.Respondent;
import id.selaras.survey.application.SurveyImport;
import id.selaras.survey.domain.Answers;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.testing.Accounts;
import id.selaras.testing.AtOnce;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody holds one survey for long, as a repair of its tallies or an import of old answers does. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class HeldSurveyTest {

    private static final int SENDERS = 8;
    private static final Sender OFFICIAL = (survey, number) -> survey.answer(number, all(3));

    /** Below the time that three tries to get a lock take, far above what one answer takes. */
    private static final Duration SOON = Duration.ofMillis(2_500);

    @Inject
    SurveyFixtures fixtures;

    @Inject
    AgroalDataSource database;

    @Inject
    SurveyImport imports;

    @Inject
    Accounts accounts;

    /** An answer and how long it took. */
    private record Heard(Response response, Duration after) {

        int status() {
            return response.statusCode();
        }
    }

    private interface Sender {
        Response send(Survey survey, UUID number);
    }

    /** Does something while a survey is held. */
    private interface Holder {
        void hold(Runnable meanwhile) throws SQLException;
    }

    @Test
    void theAnswersOfAllOtherSurveysAreKeptMeanwhile() throws SQLException {
        Survey held = fixtures.city("tahan-a").open(Map.of());

        meanwhile(held, fixtures.city("tahan-b").open(Map.of()), OFFICIAL, meanwhile -> {
            try (Connection holder = hold(held)) {
                meanwhile.run();
                holder.rollback();
            }
        });
    }

    @Test
    void theAnswersOfAllOtherOwnQuestionnairesAreKeptMeanwhile() throws SQLException {
        Survey held = own("tahan-c");

        meanwhile(held, own("tahan-d"), HeldSurveyTest::answerOwn, meanwhile -> {
            try (Connection holder = hold(held)) {
                meanwhile.run();
                holder.rollback();
            }
        });
    }

    @Test
    void aFileOfOldAnswersThatIsWrittenOrTakenBackHoldsItsOwnSurveysOnly() throws SQLException {
        Survey held = fixtures.city("tahan-h").open(Map.of());
        Survey other = fixtures.city("tahan-i").open(Map.of());
        UUID government = held.city().government();
        UUID change = Ids.next();
        OldAnswer old = new OldAnswer(
                held.code(),
                null,
                SurveyFixtures.TODAY,
                new Answers(Map.of(SatisfactionElement.U1, 3)),
                new Respondent(null, null, null, null),
                null);

        meanwhile(
                held,
                other,
                OFFICIAL,
                meanwhile -> QuarkusTransaction.requiringNew()
                        .run(() -> accounts.as(government, () -> {
                            imports.apply(government, change, List.of(old));
                            meanwhile.run();
                        })));
        meanwhile(
                held,
                other,
                OFFICIAL,
                meanwhile -> QuarkusTransaction.requiringNew()
                        .run(() -> accounts.as(government, () -> {
                            imports.undo(government, change);
                            meanwhile.run();
                        })));
    }

    /** Those of the held survey are refused while the others of the same moment hear at once. */
    private void meanwhile(Survey held, Survey other, Sender sender, Holder holder) throws SQLException {
        List<UUID> numbers =
                IntStream.range(0, 2 * SENDERS).mapToObj(n -> UUID.randomUUID()).toList();
        holder.hold(() -> {
            List<Heard> heard =
                    AtOnce.times(2 * SENDERS, n -> timed(sender, n % 2 == 0 ? held : other, numbers.get(n)));
            for (int n = 0; n < heard.size(); n++) {
                if (n % 2 == 0) {
                    heard.get(n)
                            .response()
                            .then()
                            .statusCode(503)
                            .header("Retry-After", equalTo("2"))
                            .body("code", equalTo("unavailable"));
                } else {
                    assertThat(heard.get(n).status()).isEqualTo(201);
                    assertThat(heard.get(n).after()).isLessThan(SOON);
                }
            }
        });
        for (int n = 0; n < numbers.size(); n++) {
            Response again = sender.send(n % 2 == 0 ? held : other, numbers.get(n));
            assertThat(again.statusCode()).isEqualTo(n % 2 == 0 ? 201 : 200);
        }
    }

    @Test
    void whoComesWhileASurveyIsHeldForAMomentIsKept() throws Exception {
        Survey survey = fixtures.city("tahan-e").open(Map.of());
        Survey own = own("tahan-f");

        for (Survey one : List.of(survey, own)) {
            Connection holder = hold(one);
            List<Integer> statuses = AtOnce.times(
                    2,
                    n -> n == 0
                            ? released(holder)
                            : one == survey
                                    ? one.answer(UUID.randomUUID(), all(3)).statusCode()
                                    : answerOwn(one, UUID.randomUUID()).statusCode());
            assertThat(statuses).containsExactly(0, 201);
        }
    }

    @Test
    void aSurveyThatIsNotThereIsNotFound() throws SQLException {
        Survey held = fixtures.city("tahan-g").open(Map.of());
        Survey nowhere = new Survey(held.city(), held.id(), "zzzzzzzz");
        Survey nowhereOwn = new Survey(held.city(), held.id(), "q-zzzzzzzz");

        try (Connection holder = hold(held)) {
            nowhere.answer(UUID.randomUUID(), all(3)).then().statusCode(404);
            answerOwn(nowhereOwn, UUID.randomUUID()).then().statusCode(404);
            holder.rollback();
        }
    }

    private Survey own(String code) {
        City city = fixtures.city(code);
        return city.open(Map.of(
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "LOKET").versionId()));
    }

    private static Response answerOwn(Survey survey, UUID number) {
        return survey.answer(given(), number, Map.of("answers", Map.of("ONLINE", "YES")));
    }

    private static Heard timed(Sender sender, Survey survey, UUID number) {
        Instant start = Instant.now();
        Response response = sender.send(survey, number);
        return new Heard(response, Duration.between(start, Instant.now()));
    }

    private Connection hold(Survey survey) throws SQLException {
        Connection holder = database.getConnection();
        holder.setAutoCommit(false);
        try (PreparedStatement statement =
                holder.prepareStatement("SELECT id FROM surveys WHERE code = ? FOR UPDATE")) {
            statement.setString(1, survey.code());
            assertThat(statement.executeQuery().next()).isTrue();
        }
        return holder;
    }

    /** Lets go of what it holds after a moment that the database counts. */
    private static int released(Connection holder) {
        try (holder;
                PreparedStatement statement = holder.prepareStatement("SELECT SLEEP(0.4)")) {
            statement.executeQuery();
            holder.rollback();
            return 0;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
