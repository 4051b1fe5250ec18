package id.selaras.resilience;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.selaras.launch.StoppableMySql;
import id.selaras.planning.api.PlanRuns;
import id.selaras.shared.security.Role;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.shared.sql.LongWork;
import id.selaras.shared.sql.Sql;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.Patience;
import id.selaras.testing.WebSession;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A database that is gone or hangs: everybody hears so in time, and nobody has to restart anything afterwards. The
 * times asserted leave room for a busy machine; the ones measured are printed.
 */
@QuarkusTest
@TestProfile(TroubledDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseTroubleTest {

    private static final List<String> ROUTES = List.of(
            "/api/v1/me", "/api/v1/employees", "/api/v1/units", "/api/v1/dashboard", "/api/v1/plans", "/api/v1/jobs");
    private static final Duration TOO_LONG_FOR_A_REFUSAL = Duration.ofSeconds(6);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CLIENTS = 8;
    private static final int TRIES = 3;

    @Inject
    EmployeeFixtures fixtures;

    @Inject
    Accounts accounts;

    @Inject
    AgroalDataSource pool;

    @Inject
    Sql sql;

    StoppableMySql server;
    WebSession session;

    /** One answer and how long it took. */
    private record Answer(int status, String retryAfter, Duration after) {}

    @BeforeEach
    void somebodyIsSignedIn() {
        if (session == null) {
            server = StoppableMySql.in(TroubledDatabase.DATA);
            UUID government = fixtures.government("trouble");
            session = WebSession.of(accounts.open(government, "planner@trouble", Role.PLANNER, null, null));
            pool.getConfiguration().setMetricsEnabled(true);
        }
    }

    @AfterEach
    void theServerAnswersAgain() {
        server.thaw();
        Patience.until("the application answers", PATIENCE, this::allRoutesAnswer);
    }

    @Test
    void aDatabaseThatIsGoneIsToldAtOnceAndItsReturnIsNoticed() {
        String key = UUID.randomUUID().toString();
        server.kill();

        ROUTES.forEach(route -> assertRefusal(session.request().get(route)));
        assertRefusal(createPlan(key));
        assertRefusal(login());
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);

        server.startAgain();
        Duration recovery = Patience.until("every route answers again", PATIENCE, this::allRoutesAnswer);
        Patience.until("ready", PATIENCE, () -> given().get("/q/health/ready").statusCode() == 200);
        System.out.println("Database back after a kill: served again after " + recovery.toMillis() + " ms");

        String first = createPlan(key).then().statusCode(201).extract().path("id");
        assertThat(createPlan(key).<String>path("id")).isEqualTo(first);
    }

    @Test
    void aHangingDatabaseIsToldInTimeAndItsReturnIsNoticed() throws Exception {
        // Many idle connections, given back by work that had more time: none may cost a request a wait of its own.
        inParallel(() -> {
            LongWork.run(this::shortStatement);
            return true;
        });
        int threads = Thread.activeCount();
        server.freeze();

        List<Answer> answers = answersInParallel();

        server.thaw();
        Duration recovery = Patience.until("every route answers again", PATIENCE, this::allRoutesAnswer);
        List<Duration> waits = answers.stream().map(Answer::after).sorted().toList();
        System.out.println("Database hanging: " + waits.size() + " refusals, median "
                + waits.get(waits.size() / 2).toMillis() + " ms, slowest "
                + waits.get(waits.size() - 1).toMillis() + " ms; served again after " + recovery.toMillis() + " ms");
        assertThat(answers).hasSize(CLIENTS * TRIES).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.retryAfter()).isNotBlank();
            assertThat(answer.after()).isLessThan(TOO_LONG_FOR_A_REFUSAL);
        });
        Patience.until(
                "no connection is held", PATIENCE, () -> pool.getMetrics().activeCount() == 0);
        assertThat(Thread.activeCount()).as("threads").isLessThanOrEqualTo(threads + CLIENTS);
    }

    @Test
    void aConnectionThatDiesBeforeTheCommitIsTroubleAndNoFaultOfOurs() {
        Throwable thrown =
                catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.update("INSERT INTO login_failures (subject, device, at) VALUES ('x', x'00', NOW())", Map.of());
                    server.administer("KILL " + sql.count("SELECT CONNECTION_ID()", Map.of()));
                }));

        assertThat(thrown).isNotNull().matches(DatabaseTrouble::isBehind, "is trouble of the database");
    }

    @Test
    void longWorkMayWaitLongerThanARequest() {
        assertThat(catchThrowable(this::slowStatement)).matches(DatabaseTrouble::isBehind, "is given up");
        LongWork.run(this::slowStatement);
        assertThat(catchThrowable(this::slowStatement)).matches(DatabaseTrouble::isBehind, "is given up afterwards");
    }

    private void slowStatement() {
        QuarkusTransaction.requiringNew().run(() -> sql.count("SELECT SLEEP(4)", Map.of()));
    }

    private void shortStatement() {
        QuarkusTransaction.requiringNew().run(() -> sql.count("SELECT SLEEP(0.5)", Map.of()));
    }

    private Response createPlan(String key) {
        return session.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(PlanRuns.description(Map.of()))
                .post("/api/v1/plans");
    }

    private static Response login() {
        return given().contentType(ContentType.URLENC)
                .formParam("username", "planner@trouble")
                .formParam("password", Accounts.PASSWORD)
                .post("/api/v1/session");
    }

    private static void assertRefusal(Response refusal) {
        refusal.then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("code", equalTo("unavailable"));
    }

    private boolean allRoutesAnswer() {
        return ROUTES.stream().allMatch(route -> session.request().get(route).statusCode() == 200);
    }

    private List<Answer> answersInParallel() throws Exception {
        List<Answer> answers = new ArrayList<>();
        inParallel(() -> {
            for (int i = 0; i < TRIES; i++) {
                long start = System.nanoTime();
                Response response = session.request().get(ROUTES.get(i % ROUTES.size()));
                Duration after = Duration.ofNanos(System.nanoTime() - start);
                synchronized (answers) {
                    answers.add(new Answer(response.statusCode(), response.header("Retry-After"), after));
                }
            }
            return true;
        });
        return answers;
    }

    private static void inParallel(BooleanSupplier client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                all.add(threads.submit(client::getAsBoolean));
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
