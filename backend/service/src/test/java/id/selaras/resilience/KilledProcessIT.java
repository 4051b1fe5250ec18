package id.selaras.resilience;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.demo.application.DemoLoadService;
import id.selaras.launch.StoppableMySql;
import id.selaras.planning.api.PlanRuns;
import id.selaras.testing.ImportFixtures;
import id.selaras.testing.Patience;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Killing the application or its database in the middle of long work: nothing is half done, and whoever looks again
 * finds the work done once. One application with the smallest demonstration lives through all of it, in this order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledProcessIT {

    private static final Path DATA = Path.of("target", "killed-application");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ROWS = 20_000;
    private static final int MOST_PLANS = 5;

    private final StoppableMySql server = StoppableMySql.in(DATA);
    private RunningApplication application;
    private RequestSpecification session;
    private List<String> nips;
    private int years;

    @BeforeAll
    void theSmallestDemonstrationIsLoaded() throws IOException {
        server.erase();
        application = RunningApplication.in(
                DATA,
                // A job of a killed application is taken up when its lease has run out; here nobody waits 30 s for
                // that.
                Map.of(
                        "SELARAS_DEMO_GOVERNMENTS", "sawahlunto",
                        "SELARAS_JOBS_LEASE", "3S"));
        application.start();
        application.awaitLine("Sign in at");
        session = RunningApplication.signedIn("planner@sawahlunto", DemoLoadService.PASSWORD);
        nips = server.answersTo("SELECT nip FROM employees ORDER BY nip");
        years = ROWS / nips.size() + 1;
    }

    @AfterAll
    void everythingStops() throws InterruptedException {
        application.stop();
    }

    @Test
    @Order(1)
    void anApplicationKilledInACheckOrAnApplicationOfAFileLeavesNothingHalfDone() throws IOException {
        long before = ratings();
        String key = UUID.randomUUID().toString();
        String id = upload(key, 2000);
        awaitImport(id, "CHECKING", 0.1);
        killAndStart("a check");

        awaitImport(id, "CHECKED", 1);
        assertThat(importOf(id).getInt("counts.new")).isEqualTo(rows());
        assertThat(ratings()).isEqualTo(before);

        accept(id);
        awaitImport(id, "APPLYING", 0.1);
        application.kill();
        assertThat(statusInDatabase(id)).isEqualTo("APPLYING");
        assertThat(ratings()).as("nothing of the file").isEqualTo(before);
        start("an acceptance");

        awaitImport(id, "APPLIED", 1);
        assertThat(ratings()).as("all of the file, once").isEqualTo(before + rows());
        assertThat(upload(key, 2000)).as("the same key").isEqualTo(id);
    }

    @Test
    @Order(2)
    void anApplicationKilledInAPlanFinishesItAfterTheRestart() throws IOException {
        interruptedPlan("a plan", () -> {
            application.kill();
            boolean caught = server.answerTo("SELECT COUNT(*) FROM plan_runs WHERE status = 'RUNNING'")
                    .equals("1");
            start("a plan");
            return caught;
        });
    }

    @Test
    @Order(3)
    void aDatabaseKilledInTheApplicationOfAFileComesBackAndTheFileIsAppliedOnce() {
        long before = ratings();
        String key = UUID.randomUUID().toString();
        String id = upload(key, 2009);
        awaitImport(id, "CHECKED", 1);
        accept(id);
        awaitImport(id, "APPLYING", 0.1);
        killDatabase();

        awaitImport(id, "APPLIED", 1);
        assertThat(ratings()).isEqualTo(before + rows());
        assertThat(upload(key, 2009)).as("the same key").isEqualTo(id);
    }

    @Test
    @Order(4)
    void aDatabaseKilledInAPlanComesBackAndThePlanIsFinished() {
        interruptedPlan("a plan", () -> {
            killDatabase();
            return true;
        });
    }

    /** Does what is told in the middle of a run; says whether the run was still going on then. */
    private interface Interruption {
        boolean happens() throws IOException;
    }

    private void interruptedPlan(String what, Interruption interruption) {
        boolean caught = false;
        for (int i = 0; i < MOST_PLANS && !caught; i++) {
            String plan = post("/api/v1/plans", UUID.randomUUID().toString(), PlanRuns.description(Map.of()))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            String key = UUID.randomUUID().toString();
            String runs = "/api/v1/plans/" + plan + "/runs";
            String job = post(runs, key, null).then().statusCode(202).extract().path("jobId");
            await(what + " is being made", () -> get("/api/v1/jobs/" + job).getDouble("progress") > 0);
            try {
                caught = interruption.happens();
            } catch (IOException notStarted) {
                throw new AssertionError(notStarted);
            }
            await(what + " has ended", () -> get("/api/v1/jobs/" + job).get("finishedAt") != null);
            JsonPath made = get("/api/v1/plans/" + plan);
            assertThat(made.getString("status")).isEqualTo("PLANNED");
            assertThat(made.getBoolean("run.verification.accepted")).isTrue();
            assertThat(server.answerTo("SELECT COUNT(*) FROM plan_moves m JOIN plan_runs r ON r.id = m.run_id"
                            + " JOIN plans p ON p.id = r.plan_id WHERE p.id = UUID_TO_BIN('" + plan + "')"))
                    .isEqualTo(made.getString("run.moves"));
            assertThat(post(runs, key, null).<String>path("jobId"))
                    .as("the same key")
                    .isEqualTo(job);
        }
        assertThat(caught).as("a run was interrupted").isTrue();
    }

    private void killAndStart(String what) throws IOException {
        application.kill();
        start(what);
    }

    private void start(String what) throws IOException {
        System.out.println("Killed in " + what + ": ready again after "
                + application.start().toMillis() + " ms");
    }

    private void killDatabase() {
        long killed = server.pid();
        server.kill();
        Patience.until("the launcher has started another server", PATIENCE, () -> server.pid() != killed);
        Duration after = Patience.until(
                "served again",
                PATIENCE,
                () -> given().spec(session).get("/api/v1/me").statusCode() == 200);
        System.out.println("Database killed: served again " + after.toMillis() + " ms after the launcher's restart");
    }

    /** Ratings of years in which nobody has any, so that each row is new. */
    private String upload(String key, int firstYear) {
        String csv = IntStream.range(firstYear, firstYear + years)
                .boxed()
                .flatMap(year -> nips.stream().map(nip -> nip + "," + year + ",,,BAIK\n"))
                .collect(Collectors.joining("", "nip,tahun,hasil_kerja,perilaku,predikat\n", ""));
        Response accepted = new ImportFixtures(session)
                .upload("PERFORMANCE", "ratings.csv", csv.getBytes(StandardCharsets.UTF_8), null, key);
        accepted.then().statusCode(202);
        return accepted.path("id");
    }

    private void accept(String id) {
        new ImportFixtures(session).post(importOf(id), "application").then().statusCode(202);
    }

    /** Waits for a state, and in it for a share of the work; a database that is away meanwhile is waited for. */
    private void awaitImport(String id, String status, double progress) {
        await("import " + status, () -> {
            JsonPath staged = importOf(id);
            String now = staged.getString("status");
            assertThat(now).isNotIn("FAILED", "CANCELLED");
            assertThat(staged.getString("problem")).isNull();
            return now != null && now.equals(status) && staged.getDouble("progress") >= progress;
        });
    }

    private void await(String what, java.util.function.BooleanSupplier holds) {
        Patience.until(what, PATIENCE, holds);
    }

    private JsonPath importOf(String id) {
        return get("/api/v1/imports/" + id);
    }

    /** The answer; while the database is away a problem document, which has none of the fields. */
    private JsonPath get(String path) {
        Response answer = given().spec(session).get(path);
        assertThat(answer.statusCode()).isIn(200, 503);
        return answer.jsonPath();
    }

    private Response post(String path, String key, Object body) {
        RequestSpecification request =
                given().spec(session).contentType(ContentType.JSON).header("Idempotency-Key", key);
        return body == null ? request.post(path) : request.body(body).post(path);
    }

    private int rows() {
        return years * nips.size();
    }

    private long ratings() {
        return Long.parseLong(server.answerTo("SELECT COUNT(*) FROM performance_ratings"));
    }

    private String statusInDatabase(String id) {
        return server.answerTo("SELECT status FROM imports WHERE id = UUID_TO_BIN('" + id + "')");
    }
}
