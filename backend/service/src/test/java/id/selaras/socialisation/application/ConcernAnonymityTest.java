package id.selaras.socialisation.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import id.selaras.testing.SurveyFixtures;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever takes database, log and audit away finds no way from a worry without a name to the one who has it. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ConcernAnonymityTest {

    private static final String TEXT = "Saya takut dipindahkan karena melapor kuncupbiru.";

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    SurveyFixtures database;

    @Inject
    ConcernClock clock;

    @Test
    void noTableNoLogAndNoAuditLeadsFromTheWorryToThePerson() {
        UUID city = fixtures.city("tanpa-nama", 3);
        UUID person = fixtures.employee(city, Who.FREE_ONE);
        String name = accounts.open(city, "orang@tanpa-nama", Role.EMPLOYEE, null, person);
        WebSession session = WebSession.of(name);
        Map<String, String> before = dump();
        List<String> logged = new ArrayList<>();
        Handler listening = listening(logged);
        Logger.getLogger("").addHandler(listening);
        String token;
        try {
            // The browser of somebody who is signed in sends the cookie along.
            token = session.request()
                    .contentType(ContentType.JSON)
                    .header("X-Forwarded-For", "203.0.113.77")
                    .body(Map.of("government", "tanpa-nama", "category", "FAIRNESS", "severity", 5, "text", TEXT))
                    .post("/api/v1/public/concerns")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("token");
            session.request()
                    .contentType(ContentType.JSON)
                    .body(Map.of("government", "tanpa-nama", "token", token, "text", "Tambahan daunmerah."))
                    .post("/api/v1/public/concerns/additions")
                    .then()
                    .statusCode(200);
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        Map<String, String> after = dump();

        // What other tests left to the clocks may change rows of other cities; of this one only the worry is new.
        List<String> traces = List.of(plain(city), plain(person), account(name));
        List<String> changed = after.keySet().stream()
                // The list of people is prepared in the background after the city was written.
                .filter(table -> !table.startsWith("employee_row"))
                .filter(table -> newRows(before.get(table), after.get(table)).stream()
                        .anyMatch(row -> traces.stream().anyMatch(row::contains)))
                .toList();
        assertThat(changed).containsExactlyInAnyOrder("concerns", "concern_secrets");
        String log = String.join("\n", logged).toLowerCase(Locale.ROOT);
        for (String trace : List.of(token, token.replace("-", ""))) {
            after.forEach((table, content) ->
                    assertThat(content.contains(hex(trace))).as(table).isFalse());
            assertThat(log).doesNotContain(trace.toLowerCase(Locale.ROOT));
        }
        for (String table : List.of("concerns", "concern_additions", "concern_secrets")) {
            for (String trace : List.of(
                    hex(name),
                    hex(Who.FREE_ONE.nip()),
                    plain(person),
                    account(name),
                    hex("203.0.113"),
                    hex("127.0.0.1"))) {
                assertThat(after.get(table)).as(table).doesNotContain(trace);
            }
        }
        assertThat(log).doesNotContain("kuncupbiru", "daunmerah", name, "203.0.113.77");
        after.forEach((table, content) -> {
            if (!table.startsWith("concern")) {
                assertThat(content.contains(hex("kuncupbiru"))).as(table).isFalse();
            }
        });

        clock.tick();
        Map<String, String> told = dump();
        String id = database.rows(
                        "SELECT LOWER(HEX(id)) AS what FROM concerns WHERE government_id = :city",
                        Map.of("city", city),
                        row -> row.text("what"))
                .get(0);
        String audited = told.get("audit_entries")
                .lines()
                .filter(line -> line.contains(id))
                .findFirst()
                .orElseThrow();
        assertThat(audited).contains(hex("anonymous"), hex("system")).doesNotContain(hex(name), hex("kuncupbiru"));
        clock.tick();
        assertThat(dump().get("audit_entries").lines().filter(line -> line.contains(id)))
                .hasSize(1);
    }

    @Test
    void besideAWorryStandsNoTimeOfTheDayAndTheKeyCarriesNone() {
        List<String> times = database.rows(
                "SELECT CONCAT(table_name, '.', column_name) AS what FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND data_type IN ('datetime', 'timestamp', 'time')"
                        + " AND table_name LIKE 'concern%'",
                Map.of(), row -> row.text("what"));
        assertThat(times).isEmpty();
        fixtures.city("tanpa-nama-b", 3);
        given().contentType(ContentType.JSON)
                .body(Map.of("government", "tanpa-nama-b", "category", "OTHER", "severity", 1, "text", "Halo"))
                .post("/api/v1/public/concerns")
                .then()
                .statusCode(201);
        List<Integer> versions = database.rows(
                "SELECT id FROM concerns WHERE anonymous",
                Map.of(),
                row -> row.id("id").version());
        assertThat(versions).isNotEmpty().containsOnly(4);
    }

    private static List<String> newRows(String before, String after) {
        Set<String> known = before.lines().collect(Collectors.toSet());
        return after.lines().filter(row -> !known.contains(row)).toList();
    }

    private String account(String name) {
        return database.rows(
                        "SELECT LOWER(HEX(id)) AS what FROM accounts WHERE username = :name",
                        Map.of("name", name),
                        row -> row.text("what"))
                .get(0);
    }

    private static String plain(UUID id) {
        return id.toString().replace("-", "");
    }

    /** Every table, as hexadecimal digits, a row in a line. */
    private Map<String, String> dump() {
        List<String> tables = database.rows(
                "SELECT table_name AS what FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE'",
                Map.of(),
                row -> row.text("what"));
        Map<String, String> dump = new TreeMap<>();
        for (String table : tables) {
            List<String> columns = database.rows(
                    "SELECT column_name AS what FROM information_schema.columns"
                            + " WHERE table_schema = DATABASE() AND table_name = :table ORDER BY ordinal_position",
                    Map.of("table", table),
                    row -> row.text("what"));
            String all = "SELECT LOWER(CONCAT_WS(' ', "
                    + String.join(
                            ", ",
                            columns.stream()
                                    .map(column -> "HEX(CAST(`" + column + "` AS BINARY))")
                                    .toList())
                    + ")) AS what FROM `" + table + "`";
            dump.put(
                    table,
                    String.join(
                            "\n",
                            database.rows(all, Map.of(), row -> row.text("what")).stream()
                                    .sorted()
                                    .toList()));
        }
        return dump;
    }

    private static Handler listening(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord told) {
                logged.add(told.getLoggerName() + " " + told.getMessage() + " "
                        + (told.getParameters() == null ? "" : List.of(told.getParameters())));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)).toLowerCase(Locale.ROOT);
    }
}
