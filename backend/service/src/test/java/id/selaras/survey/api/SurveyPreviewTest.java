package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.selaras.shared.security.Role;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What those who prepare a survey see of it before citizens do, on a screen and on paper. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyPreviewTest {

    @Inject
    SurveyFixtures fixtures;

    @Test
    void aDraftIsSeenByStaffAsCitizensWillSeeItAndByNobodyElse() {
        City city = fixtures.city("lihat-a");
        Survey draft = city.prepare(Map.of("leftOut", List.of("U4")));

        draft.request()
                .get(draft.path() + "/preview?language=en")
                .then()
                .statusCode(200)
                .body("questions", hasSize(8))
                .body("questions[0].name", equalTo("Requirements"))
                .body("languages", contains("id", "en"));
        given().get("/api/v1/public/surveys/" + draft.code()).then().statusCode(404);
        given().get(draft.path() + "/preview").then().statusCode(401);
        city.as(Role.AGENCY_HEAD, city.unit("DIKBUD"))
                .request()
                .get(draft.path() + "/preview")
                .then()
                .statusCode(404);
    }

    @Test
    void theBlankFormHasTheQuestionsOfTheSurveyInItsOrderOnOnePage() throws IOException {
        City city = fixtures.city("lihat-b");
        Survey survey = city.prepare(Map.of("elementOrder", "LIST"));

        byte[] pdf = survey.request()
                .accept("application/pdf")
                .get(survey.path() + "/form")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve("SKM-KUESIONER.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains("Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?")
                    .contains("4. Gratis")
                    .contains("Pendidikan terakhir")
                    .contains("Saran atau keluhan");
            assertThat(words.indexOf("U9 Penanganan")).isPositive().isLessThan(words.indexOf("U8 Sarana"));
        }
        Survey own = city.prepare(Map.of(
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "LOKET").versionId()));
        own.request()
                .get(own.path() + "/form")
                .then()
                .statusCode(409)
                .body("code", equalTo("survey-has-questionnaire"));
    }

    @Test
    void aSurveyIsFoundByAPartOfItsTitleOrService() {
        City city = fixtures.city("lihat-c");
        city.prepare(Map.of("title", "Survei 100% puas", "service", "Perizinan"));
        city.prepare(Map.of("title", "Survei semester", "service", "Pendaftaran pasien"));

        city.planner()
                .request()
                .get("/api/v1/surveys?q=PASIEN")
                .then()
                .body("items.title", contains("Survei semester"));
        city.planner()
                .request()
                .queryParam("q", "100%")
                .get("/api/v1/surveys")
                .then()
                .body("items.service", contains("Perizinan"));
        city.planner()
                .request()
                .queryParam("q", "_")
                .get("/api/v1/surveys")
                .then()
                .body("items", hasSize(0));
    }
}
