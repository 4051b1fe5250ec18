package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.SurveyFixtures.Survey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever holds a card types its code on the page, with no script at all. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyCodePageTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final String FIELD = "<input id=\"token\" name=\"token\" value=\"";

    @Inject
    SurveyFixtures fixtures;

    private Survey survey;

    @Test
    void theSixthOfANetworkGetsThroughWithTheCodeOfACard() {
        open("kartu-a", "OPTIONAL");
        survey.answered(5, 3);
        Response last = toTheLastPage();
        last.then()
                .body(containsString("Kode pada kartu"))
                .body(containsString("Tanpa kartu, kosongkan saja."))
                .body(containsString(FIELD + "\" maxlength=\"60\" autocomplete"));

        Response crowded = press(last, "go", "send");

        crowded.then()
                .statusCode(429)
                .body(containsString("Jawaban Anda belum terkirim."))
                .body(containsString("Bila Anda memegang kartu dari loket"))
                .body(containsString(FIELD))
                .body(not(containsString("tidak dapat dipakai")));
        String token = survey.tokens(10).get(0);
        press(crowded, "go", "send", "token", token).then().statusCode(200).body(containsString("Kode tanda terima"));
        press(toTheLastPage(), "go", "send", "token", token)
                .then()
                .statusCode(422)
                .body(containsString("Kode pada kartu tidak dapat dipakai."))
                .body(containsString("kosongkan untuk mengirim tanpa kode"))
                .body(containsString(FIELD + token + "\""));
        survey.request().get(survey.path()).then().body("received", equalTo(6));
    }

    @Test
    void aSurveyThatNeedsACodeAsksForItBeforeAnythingIsSent() {
        open("kartu-b", "REQUIRED");
        read("").then().body(containsString("Siapkan kartu dari loket"));
        Response last = toTheLastPage();
        last.then()
                .body(containsString("Selain kode, semua isian di halaman ini boleh dikosongkan."))
                .body(containsString(" required data-needed="))
                .body(not(containsString("boleh dilewati")));

        Response refused = press(last, "go", "send", "comment", "Ramah");

        refused.then()
                .statusCode(422)
                .body(containsString("Tentang Anda dan saran</h1>"))
                .body(containsString("role=\"alert\">Kode belum diisi."))
                .body(containsString(">Ramah</textarea>"))
                .body(not(containsString("tidak dapat dipakai")));
        press(refused, "go", "send", "token", survey.tokens(10).get(0))
                .then()
                .statusCode(200)
                .body(containsString("Kode tanda terima"));
    }

    @Test
    void aCodeThatWasTypedStaysWhenThePageIsReadInAnotherLanguage() {
        open("kartu-c", "OPTIONAL");

        Response english = press(toTheLastPage(), "stay", "en", "token", "ABCDE");

        english.then().body(containsString("Code on the card")).body(containsString(FIELD + "ABCDE\""));
        assertThat(fields(english)).as("shown, not hidden, too").doesNotContainKey("token");
        Response back = press(english, "go", "9", "token", "ABCDE");
        assertThat(fields(back)).containsEntry("token", "ABCDE");
    }

    @Test
    void noCodeIsAskedForWhereNoneIsHandedOutAndNoneIsTakenFromAnAddress() {
        open("kartu-d", "NONE");
        assertThat(read("").asString()).doesNotContain("name=\"token\"");
        toTheLastPage().then().body(not(containsString("Kode pada kartu")));

        open("kartu-e", "REQUIRED");
        assertThat(read("?token=ABCDE").asString())
                .isEqualTo(read("").asString())
                .doesNotContain("ABCDE");
    }

    @Test
    void whoReadsTheSurveyIsToldWhetherItTakesCodes() {
        for (String policy : List.of("NONE", "OPTIONAL", "REQUIRED")) {
            open("kartu-f-" + policy.toLowerCase(), policy);
            given().get("/api/v1/public/surveys/" + survey.code())
                    .then()
                    .statusCode(200)
                    .body("tokens", equalTo(policy))
                    .body("governmentCode", equalTo(survey.city().code()));
        }
    }

    private void open(String city, String policy) {
        survey = fixtures.city(city).open(Map.of("tokens", policy));
    }

    private Response read(String query) {
        return given().get("/s/" + survey.code() + query);
    }

    private Response toTheLastPage() {
        Response page = press(read(""), "go", "1");
        return press(press(page, "U1", "3"), "go", "10");
    }

    private Response press(Response page, String... more) {
        Map<String, String> fields = fields(page);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .post("/s/" + survey.code());
    }

    private static Map<String, String> fields(Response page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(page.asString().replaceAll("(?s)<template.*", ""));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }
}
