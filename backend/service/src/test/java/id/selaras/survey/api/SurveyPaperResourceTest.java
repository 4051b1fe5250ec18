package id.selaras.survey.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.security.Role;
import id.selaras.shared.sql.Sql;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PdfWords;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyPaperResourceTest {

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    SurveyFixtures surveys;

    @Inject
    Sql sql;

    @Test
    void everyAnswerIsCountedOnItsDay() {
        SurveyRound survey = open("kertas-a");
        survey.get("/arrivals").then().statusCode(200).body("items", hasSize(0));

        survey.answer(3, null, null);
        survey.answer(4, "F", null);

        survey.get("/arrivals")
                .then()
                .body("items.day", contains(SurveyRound.TODAY.toString()))
                .body("items.answers", contains(2));
    }

    @Test
    void theCountsOfGroupsAreThoseOfAFullScan() {
        SurveyRound survey = open("kertas-h");
        for (int person = 0; person < 12; person++) {
            survey.answer(3, person % 4 == 0 ? null : person % 2 == 0 ? "M" : "F", null);
        }

        Map<String, UUID> values = Map.of("survey", UUID.fromString(survey.id()));
        assertThat(lines(
                        "SELECT CONCAT(value, ' ', answers) AS line FROM survey_counts"
                                + " WHERE survey_id = :survey AND fact = 'SEX'",
                        values))
                .hasSize(3)
                .containsExactlyInAnyOrderElementsOf(lines(
                        "SELECT CONCAT(COALESCE(sex, 'UNTOLD'), ' ', COUNT(*)) AS line FROM survey_responses"
                                + " WHERE survey_id = :survey GROUP BY sex",
                        values));
    }

    @Test
    void theInvitationLeadsToThePublicPage() {
        SurveyRound survey = open("kertas-b");

        survey.get("/invitation")
                .then()
                .statusCode(200)
                .body("address", endsWith("/s/" + survey.code()))
                .body("picture", startsWith("data:image/png;base64,"));
    }

    @Test
    void aPosterSaysWhereToAnswerUntilTheEnd() throws IOException {
        SurveyRound survey = open("kertas-c");

        String words = PdfWords.of("SKM-POSTER", pdf(survey, "/poster?counter=Loket 3"));

        assertThat(words)
                .contains("Bagaimana pelayanan kami?")
                .contains("Pendaftaran pasien")
                .contains("Loket 3")
                .contains("Tanpa ponsel? Isi di tablet loket, atau minta lembar kertas")
                .doesNotContain("kartu berkode")
                .contains("/s/" + survey.code())
                .doesNotContain("PRATINJAU");
        survey.step("closing").then().statusCode(200);
        survey.get("/poster").then().statusCode(409).body("code", equalTo("survey-closed"));
    }

    @Test
    void aPosterOfAnOwnQuestionnaireSaysWhatIsAsked() throws IOException {
        City city = surveys.city("kertas-i");
        String version = QuestionnaireFixtures.published(city, "LOKET").versionId();
        Survey survey = city.open(
                Map.of("title", "Kunjungan ke loket", "questionnaireVersionId", version, "tokens", "REQUIRED"));

        String words =
                PdfWords.of("SKM-POSTER-SENDIRI", pdf(city.planner(), survey.path() + "/poster?counter=Loket 2"));

        int questions = QuestionnaireFixtures.visit().size();
        assertThat(words)
                .contains("Kunjungan ke loket")
                .contains(questions + " pertanyaan")
                .contains("Tanpa ponsel? Isi di tablet loket.")
                .doesNotContain("lembar kertas")
                .contains("Perlu kartu berkode")
                .contains("card with a code")
                .contains("Loket 2")
                .contains("/s/" + survey.code())
                .doesNotContain("Bagaimana pelayanan kami")
                .doesNotContain("Sembilan")
                .doesNotContain("2 menit")
                .doesNotContain("Kepuasan");
    }

    @Test
    void employeesAreInvitedAndNotCalledByAPoster() {
        City city = surveys.city("kertas-j");
        Survey survey = city.prepare(Map.of(
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "KANTOR").versionId(),
                "audience",
                "ALL_EMPLOYEES",
                "tokens",
                "REQUIRED"));

        survey.request()
                .get(survey.path() + "/poster")
                .then()
                .statusCode(409)
                .body("code", equalTo("survey-of-employees"));
    }

    @Test
    void aReportOfFewAnswersTellsNoFigures() throws IOException {
        SurveyRound survey = open("kertas-d");
        for (int person = 0; person < 9; person++) {
            survey.answer(4, "M", null);
        }

        assertThat(PdfWords.of("SKM-LAPORAN-SEDIKIT", pdf(survey, "/report")))
                .contains("Tidak dipublikasikan")
                .contains("kurang dari 10")
                .doesNotContain("100,00")
                .doesNotContain("Laki-laki");
    }

    @Test
    void aReportTellsIndexLowestElementsGroupsAndPlan() throws IOException {
        SurveyRound survey = open("kertas-e");
        for (int person = 0; person < 20; person++) {
            survey.answer(4, person < 4 ? "M" : person < 14 ? "F" : null, null);
        }
        survey.owner()
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "element",
                        "U3",
                        "programme",
                        "Loket tambahan pada jam sibuk",
                        "year",
                        2027,
                        "quarter",
                        1,
                        "responsible",
                        "Kepala Bidang Pelayanan"))
                .post(survey.path() + "/follow-up-items")
                .then()
                .statusCode(201);

        // Eight elements of 4 and one of 3: 25 · 35/9 = 97.22.
        assertThat(PdfWords.of("SKM-LAPORAN", pdf(survey, "/report")))
                .contains("97,22")
                .contains("belum dinyatakan")
                .contains("1/9 tanpa pembulatan")
                .contains("Sampel belum memenuhi")
                .contains("Krejcie dan Morgan): 132")
                .contains("mulai dari yang paling rendah: Waktu penyelesaian (U3)")
                // Four men would be told by the rest, so the smallest other group stays untold with them.
                .contains("Laki-laki * *")
                .contains("Perempuan 10 50,0 %")
                .contains("Tidak menyebutkan * *")
                // Words of a cell that is too narrow for them stand in two lines.
                .contains("Loket tambahan pada jam TW I 2027")
                .contains("sibuk");
    }

    @Test
    void resultsAndListComeAsFilesToo() {
        SurveyRound survey = open("kertas-f");
        for (int person = 0; person < 10; person++) {
            survey.answer(4, null, null);
        }

        survey.owner()
                .request()
                .accept("text/csv")
                .get(survey.path() + "/results")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("IKM,Survei kepuasan 2026,10,97.22,,,"))
                .body(containsString("U3,Waktu penyelesaian,10,3.0000"));
        survey.owner()
                .request()
                .accept("text/csv")
                .get("/api/v1/surveys")
                .then()
                .statusCode(200)
                .body(containsString(survey.code()));
    }

    @Test
    void anotherUnitsHeadGetsNoPaper() {
        UUID government = fixtures.city("kertas-g", 9);
        WebSession planner = WebSession.of(accounts.open(government, "planner@kertas-g", Role.PLANNER, null, null));
        String health = planner.request().get("/api/v1/units").path("items[2].id");
        String education = planner.request().get("/api/v1/units").path("items[1].id");
        SurveyRound survey = SurveyRound.open(planner, health);
        WebSession other = WebSession.of(
                accounts.open(government, "head@kertas-g", Role.AGENCY_HEAD, UUID.fromString(education), null));

        for (String below : new String[] {
            "/arrivals", "/invitation", "/poster", "/report", "/comments", "/follow-up-items", "/results"
        }) {
            other.request().get(survey.path() + below).then().statusCode(404);
        }
    }

    private List<String> lines(String statement, Map<String, ?> values) {
        return QuarkusTransaction.requiringNew().call(() -> sql.list(statement, values, row -> row.text("line")));
    }

    private SurveyRound open(String city) {
        UUID government = fixtures.city(city, 9);
        WebSession planner = WebSession.of(accounts.open(government, "planner@" + city, Role.PLANNER, null, null));
        return SurveyRound.open(planner, planner.request().get("/api/v1/units").path("items[0].id"));
    }

    private static byte[] pdf(SurveyRound survey, String below) {
        return pdf(survey.owner(), survey.path() + below);
    }

    private static byte[] pdf(WebSession by, String path) {
        return by.request()
                .accept("application/pdf")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }
}
