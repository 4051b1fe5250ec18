package id.selaras.survey.api;

import static id.selaras.testing.SurveyFixtures.all;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.selaras.shared.security.Role;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.Patience;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** In which languages and order a survey is asked, and without which elements. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyShowingTest {

    private static final Map<String, ?> FREE = Map.of("leftOut", List.of("U4"), "elementOrder", "LIST");

    @Inject
    SurveyFixtures fixtures;

    private static Map<String, Integer> eight(int value) {
        Map<String, Integer> answers = all(value);
        answers.remove("U4");
        return answers;
    }

    private static Response page(Survey survey, String query) {
        return given().get("/s/" + survey.code() + query);
    }

    @Test
    void onlyTheLanguagesOfTheSurveyAreOffered() {
        City city = fixtures.city("tampil-a");
        Survey usual = city.open(Map.of());
        usual.request().get(usual.path()).then().body("languages", contains("id", "en"));
        page(usual, "").then().body(containsString("hreflang=\"en\"")).body(not(containsString("hreflang=\"jv\"")));
        page(usual, "?bahasa=jv").then().statusCode(200).body(containsString("<html lang=\"id\">"));
        given().get("/api/v1/public/surveys/" + usual.code() + "?language=jv")
                .then()
                .body("languages", contains("id", "en"))
                .body("questions[0].name", equalTo("Persyaratan"));

        Survey local = city.open(Map.of("languages", List.of("jv")));
        page(local, "?bahasa=jv").then().body(containsString("<html lang=\"jv\">"));
        page(local, "?bahasa=en").then().body(containsString("<html lang=\"id\">"));

        Survey one = city.open(Map.of("languages", List.of()));
        page(one, "").then().body(not(containsString("class=\"languages\"")));
    }

    @Test
    void theElementsComeInTheOrderOfTheSurveyAndLieByCode() {
        Survey survey = fixtures.city("tampil-b").open(Map.of("elementOrder", "LIST"));

        given().get("/api/v1/public/surveys/" + survey.code())
                .then()
                .body("questions[7].element", equalTo("U9"))
                .body("questions[8].element", equalTo("U8"));
        String html = page(survey, "").asString();
        assertThat(html.indexOf("part-step-8"))
                .isPositive()
                .isLessThan(html.indexOf("penanganan pengaduan pengguna layanan"));
        assertThat(html.indexOf("penanganan pengaduan pengguna layanan"))
                .isLessThan(html.indexOf("kualitas sarana dan prasarana"));

        Map<String, Integer> answers = all(4);
        answers.put("U8", 2);
        for (int person = 0; person < 10; person++) {
            survey.answer(UUID.randomUUID(), answers).then().statusCode(201);
        }
        survey.results()
                .then()
                .body("elements.find { it.element == 'U8' }.mean", equalTo(2.0f))
                .body("elements.find { it.element == 'U9' }.mean", equalTo(4.0f));
    }

    @Test
    void anElementThatDoesNotApplyIsNeitherAskedNorTaken() {
        Survey survey = fixtures.city("tampil-c").open(FREE);
        given().get("/api/v1/public/surveys/" + survey.code())
                .then()
                .body("questions", hasSize(8))
                .body("questions.element", not(hasItem("U4")));
        page(survey, "").then().body(containsString("8 pertanyaan")).body(not(containsString("kewajaran biaya")));

        survey.answer(UUID.randomUUID(), all(3))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/answers/U4"))
                .body("errors.code", contains("element-not-asked"));
        survey.results().then().body("received", equalTo(0));
    }

    @Test
    void theIndexIsMadeOfTheElementsThatWereAsked() throws IOException {
        Survey survey = fixtures.city("tampil-d").open(FREE);
        Map<String, Integer> six = eight(4);
        six.remove("U1");
        six.remove("U2");
        // Six of eight: the two that the rules allow to be missing, and the one that was not asked.
        survey.answer(UUID.randomUUID(), six).then().statusCode(201);
        for (int person = 0; person < 10; person++) {
            survey.answer(UUID.randomUUID(), eight(3)).then().statusCode(201);
        }

        // U1 and U2: 3; the six others (10 · 3 + 4) / 11 = 3.0909; 25 · (2 · 3 + 6 · 3.0909) / 8 = 76.70.
        survey.results()
                .then()
                .body("valid", equalTo(11))
                .body("index.value", equalTo(76.7f))
                .body("elements", hasSize(8))
                .body("notAsked", contains("U4"));
        assertThat(words("SKM-LAPORAN-DELAPAN", survey, "/report"))
                .contains("dengan delapan unsur")
                .contains("Tidak ditanyakan karena tidak berlaku bagi layanan ini: Biaya/tarif (U4)")
                .contains("kurangnya 6 unsur diisi")
                .contains("1/8 tanpa pembulatan");
        assertThat(words("SKM-POSTER-DELAPAN", survey, "/poster"))
                .contains("Delapan pertanyaan singkat")
                .contains("Scan to answer in English");

        WebSession auditor = survey.city().as(Role.AUDITOR, null);
        String check =
                auditor.request().post(survey.path() + "/tally-verifications").header("Location");
        Patience.until(
                "the scan",
                Duration.ofSeconds(30),
                () -> auditor.request().get(check).jsonPath().get("finishedAt") != null);
        auditor.request().get(check).then().body("equal", equalTo(true)).body("answers", equalTo(11));
    }

    @Test
    void aSheetWithAnAnswerThatWasNotAskedIsRefused() {
        Survey survey = fixtures.city("tampil-e").open(FREE);
        String batches = survey.path() + "/paper-batches";
        Response begun = survey.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("label", "Kotak saran", "answeredOn", SurveyFixtures.TODAY.toString()))
                .post(batches);

        survey.request()
                .contentType(ContentType.JSON)
                .header("If-Match", begun.header("ETag"))
                .body(Map.of("sheets", List.of(Map.of("number", 1, "answers", all(3)))))
                .put(batches + "/" + begun.path("id") + "/first-entry")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sheets/0/answers/U4"));
    }

    @Test
    void anOwnQuestionnaireKeepsItsOwnOrderAndAllItsQuestions() {
        City city = fixtures.city("tampil-f");
        String version = QuestionnaireFixtures.published(city, "LOKET").versionId();

        Survey survey = city.prepare(
                Map.of("questionnaireVersionId", version, "leftOut", List.of("U4"), "elementOrder", "LIST"));

        survey.request()
                .get(survey.path())
                .then()
                .body("leftOut", empty())
                .body("elementOrder", equalTo("QUESTIONNAIRE"));
    }

    private static String words(String name, Survey survey, String below) throws IOException {
        byte[] pdf = survey.request()
                .accept("application/pdf")
                .get(survey.path() + below)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
