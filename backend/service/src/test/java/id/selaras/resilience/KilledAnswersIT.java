package id.selaras.resilience;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.demo.application.DemoLoadService;
import id.selaras.launch.StoppableMySql;
import id.selaras.testing.Patience;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Killing the application while citizens answer: everything that was acknowledged is there, what was not may be sent
 * again and is kept once, and everything that is counted equals a scan. The long form, with figures, stands in the bench.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledAnswersIT {

    private static final Path DATA = Path.of("target", "killed-answers");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SURVEYS = "/api/v1/surveys";
    private static final int SENDERS = 16;
    private static final int KILLS = 2;
    private static final int BEFORE_A_KILL = 300;

    private final StoppableMySql server = StoppableMySql.in(DATA);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<UUID, Boolean> acknowledged = new ConcurrentHashMap<>();
    private RunningApplication application;
    private RequestSpecification planner;

    @BeforeAll
    void theSmallestDemonstrationIsLoaded() throws IOException {
        server.erase();
        application = RunningApplication.in(DATA, Map.of("SELARAS_DEMO_GOVERNMENTS", "sawahlunto"));
        application.start();
        application.awaitLine("Sign in at");
        planner = RunningApplication.signedIn("planner@sawahlunto", DemoLoadService.PASSWORD);
    }

    @AfterAll
    void everythingStops() throws InterruptedException {
        application.stop();
    }

    @Test
    void everyAcknowledgedAnswerSurvivesAndWhatIsCountedEqualsAScan() throws Exception {
        Response survey = opened();
        String id = survey.path("id");
        String code = survey.path("code");
        for (int kill = 1; kill <= KILLS; kill++) {
            answersUntilKilled(code, acknowledged.size() + BEFORE_A_KILL);
            application.start();
            for (Map.Entry<UUID, Boolean> sent : acknowledged.entrySet()) {
                int status = send(code, sent.getKey());
                assertThat(status)
                        .as("%s, acknowledged before the kill: %s", sent.getKey(), sent.getValue())
                        .isIn(sent.getValue() ? new Object[] {200} : new Object[] {200, 201});
                sent.setValue(true);
            }
            assertThat(rows(id)).as("each once").isEqualTo(acknowledged.size());
        }
        JsonPath proof = proof(id);
        assertThat(proof.getLong("answers")).isEqualTo(acknowledged.size());
        assertThat(proof.getList("differences")).isEmpty();
        assertThat(proof.getBoolean("equal")).isTrue();
        assertThat(given().spec(planner).get(SURVEYS + "/" + id).<Integer>path("received"))
                .isEqualTo(acknowledged.size());
    }

    private Response opened() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        String unit = given().spec(planner).get("/api/v1/units?limit=1").path("items[0].id");
        Response prepared = given().spec(planner)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "title",
                        "Survei kepuasan",
                        "unitId",
                        unit,
                        "service",
                        "Loket",
                        "opensOn",
                        today.minusDays(1).toString(),
                        "closesOn",
                        today.plusDays(7).toString(),
                        "hourlyCeiling",
                        1_000_000))
                .post(SURVEYS);
        prepared.then().statusCode(201);
        Response opened = given().spec(planner)
                .header("If-Match", prepared.header("ETag"))
                .post(SURVEYS + "/" + prepared.path("id") + "/opening");
        opened.then().statusCode(200);
        return opened;
    }

    /** Many send at once; the kill comes in the middle of it. */
    private void answersUntilKilled(String code, int enough) throws InterruptedException {
        AtomicBoolean killed = new AtomicBoolean();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        for (int i = 0; i < SENDERS; i++) {
            senders.execute(() -> {
                while (!killed.get()) {
                    UUID number = UUID.randomUUID();
                    acknowledged.put(number, false);
                    try {
                        acknowledged.put(number, send(code, number) == 201);
                    } catch (IOException nobodyAnswered) {
                        return;
                    }
                }
            });
        }
        Patience.until(
                "enough are acknowledged",
                PATIENCE,
                () -> acknowledged.values().stream().filter(done -> done).count() >= enough);
        application.kill();
        killed.set(true);
        senders.shutdown();
        assertThat(senders.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
    }

    /** The same number always carries the same answers. */
    private int send(String code, UUID number) throws IOException {
        String values = IntStream.rangeClosed(1, 9)
                .mapToObj(element ->
                        "\"U" + element + "\":" + (1 + Math.floorMod(number.getLeastSignificantBits() >> element, 4)))
                .collect(Collectors.joining(","));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port
                        + "/api/v1/public/surveys/" + code + "/responses/" + number))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .PUT(HttpRequest.BodyPublishers.ofString("{\"answers\":{" + values + "}}"))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private long rows(String survey) {
        return Long.parseLong(server.answerTo(
                "SELECT COUNT(*) FROM survey_responses WHERE survey_id = UUID_TO_BIN('" + survey + "')"));
    }

    private static JsonPath proof(String survey) {
        RequestSpecification auditor = RunningApplication.signedIn("auditor@sawahlunto", DemoLoadService.PASSWORD);
        Response asked = given().spec(auditor).post(SURVEYS + "/" + survey + "/tally-verifications");
        asked.then().statusCode(202);
        JsonPath[] found = new JsonPath[1];
        Patience.until("the scan", PATIENCE, () -> {
            found[0] = given().spec(auditor).get(asked.header("Location")).jsonPath();
            return found[0].get("finishedAt") != null;
        });
        return found[0];
    }
}
