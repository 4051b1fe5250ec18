package id.selaras.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.demo.domain.DemoGovernment;
import id.selaras.mutation.api.LetterTexts;
import id.selaras.testing.Accounts;
import id.selaras.testing.Demonstration;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.Patience;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The story Programme, its socialisation: a programme is published before its data are frozen, a notice goes to
 * everybody, some read it, the others are reminded, a question is answered for all, and the graduate who keeps records
 * reads why the plan sees him in information systems.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgrammeStoryTest {

    private static final String AT = "@sawahlunto";
    private static final String PASSWORD = "selaras-demo";
    private static final LocalDate DATA = LocalDate.of(2026, 11, 22);

    @Inject
    Demonstration demonstration;

    private final Map<String, RequestSpecification> sessions = new HashMap<>();
    private String plan;
    private Map<String, Object> move;
    private String code;
    private String notice;
    private int everybody;

    @BeforeEach
    void theCityIsLoadedThroughTheImport() throws InterruptedException {
        demonstration.of(DemoGovernment.SAWAHLUNTO, DATA);
    }

    @Test
    @Order(1)
    void theProgrammeIsPublishedWithItsFingerprintAndWithoutNames() {
        plan = post(
                        "planner",
                        "/plans",
                        Map.of(
                                "name", "Program mutasi terpadu",
                                "unitIds", List.of(),
                                "asOf", DATA.toString(),
                                "effectiveOn", DATA.toString(),
                                "criteria",
                                        Map.of(
                                                "moveCost", 60,
                                                "perKm", 1,
                                                "wishBonus", 40,
                                                "shortageFirst", true,
                                                "protectOrigin", true)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> calendar = new HashMap<>();
        List<String> names = List.of(
                "dataFreeze",
                "wishesFrom",
                "wishesTo",
                "run",
                "socialisation",
                "meeting",
                "decision",
                "effect",
                "evaluation");
        names.forEach(name -> calendar.put(
                name, LocalDate.now().plusDays(7L * (names.indexOf(name) + 1)).toString()));
        Response prepared = post(
                "planner",
                "/transfer-programmes",
                Map.of(
                        "name", "Program mutasi terpadu",
                        "description", "Analisis kebutuhan, sosialisasi, penempatan, dan evaluasi.",
                        "calendar", calendar,
                        "planIds", List.of(plan),
                        "contacts", "BKPSDM Kota Sawahlunto, bidang mutasi"));
        String id = prepared.then().statusCode(201).extract().path("id");
        act("/transfer-programmes/" + id, "publication", Map.of()).then().statusCode(200);
        code = prepared.path("code");
        given().get("/api/v1/public/programmes/" + code)
                .then()
                .statusCode(200)
                .body("fingerprint", notNullValue())
                .body("seats.job", hasItem("Penata Kelola Sistem dan Teknologi Informasi"))
                .body(not(containsString("S.Kom.")));
        given().get("/program/" + code).then().statusCode(200).body(containsString("Kota Sawahlunto"));
    }

    @Test
    @Order(2)
    void thePlanMovesTheGraduate() {
        String job = post("planner", "/plans/" + plan + "/runs", null).path("jobId");
        Patience.until(
                "the plan is made",
                Duration.ofMinutes(4),
                () -> get("planner", "/jobs/" + job).path("finishedAt") != null);
        String employee = get("employee", "/me").path("employeeId");
        List<Map<String, Object>> moves =
                get("planner", "/plans/" + plan + "/moves?limit=200&total=true").path("items");
        move = moves.stream()
                .filter(one -> one.get("employeeId").equals(employee))
                .findFirst()
                .orElseGet(() -> moves.get(0));
    }

    @Test
    @Order(3)
    void theNoticeGoesToEverybody() {
        Map<String, Object> command = new HashMap<>(Map.of(
                "title",
                "Sosialisasi program mutasi terpadu",
                "body",
                "<h2>Program</h2><p>Baca kriteria di halaman program.</p><script>x()</script>",
                "audience",
                List.of(Map.of("kind", "EVERYBODY", "ids", List.of(), "roles", List.of())),
                "byMail",
                false));
        command.put("releasesPlanId", plan);
        Response written = post("planner", "/notices", command);
        written.then().statusCode(201).body("removed", contains("script"));
        notice = written.path("id");
        everybody = get("planner", "/notices/" + notice + "/audience")
                .then()
                .body("people", greaterThan(2000))
                .extract()
                .path("people");
        Map<String, Object> now = new HashMap<>();
        now.put("at", null);
        act("/notices/" + notice, "sending", now).then().statusCode(200);
        Patience.until(
                "everybody has it",
                Duration.ofMinutes(1),
                () -> "SENT".equals(get("planner", "/notices/" + notice).path("status")));
        get("planner", "/notices/" + notice).then().body("delivered", equalTo(everybody));
    }

    @Test
    @Order(4)
    void whoReadsIsCountedByUnitAndTheOthersAreReminded() {
        session("employee")
                .contentType(ContentType.JSON)
                .body(Map.of("edition", 1))
                .put("/api/v1/notices/" + notice + "/receipts/own")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue());
        get("planner", "/notices/" + notice + "/reach")
                .then()
                .body("items[0].readBy", equalTo(1))
                .body("items[0].delivered", equalTo(everybody));
        get("planner", "/notices/" + notice + "/receipts?read=false&total=true")
                .then()
                .body("total", equalTo(everybody - 1));
        act("/notices/" + notice, "reminders", Map.of()).then().statusCode(200).body("remindedAt", notNullValue());
        act("/notices/" + notice, "reminders", Map.of()).then().statusCode(409);
    }

    @Test
    @Order(5)
    void aQuestionIsAnsweredForAll() {
        String question = post(
                        "employee",
                        "/notices/" + notice + "/questions",
                        Map.of("question", "Apakah tunjangan saya turun?"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(
                        "/questions/" + question,
                        "answer",
                        Map.of(
                                "answer", "Tunjangan mengikuti kelas jabatan yang baru.",
                                "forAll", true,
                                "publicQuestion", "Apakah tunjangan turun?"))
                .then()
                .statusCode(200);
        get("employee", "/notices/" + notice + "/frequent-questions")
                .then()
                .body("items.question", contains("Apakah tunjangan turun?"));
    }

    @Test
    @Order(6)
    void everyMoverReadsTheReasonsThatThePlannerReads() {
        String path = "/plans/" + plan + "/personal-letters/" + move.get("employeeId");
        List<String> screen =
                get("planner", "/plans/" + plan + "/moves/" + move.get("id")).path("reasons.sentence.id");
        String reader =
                move.get("employeeId").equals(get("employee", "/me").path("employeeId")) ? "employee" : "planner";
        get(reader, path)
                .then()
                .statusCode(200)
                .body("released", equalTo(true))
                .body("reasons.sentence.id", equalTo(screen));
        String paper = LetterTexts.of(
                "surat-pribadi-sawahlunto", get(reader, path + "/document").asByteArray());
        List<String> words = new ArrayList<>(screen);
        assertThat(words)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(paper.replace(" ", "")).contains(sentence.replace(" ", "")));
    }

    private RequestSpecification session(String who) {
        return given().spec(sessions.computeIfAbsent(who, name -> Accounts.signedIn(name + AT, PASSWORD)));
    }

    private Response get(String who, String path) {
        return session(who).get("/api/v1" + path);
    }

    private Response post(String who, String path, Map<String, ?> body) {
        RequestSpecification request = session(who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
        return (body == null ? request : request.body(body)).post("/api/v1" + path);
    }

    private Response act(String thing, String step, Map<String, ?> body) {
        String tag = get("planner", thing).header("ETag");
        return session("planner")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + thing + "/" + step);
    }
}
