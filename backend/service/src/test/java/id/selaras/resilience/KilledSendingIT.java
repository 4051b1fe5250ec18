package id.selaras.resilience;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.demo.application.DemoLoadService;
import id.selaras.launch.StoppableMySql;
import id.selaras.testing.Patience;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Killing the application in the middle of a notice to everybody: started again it goes on where it was, and everybody
 * has it once. A mail that somebody else is about to queue for one reader in the middle stops the sending there, so that
 * the kill never misses it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledSendingIT {

    private static final Path DATA = Path.of("target", "killed-sending");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NOTICES = "/api/v1/notices";

    private final StoppableMySql server = StoppableMySql.in(DATA);
    private RunningApplication application;
    private RequestSpecification planner;

    @BeforeAll
    void theSmallestDemonstrationIsLoaded() throws IOException {
        server.erase();
        application = RunningApplication.in(
                DATA,
                // A job of a killed application is taken up when its lease has run out.
                Map.of("SELARAS_DEMO_GOVERNMENTS", "sawahlunto", "SELARAS_JOBS_LEASE", "3S"));
        application.start();
        application.awaitLine("Sign in at");
        planner = RunningApplication.signedIn("planner@sawahlunto", DemoLoadService.PASSWORD);
    }

    @AfterAll
    void everythingStops() throws InterruptedException {
        application.stop();
    }

    @Test
    void aNoticeWhoseSendingIsKilledHalfWayReachesEverybodyExactlyOnce() throws Exception {
        String id = written();
        long people = Long.parseLong(given().spec(planner)
                .get(NOTICES + "/" + id + "/audience?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("people")
                .toString());
        assertThat(people).as("more than one piece").isGreaterThan(1000);
        try (AutoCloseable held = server.holding(mailAboutToBeQueued(id, readerInTheMiddle()))) {
            send(id);
            Patience.until("the sending is half way and waits", PATIENCE, () -> server.waitingWriters() > 0);
            application.kill();
        }
        long delivered = count("notice_receipts", id, "delivered_at IS NOT NULL");
        assertThat(delivered).as("some have it").isBetween(1L, people - 1);
        assertThat(count("notice_receipts", id, "TRUE"))
                .as("all are written down")
                .isEqualTo(people);
        assertThat(tallied(id)).isEqualTo(delivered);
        assertThat(mails(id))
                .as("one mail for each who has it and has an address")
                .isEqualTo(count("notice_receipts", id, "delivered_at IS NOT NULL AND address IS NOT NULL"));

        application.start();
        Patience.until("the notice is sent", PATIENCE, () -> "SENT".equals(one(id).path("status")));
        assertThat(count("notice_receipts", id, "delivered_at IS NOT NULL")).isEqualTo(people);
        assertThat(server.answerTo("SELECT COUNT(DISTINCT employee_id) FROM notice_receipts WHERE " + of(id)))
                .isEqualTo(Long.toString(people));
        assertThat(tallied(id)).as("counted once each").isEqualTo(people);
        assertThat(mails(id)).isEqualTo(count("notice_receipts", id, "address IS NOT NULL"));
        assertThat(server.answersTo("SELECT BIN_TO_UUID(employee_id) FROM notice_mails WHERE " + of(id)
                        + " GROUP BY employee_id HAVING COUNT(*) > 1"))
                .as("two mails")
                .isEmpty();
        assertThat(one(id).<Integer>path("delivered")).isEqualTo((int) people);
    }

    private String written() {
        Map<String, Object> everybody = Map.of("kind", "EVERYBODY", "ids", List.of(), "roles", List.of());
        return given().spec(planner)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "title",
                        "Sosialisasi mutasi",
                        "body",
                        "<p>Rencana mutasi disosialisasikan.</p>",
                        "audience",
                        List.of(everybody),
                        "byMail",
                        true))
                .post(NOTICES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void send(String id) {
        given().spec(planner)
                .contentType(ContentType.JSON)
                .header("If-Match", one(id).header("ETag"))
                .body("{}")
                .post(NOTICES + "/" + id + "/sending")
                .then()
                .statusCode(200);
    }

    private Response one(String id) {
        return given().spec(planner).get(NOTICES + "/" + id);
    }

    private String readerInTheMiddle() {
        String addressed = " FROM employee_versions WHERE email IS NOT NULL AND valid_to > NOW()"
                + " AND superseded_at > NOW() AND legal_status < '66'";
        long half = Long.parseLong(server.answerTo("SELECT COUNT(DISTINCT employee_id)" + addressed)) / 2;
        return server.answerTo("SELECT BIN_TO_UUID(employee_id)" + addressed
                + " GROUP BY employee_id ORDER BY employee_id LIMIT 1 OFFSET " + half);
    }

    private static String mailAboutToBeQueued(String notice, String reader) {
        return "INSERT INTO selaras.notice_mails (id, government_id, notice_id, edition, employee_id, unit_id, reminder,"
                + " name, address, status, attempts, next_try_at) VALUES (UUID_TO_BIN(UUID()), UUID_TO_BIN(UUID()),"
                + " UUID_TO_BIN('" + notice + "'), 1, UUID_TO_BIN('" + reader + "'), UUID_TO_BIN(UUID()), 0, '', '',"
                + " 'QUEUED', 0, NOW())";
    }

    private long tallied(String id) {
        return Long.parseLong(
                server.answerTo("SELECT COALESCE(SUM(delivered), 0) FROM notice_tallies WHERE " + of(id)));
    }

    private long mails(String id) {
        return count("notice_mails", id, "TRUE");
    }

    private long count(String table, String id, String condition) {
        return Long.parseLong(
                server.answerTo("SELECT COUNT(*) FROM " + table + " WHERE " + of(id) + " AND " + condition));
    }

    private static String of(String id) {
        return "notice_id = UUID_TO_BIN('" + id + "')";
    }
}
