package id.selaras.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.selaras.demo.application.DemoLoadService;
import id.selaras.demo.domain.DemoGovernment;
import id.selaras.testing.Demonstration;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The story Effect, its survey half: citizens rated a service before and after a round of transfers. Where new people
 * began, the index rose, above all in what the staff can do and how they behave; elsewhere it did not. What citizens wrote
 * reached somebody, and they read what became of it.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EffectStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** New people began in the first half of 2026. */
    private static final String BEFORE = "2025-07-01";

    private static final String AFTER = "2026-01-01";

    @Inject
    Demonstration demonstration;

    private final Map<String, RequestSpecification> sessions = new HashMap<>();

    @BeforeEach
    void samarindaIsLoadedThroughTheImport() throws InterruptedException {
        demonstration.of(DemoGovernment.SAMARINDA, TODAY);
    }

    @Test
    void theIndexRoseWhereNewPeopleBeganAndNotElsewhere() {
        JsonPath index = index();
        String moved =
                index.getString("units.find { it.line.all.valid > 0 && it.unitName.startsWith('Puskesmas') }.unitId");
        double before = value(index, moved, BEFORE, "value");
        double after = value(index, moved, AFTER, "value");
        assertThat(after).isGreaterThan(before + 3);
        // The intervals do not touch: the rise is no accident of who happened to answer.
        assertThat(value(index, moved, AFTER, "from")).isGreaterThan(value(index, moved, BEFORE, "to"));
        String unmoved = unitOf("Rawat jalan");
        assertThat(value(index, unmoved, AFTER, "from")).isLessThan(value(index, unmoved, BEFORE, "to"));

        assertThat(rise(index, moved, "U6", "U7"))
                .as("competence and behaviour of the staff rose more than what they cannot change")
                .isGreaterThan(rise(index, moved, "U1", "U2", "U8"));
    }

    @Test
    void theSampleMeterSaysHowManyAreStillMissing() {
        Response results = get("planner", "/surveys/" + survey("Pemeriksaan umum", "OPEN") + "/results");
        results.then()
                .statusCode(200)
                .body("sample.population", equalTo(255))
                .body("sample.target", equalTo(153))
                .body("sample.reached", equalTo(false))
                .body("lowest", hasSize(3))
                .body("elements", hasSize(9));
    }

    @Test
    void commentsReachSomebodyAndCitizensReadWhatBecameOfThem() {
        Response inbox = get("head.dinkes", "/survey-comments");
        inbox.then().body("items", hasSize(3)).body("items.unitName", everyItem(equalTo("Dinas Kesehatan")));
        assertThat(inbox.<List<String>>path("items.status")).containsExactlyInAnyOrder("ANSWERED", "ROUTED", "ROUTED");
        String reply = inbox.path("items.find { it.status == 'ANSWERED' }.reply");
        String id = inbox.path("items[0].surveyId");
        String code = get("planner", "/surveys/" + id).path("code");

        given().get("/api/v1/public/surveys/" + code)
                .then()
                .body("replies", contains(reply))
                .body("changes", hasItem("Dua loket tambahan dibuka pukul 08.00 sampai 11.00."));
        given().get("/s/" + code).then().body(containsString(reply));
        get("planner", "/surveys/" + id + "/comments?status=NEW").then().body("items", not(empty()));
    }

    @Test
    void aSurveyThatWasFilledFromOnePlaceIsToldWithAndWithoutThat() {
        JsonPath results = get("planner", "/surveys/" + survey("Perizinan usaha", "OPEN") + "/results")
                .jsonPath();

        assertThat(results.getInt("suspicious.received")).isEqualTo(12);
        assertThat(results.getDouble("suspicious.indexWithout.value")).isLessThan(results.getDouble("index.value"));
    }

    @Test
    void aCounterHandsOutCodesAndItsPaperWaitsForASecondPerson() {
        String id = survey("Legalisasi ijazah", "OPEN");
        get("planner", "/surveys/" + id)
                .then()
                .body("tokens", equalTo("REQUIRED"))
                .body("received", greaterThanOrEqualTo(26));
        get("planner", "/surveys/" + id + "/token-batches").then().body("items[0].used", equalTo(26));
        get("planner", "/surveys/" + id + "/paper-batches")
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("TYPING"))
                .body("items[0].firstBy", equalTo("operator.dikbud@samarinda"))
                .body("items[0].secondBy", nullValue())
                .body("items[0].onlyOnce", hasSize(12));
    }

    @Test
    void anybodyReadsTheRiseInThePublishedResults() {
        JsonPath published = given().get("/api/v1/public/survey-results?government=samarinda&year=2026")
                .then()
                .statusCode(200)
                .body("governmentName", notNullValue())
                .extract()
                .jsonPath();
        JsonPath earlier = given().get("/api/v1/public/survey-results?government=samarinda&year=2025")
                .jsonPath();
        String health = "units.find { it.unitName == 'Dinas Kesehatan' }.line";
        assertThat(published.getDouble(health + ".quarters[1].index.value"))
                .isGreaterThan(earlier.getDouble(health + ".quarters[3].index.value"));
    }

    private JsonPath index() {
        Response answer = get("planner", "/survey-index?period=SEMESTER&below=false&from=" + BEFORE + "&to=2026-06-30");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static double value(JsonPath index, String unit, String from, String what) {
        return index.getDouble(cell(unit, from) + ".index." + what);
    }

    /** By how much the means of elements rose, on average. */
    private static double rise(JsonPath index, String unit, String... elements) {
        return Stream.of(elements)
                .mapToDouble(element -> mean(index, unit, AFTER, element) - mean(index, unit, BEFORE, element))
                .average()
                .orElseThrow();
    }

    private static double mean(JsonPath index, String unit, String from, String element) {
        return index.getDouble(cell(unit, from) + ".elements.find { it.element == '" + element + "' }.mean");
    }

    private static String cell(String unit, String from) {
        return "units.find { it.unitId == '" + unit + "' }.line.periods.find { it.from == '" + from + "' }.cell";
    }

    private String survey(String service, String status) {
        return get("planner", "/surveys?limit=200&status=" + status)
                .path("items.find { it.service == '" + service + "' }.id");
    }

    private String unitOf(String service) {
        return get("planner", "/surveys?limit=200").path("items.find { it.service == '" + service + "' }.unitId");
    }

    private Response get(String who, String path) {
        RequestSpecification session = sessions.computeIfAbsent(who, EffectStoryTest::signedIn);
        return given().spec(session).get("/api/v1" + path);
    }

    private static RequestSpecification signedIn(String who) {
        String cookie = given().formParam("username", who + "@samarinda")
                .formParam("password", DemoLoadService.PASSWORD)
                .post("/api/v1/session")
                .then()
                .statusCode(204)
                .extract()
                .cookie("selaras-session");
        return given().cookie("selaras-session", cookie).header("X-Selaras-Client", "web");
    }
}
