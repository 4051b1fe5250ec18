package id.selaras.survey.application;

import static id.selaras.testing.SurveyFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.Role;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.shared.sql.Sql;
import id.selaras.survey.application.RetentionRepository.Kept;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.ImportFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.TravellingClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Answers out of files are kept for two years from the day they came; once they are gone nobody takes them back. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ImportedAnswersRetentionTest {

    /** Days from today to the first on which what came today is too old. */
    private static final int TWO_YEARS =
            (int) ChronoUnit.DAYS.between(TODAY, TODAY.plusMonths(24).plusDays(1));

    private static final String HEADER = "survei,tahun,u1,u2,u3,u4,u5,u6,u7,u8,u9";

    @Inject
    SurveyFixtures fixtures;

    @Inject
    Accounts accounts;

    @Inject
    TravellingClock clock;

    @Inject
    SurveyRetention retention;

    @Inject
    SurveyImport imports;

    @Inject
    Sql sql;

    private static Survey draft(City city, String title) {
        return city.prepare(Map.of("title", title, "opensOn", "2018-01-01", "closesOn", "2018-12-31"));
    }

    private static ImportFixtures files(City city) {
        return new ImportFixtures(city.planner().request());
    }

    private static JsonPath brought(City city, Survey survey, int people) {
        return files(city).applied("SURVEY_RESPONSES", HEADER + rows(survey, people));
    }

    private static String rows(Survey survey, int people) {
        return Collections.nCopies(people, "\n" + survey.code() + ",2018" + ",3".repeat(9)).stream()
                .collect(Collectors.joining());
    }

    @Test
    void answersOfEarlierYearsInADraftGoTwoYearsAfterTheyCame() {
        City city = fixtures.city("simpan-draf-a");
        Survey survey = draft(city, "Arsip 2018");
        Survey empty = draft(city, "Kosong 2018");
        brought(city, survey, 12);

        assertThat(overdue(survey, 0)).as("the file came today").isEmpty();
        assertThat(overdue(survey, TWO_YEARS - 1)).isEmpty();
        forget(survey);

        assertThat(rowsOf(survey)).isZero();
        survey.results().then().body("received", equalTo(12)).body("index.value", equalTo(75.00f));
        assertThat(overdue(survey, TWO_YEARS + 1)).isEmpty();
        assertThat(overdue(empty, TWO_YEARS)).as("nothing to delete").isEmpty();
        city.as(Role.ADMINISTRATOR, null)
                .request()
                .post(survey.path() + "/tally-verifications")
                .then()
                .statusCode(409)
                .body("code", equalTo("answers-deleted"));
        assertThat(deeds(survey)).filteredOn("survey.answers-deleted"::equals).hasSize(1);
    }

    @Test
    void aFileThatComesLaterHasItsOwnTwoYears() {
        City city = fixtures.city("simpan-draf-b");
        Survey survey = city.open(Map.of("opensOn", "2018-01-01", "closesOn", TODAY.toString()));
        survey.act("closing").then().statusCode(200);

        clock.in(400, () -> fixtures.old(survey, LocalDate.of(2018, 5, 2), 3, 4));

        assertThat(overdue(survey, TWO_YEARS)).isEmpty();
        assertThat(overdue(survey, TWO_YEARS + 399)).isEmpty();
        assertThat(overdue(survey, TWO_YEARS + 401)).isPresent();
    }

    @Test
    void aDraftThatWasOpenedMeanwhileLosesNothing() {
        City city = fixtures.city("simpan-draf-c");
        Survey survey = draft(city, "Arsip 2018");
        brought(city, survey, 12);
        Kept seen = overdue(survey, TWO_YEARS).orElseThrow();
        survey.act("opening").then().statusCode(200);

        retention.forget(seen);

        assertThat(rowsOf(survey)).isEqualTo(12);
        assertThat(deeds(survey)).doesNotContain("survey.answers-deleted");
    }

    @Test
    void anImportWhoseAnswersWereDeletedIsNotTakenBackWithEverySurveyThatLostSome() {
        City city = fixtures.city("simpan-urung-a");
        Survey first = draft(city, "Arsip puskesmas");
        Survey second = draft(city, "Arsip rumah sakit");
        JsonPath brought = files(city).applied("SURVEY_RESPONSES", HEADER + rows(first, 12) + rows(second, 15));

        forget(first);

        files(city)
                .post(brought, "undo")
                .then()
                .statusCode(409)
                .body("code", equalTo("imported-data-deleted"))
                .body("reasons.code", contains("answers-of-survey-deleted"))
                .body("reasons[0].params.survey", equalTo("Arsip puskesmas"))
                .body("reasons[0].params.count", equalTo(12));
        first.results().then().body("received", equalTo(12));
        second.results().then().body("received", equalTo(15));
        assertThat(rowsOf(second)).isEqualTo(15);

        forget(second);

        files(city)
                .post(brought, "undo")
                .then()
                .statusCode(409)
                .body("reasons.params.survey", contains("Arsip puskesmas", "Arsip rumah sakit"))
                .body("reasons.params.count", contains(12, 15));
        JsonPath now = files(city).settled(brought.getString("id"));
        assertThat(now.getString("status")).isEqualTo("APPLIED");
        assertThat(now.getString("undoneAt")).isNull();
    }

    @Test
    void anImportOfWhichOnlyAPartIsLeftIsNotTakenBackThoughItsUndoWasAcceptedBefore() {
        City city = fixtures.city("simpan-urung-b");
        Survey survey = draft(city, "Arsip 2018");
        JsonPath brought = brought(city, survey, 12);
        UUID change = UUID.fromString(brought.getString("id"));
        deleteOne(survey);

        assertThatThrownBy(() -> accounts.as(city.government(), () -> imports.undo(city.government(), change)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("imported-data-deleted"));

        survey.results().then().body("received", equalTo(12));
        assertThat(rowsOf(survey)).isEqualTo(11);
    }

    @Test
    void nothingIsDeletedWhileAnImportIsTakenBackAndAfterwardsNothingIsLeftToDelete() {
        City city = fixtures.city("simpan-urung-c");
        Survey survey = draft(city, "Arsip 2018");
        JsonPath brought = brought(city, survey, 12);
        UUID change = UUID.fromString(brought.getString("id"));
        Kept kept = overdue(survey, TWO_YEARS).orElseThrow();

        QuarkusTransaction.requiringNew().run(() -> {
            accounts.as(city.government(), () -> imports.undo(city.government(), change));
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> retention.deleteSome(kept)))
                    .matches(DatabaseTrouble::isLostRace, "waits until the other has ended");
        });

        survey.results().then().body("received", equalTo(0)).body("index", nullValue());
        assertThat(overdue(survey, TWO_YEARS)).isEmpty();
        assertThat(count("survey_imports", survey)).isZero();
    }

    /** Only this one: other surveys of the same database are not to lose anything. */
    private Optional<Kept> overdue(Survey survey, int days) {
        List<Kept> found = new ArrayList<>();
        clock.in(days, () -> found.addAll(retention.overdue()));
        return found.stream()
                .filter(one -> one.id().equals(UUID.fromString(survey.id())))
                .findFirst();
    }

    private void forget(Survey survey) {
        retention.forget(overdue(survey, TWO_YEARS).orElseThrow());
    }

    private void deleteOne(Survey survey) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "DELETE FROM survey_responses WHERE survey_id = :id LIMIT 1",
                        Map.of("id", UUID.fromString(survey.id()))));
    }

    private List<String> deeds(Survey survey) {
        return survey.city()
                .as(Role.AUDITOR, null)
                .request()
                .queryParam("entity", survey.id())
                .get("/api/v1/audit/entries")
                .path("items.action");
    }

    private long rowsOf(Survey survey) {
        return count("survey_responses", survey);
    }

    private long count(String table, Survey survey) {
        return fixtures.count(
                "SELECT COUNT(*) FROM " + table + " WHERE survey_id = :id", Map.of("id", UUID.fromString(survey.id())));
    }
}
