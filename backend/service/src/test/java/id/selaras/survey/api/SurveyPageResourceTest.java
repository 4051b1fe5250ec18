package id.selaras.survey.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages as a browser without scripts sees them: each answer of the server holds all that the next one needs. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SurveyPageResourceTest {

    private static final String SURVEYS = "/api/v1/surveys";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern RECEIPT = Pattern.compile("<output id=\"receipt\">([0-9A-V]{4}-[0-9A-V]{4})</output>");

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    private WebSession planner;
    private String id;
    private String code;

    @Test
    void ninePagesAndOneMoreLeadToAReceipt() {
        open("halaman-a");

        Response page = press(read(""), "go", "1");
        assertThat(heading(page)).startsWith("Bagaimana pendapat Saudara tentang kesesuaian persyaratan");
        for (int question = 1; question <= 9; question++) {
            page.then().statusCode(200).body(containsString(">" + question + " dari 9</p>"));
            page = press(page, "U" + question, "3");
        }
        assertThat(heading(page)).isEqualTo("Tentang Anda dan saran");
        Map<String, String> sent = with(page, "go", "send", "sex", "F", "comment", "Ramah & <cepat>");

        String receipt = receipt(post(sent));

        assertThat(receipt(post(sent))).as("sent again").isEqualTo(receipt);
        results().then().body("received", equalTo(1)).body("valid", equalTo(1));
    }

    @Test
    void whoGoesBackFindsTheAnswersAndMayChangeThem() {
        open("halaman-b");
        Response third = press(press(press(read(""), "go", "1"), "U1", "4"), "U2", "2");

        Response second = press(third, "go", "2");
        assertThat(chosen(second)).containsExactly("Kurang mudah");
        Response first = press(second, "go", "1");
        assertThat(chosen(first)).containsExactly("Sangat sesuai");
        Response changed = press(press(first, "U1", "1"), "go", "1");

        assertThat(chosen(changed)).containsExactly("Tidak sesuai");
        assertThat(fields(changed)).containsEntry("U1", "1").containsEntry("U2", "2");
    }

    @Test
    void anAnswerThatIsNoneIsRefusedByTheNameOfItsQuestion() {
        open("halaman-c");
        Response page = press(read(""), "go", "1");

        Response refused = post(with(page, "U4", "5", "go", "send"));

        refused.then()
                .statusCode(422)
                .body(containsString("Pertanyaan 4: pilih salah satu jawaban"))
                .body(containsString("kewajaran biaya/tarif"));
        assertThat(fields(refused)).doesNotContainKey("U4");
        post(with(page, "go", "send")).then().statusCode(422).body(containsString("Belum ada pertanyaan yang dijawab"));
        post(with(page, "U1", "3", "go", "send", "comment", "a".repeat(1_001)))
                .then()
                .statusCode(422)
                .body(containsString("Saran terlalu panjang"));
        results().then().body("received", equalTo(0));
    }

    @Test
    void aLongCommentOfManyLinesAndHiddenSignsIsTaken() {
        open("halaman-d");
        Response page = press(read(""), "go", "1");

        String comment = "ꦲꦤ\r\n".repeat(200) + "\u202eakhir";

        receipt(post(with(page, "U1", "3", "go", "send", "comment", comment)));
    }

    @Test
    void whatIsWrittenNeverBecomesPartOfThePage() {
        open("halaman-e");
        Response page = press(read(""), "go", "1");

        post(with(page, "U1", "3", "comment", "\"><script>alert(1)</script>", "go", "10"))
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    @Test
    void aNumberThatSomebodyWroteIntoThePageIsStillAnsweredByAPageAndKeptOnce() {
        open("halaman-n");
        Response page = press(read(""), "go", "1");
        int kept = 0;
        for (String number :
                List.of("0190a000-0000-7000-8000-000000000000", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1")) {
            Map<String, String> sent = with(page, "U1", "3", "go", "send", "number", number);
            String receipt = receipt(post(sent));
            assertThat(receipt(post(sent))).as("sent again").isEqualTo(receipt);
            results().then().body("received", equalTo(++kept));
        }
        receipt(post(with(page, "U1", "3", "go", "send", "number", "none")));
    }

    @Test
    void otherAnswersUnderTheSameNumberDoNotReplaceTheFirst() {
        open("halaman-f");
        Response page = press(read(""), "go", "1");
        receipt(post(with(page, "U1", "3", "go", "send")));

        post(with(page, "U1", "4", "go", "send"))
                .then()
                .statusCode(409)
                .body(containsString("Jawaban Anda sudah kami terima sebelumnya."));
        results().then().body("received", equalTo(1));
    }

    @Test
    void aPageSpeaksTheLanguageThatIsAskedFor() {
        open("halaman-g");

        read("").then().body(containsString("<html lang=\"id\">")).body(containsString("9 pertanyaan"));
        read("?bahasa=en&fbclid=x").then().statusCode(200).body(containsString("<html lang=\"en\">"));
        read("?bahasa=xx").then().body(containsString("<html lang=\"id\">"));
        Response javanese = press(press(read("?bahasa=jv"), "go", "1"), "U1", "2");
        javanese.then().body(containsString("<html lang=\"jv\">")).body(containsString("2 saking 9"));

        Response english = press(javanese, "stay", "en");

        english.then().body(containsString("<html lang=\"en\">")).body(containsString("2 of 9"));
        assertThat(fields(english)).containsEntry("U1", "2").containsEntry("bahasa", "en");
    }

    @Test
    void aPageSaysWhyNothingCanBeAnswered() {
        given().get("/s/tidakada")
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("text/html"))
                .body(containsString("Survei tidak ditemukan."));
        prepare("halaman-h", TODAY.plusDays(2));
        read("").then().statusCode(404);
        act("opening");
        read("").then().statusCode(200).body(containsString("Survei ini belum dibuka."));

        open("halaman-i");
        Response page = press(read(""), "go", "1");
        act("closing");

        read("").then()
                .statusCode(410)
                .body(containsString("Survei ini sudah ditutup."))
                .body(containsString("Jawaban diterima sampai " + IndonesianText.date(TODAY)));
        post(with(page, "U1", "3", "go", "send")).then().statusCode(410);
    }

    @Test
    void thePageHoldsAllOthersForABrowserThatTurnsThemItself() {
        open("halaman-j");

        Response page = read("");

        page.then()
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString("<template id=\"part-step-9\">"))
                .body(containsString("<template id=\"part-receipt\">"))
                .body(not(containsString("style=\"")));
        assertThat(read("").asString()).as("the same for everybody").isEqualTo(page.asString());
        press(page, "go", "1").then().body(not(containsString("<template")));
    }

    private void open(String city) {
        prepare(city, TODAY);
        act("opening").then().statusCode(200);
    }

    private void prepare(String city, LocalDate opensOn) {
        UUID government = fixtures.city(city, 9);
        planner = WebSession.of(accounts.open(government, "planner@" + city, Role.PLANNER, null, null));
        Map<String, Object> survey = new LinkedHashMap<>();
        survey.put("title", "Survei kepuasan");
        survey.put("unitId", planner.request().get("/api/v1/units").path("items[0].id"));
        survey.put("service", "Pendaftaran pasien");
        survey.put("opensOn", opensOn.toString());
        survey.put("closesOn", TODAY.plusMonths(1).toString());
        survey.put("languages", List.of("en", "jv"));
        Response prepared = planner.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(survey)
                .post(SURVEYS);
        prepared.then().statusCode(201);
        id = prepared.path("id");
        code = prepared.path("code");
    }

    private Response act(String step) {
        String tag = planner.request().get(SURVEYS + "/" + id).header("ETag");
        return planner.request().header("If-Match", tag).post(SURVEYS + "/" + id + "/" + step);
    }

    private Response results() {
        return planner.request().get(SURVEYS + "/" + id + "/results");
    }

    private Response read(String query) {
        return given().get("/s/" + code + query);
    }

    /** Presses one button of a page. */
    private Response press(Response page, String name, String value) {
        return post(with(page, name, value));
    }

    private Response post(Map<String, String> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .post("/s/" + code);
    }

    /** What the form of a page would send. */
    private static Map<String, String> with(Response page, String... more) {
        Map<String, String> fields = fields(page);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private static Map<String, String> fields(Response page) {
        String html = page.asString();
        Matcher field =
                HIDDEN.matcher(html.contains("<template") ? html.substring(0, html.indexOf("<template")) : html);
        Map<String, String> fields = new LinkedHashMap<>();
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }

    private static String heading(Response page) {
        return first("<h1[^>]*>([^<]*)</h1>", page);
    }

    private static List<String> chosen(Response page) {
        return Pattern.compile("class=\"chosen\"[^>]*>([^<]*)</button>")
                .matcher(page.asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String receipt(Response page) {
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return first(RECEIPT.pattern(), page);
    }

    private static String first(String pattern, Response page) {
        Matcher found = Pattern.compile(pattern).matcher(page.asString());
        assertThat(found.find()).as(pattern + " in " + page.asString()).isTrue();
        return found.group(1);
    }
}
