package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.QuestionnaireFixtures;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.City;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of an own questionnaire as a browser without scripts sees them. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class QuestionPageResourceTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern RECEIPT = Pattern.compile("<output id=\"receipt\">([0-9A-V]{4}-[0-9A-V]{4})</output>");

    @Inject
    SurveyFixtures fixtures;

    private Survey survey;

    private void open(String name, Map<String, ?> changes) {
        City city = fixtures.city(name);
        Map<String, Object> all = new LinkedHashMap<>(changes);
        all.put(
                "questionnaireVersionId",
                QuestionnaireFixtures.published(city, "LOKET").versionId());
        survey = city.open(all);
    }

    private Response read(String query) {
        return given().get("/s/" + survey.code() + query);
    }

    private Response press(Response page, String... fields) {
        return post(with(page, fields));
    }

    private Response post(Map<String, String> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .post("/s/" + survey.code());
    }

    private static Map<String, String> with(Response page, String... more) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(page.asString().replaceAll("(?s)<template.*", ""));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private static void shows(Response page, String heading, String progress) {
        page.then().statusCode(200).body(containsString(heading + "</h1>")).body(containsString(progress + "</p>"));
    }

    private static String receipt(Response page) {
        Matcher found = RECEIPT.matcher(page.asString());
        assertThat(found.find()).as(page.asString()).isTrue();
        return found.group(1);
    }

    private String kept() {
        return fixtures.rows(
                        "SELECT CAST(answers AS CHAR) AS what FROM survey_question_answers WHERE survey_id = :id",
                        Map.of("id", UUID.fromString(survey.id())),
                        row -> row.text("what"))
                .get(0);
    }

    @Test
    void oneQuestionAPageLeadsThroughWhatHangsOnTheAnswersToAReceipt() {
        open("lembar-a", Map.of());
        Response page = press(read(""), "go", "1");
        shows(page, "Apakah Anda mendaftar daring?", "1 dari 3");
        page.then().body(not(containsString("Lewati")));

        page = press(page, "ONLINE", "NO");
        shows(page, "Berapa menit Anda menunggu?", "2 dari 4");
        press(page, "MINUTES", "", "go", "3")
                .then()
                .statusCode(422)
                .body(containsString("Angka dari 0 sampai 600 menit."));
        press(page, "MINUTES", "601", "go", "3").then().statusCode(422);
        page = press(page, "MINUTES", "15", "go", "3");
        shows(page, "Apa yang Anda perlukan?", "3 dari 4");

        page = press(page, "NEEDS.CARD", "1", "NEEDS.OTHER", "1", "go", "4");
        shows(page, "Saran Anda?", "4 dari 4");
        Response back = press(page, "WORDS", "Baik", "go", "3");
        back.then().body(containsString("name=\"NEEDS.CARD\" value=\"1\" checked"));
        page = press(back, "NEEDS.CARD", "1", "go", "4");
        page.then().body(containsString(">Baik</textarea>"));
        page = press(page, "WORDS", "Baik & \"cepat\"", "go", "5");
        shows(page, "Semua pertanyaan sudah dilalui.", "Terakhir");

        Map<String, String> sent = with(page, "go", "send");
        sent.replaceAll((name, value) -> value.replace("&amp;", "&").replace("&quot;", "\""));
        String receipt = receipt(post(sent));
        assertThat(receipt(post(sent))).as("sent again").isEqualTo(receipt);
        assertThat(kept())
                .contains("\"MINUTES\": 15")
                .contains("\"NEEDS\": [\"CARD\"]")
                .contains("Baik & \\\"cepat\\\"");
        survey.request().get(survey.path()).then().body("received", equalTo(1));
    }

    @Test
    void whoGoesBackAndAnswersOtherwiseLeavesNothingOfWhatIsNotShownAnyMore() {
        open("lembar-b", Map.of());
        Response page = press(press(read(""), "go", "1"), "ONLINE", "NO");
        page = press(press(page, "MINUTES", "15", "go", "3"), "go", "2");
        page.then().body(containsString("value=\"15\""));
        page = press(page, "MINUTES", "15", "go", "1");
        page.then().body(containsString("class=\"chosen\""));

        page = press(page, "ONLINE", "YES");
        shows(page, "Apa yang Anda perlukan?", "2 dari 3");
        page = press(press(page, "go", "4"), "go", "5");
        receipt(press(page, "go", "send"));
        assertThat(kept()).isEqualTo("{\"ONLINE\": \"YES\"}");
    }

    @Test
    void whatIsMissingIsAskedForBeforeAnythingIsKept() {
        open("lembar-c", Map.of());
        Response page = press(read(""), "go", "1");
        press(page, "go", "send")
                .then()
                .statusCode(422)
                .body(containsString("Apakah Anda mendaftar daring?</h1>"))
                .body(containsString("Pertanyaan ini perlu dijawab"));
        press(page, "ONLINE", "MAYBE").then().statusCode(422).body(containsString("Apakah Anda mendaftar daring?"));
        survey.request().get(survey.path()).then().body("received", equalTo(0));
    }

    @Test
    void theFirstPageHoldsAllOthersWithWhatTheyHangOn() {
        open("lembar-d", Map.of());
        Response page = read("?bahasa=en");
        page.then()
                .statusCode(200)
                .body(containsString("<title>Survei kepuasan</title>"))
                .body(containsString("A few short questions."))
                .body(containsString("data-questions=\"4\" data-pattern=\"{number} of {count}\""))
                .body(containsString("<template id=\"part-step-5\">"))
                .body(containsString(
                        "data-asked=\"MINUTES\" data-kind=\"NUMBER\" data-required=\"1\" data-on=\"ONLINE\""
                                + " data-operator=\"IS_ONE_OF\" data-values=\"NO\""))
                .body(containsString("min=\"0\" max=\"600\" step=\"1\" required"));
        Response other = press(press(page, "go", "1"), "stay", "id");
        shows(other, "Apakah Anda mendaftar daring?", "1 dari 3");
    }

    @Test
    void theCodeOfACardIsAskedForOnThePageThatSends() {
        open("lembar-e", Map.of("tokens", "REQUIRED"));
        Response page = press(press(press(read(""), "go", "1"), "ONLINE", "YES"), "go", "4");
        page = press(page, "go", "5");
        shows(page, "Semua pertanyaan sudah dilalui.", "Terakhir");
        page.then().body(containsString("hanya menerima jawaban dengan kode"));

        Response refused = press(page, "go", "send");

        refused.then()
                .statusCode(422)
                .body(containsString("Kode belum diisi."))
                .body(not(containsString("tidak dapat dipakai")));
        receipt(press(refused, "go", "send", "token", survey.tokens(10).get(0)));
    }

    @Test
    void whatNobodyHasTranslatedSaysThatItIsIndonesian() {
        open("lembar-f", Map.of("languages", List.of("id", "en", "jv")));
        assertThat(read("?bahasa=jv").asString())
                .contains("<p class=\"kind\" lang=\"id\">Survei kepuasan</p>")
                .contains("<h1 id=\"heading\" tabindex=\"-1\" lang=\"id\">Apakah Anda mendaftar daring?</h1>")
                .contains(" lang=\"id\">Tidak</button>")
                .contains("<span lang=\"id\">Kartu</span></label>")
                .contains("Angka saking 0 dumugi 600 <span lang=\"id\">menit</span>.");
        assertThat(read("?bahasa=en").asString())
                .contains("<h1 id=\"heading\" tabindex=\"-1\">Did you register online?</h1>")
                .contains(" lang=\"id\">Tidak</button>")
                .contains("A number from 0 to 600 minutes.");
        assertThat(read("").asString())
                .contains("<h1 id=\"heading\" tabindex=\"-1\">Apakah Anda mendaftar daring?</h1>")
                .contains("<span>Kartu</span></label>")
                .contains("Angka dari 0 sampai 600 menit.");
    }
}
