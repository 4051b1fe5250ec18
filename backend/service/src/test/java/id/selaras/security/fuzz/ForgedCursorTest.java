package id.selaras.security.fuzz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.security.fuzz.Contract.Operation;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list of the contract that takes a cursor, handed one that it has not made. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ForgedCursorTest {

    private static final String ANY_ID = "0190a000-0000-7000-8000-000000000000";

    /** More values than any list sorts by. */
    private static final String FOREIGN = cursor("x", "x", "x", "x", "x", "x");

    /** Of the right number of values for some list each, none of a type but text and id. */
    private static final List<String> FORGED = List.of(
            cursor("x"),
            cursor("x", "x"),
            cursor("x", ANY_ID),
            cursor("x", "x", "x"),
            cursor("x", "x", ANY_ID),
            cursor("x", ANY_ID, "x"),
            cursor("true", "x", ANY_ID),
            cursor("x", "x", "x", ANY_ID),
            cursor("+12345-01-01", ANY_ID),
            cursor("+12345-01-01T00:00:00Z", ANY_ID),
            cursor("+12345-01-01", "x", ANY_ID));

    /** Sorted by text, and text is all that a cursor of theirs can be told by. */
    private static final Set<String> BY_TEXT = Set.of(
            "/api/v1/employees",
            "/api/v1/mutation-cases",
            "/api/v1/positions",
            "/api/v1/units",
            "/api/v1/vacancies",
            "/api/v1/workload-analyses");

    /** A value of a cursor that is given a type anywhere but in {@code Cursor}. */
    private static final Pattern READ_ELSEWHERE = Pattern.compile(
            "\\b(parse\\w*|fromString|valueOf|BigDecimal|instant|date|day|number|id)\\(\\s*\\w+\\.text\\(\\d\\)");

    @Inject
    Accounts accounts;

    @Inject
    EmployeeFixtures fixtures;

    @Test
    void everyListRefusesACursorThatItHasNotMade() throws IOException {
        List<WebSession> callers = callers();
        Map<String, String> faults = new TreeMap<>();
        Set<String> untouched = new TreeSet<>();
        Set<String> byText = new TreeSet<>();
        int refused = 0;
        for (Operation list : lists()) {
            String path = list.path().replaceAll("\\{[^}]*}", ANY_ID);
            boolean isOfSomething = !path.equals(list.path());
            WebSession reader = readerOf(path, callers, faults);
            if (reader == null) {
                if (!isOfSomething) {
                    untouched.add(list.path());
                }
                continue;
            }
            refused++;
            for (String forged : FORGED) {
                Response answer = reader.request().get(path + "?cursor=" + forged);
                if (answer.statusCode() == 200) {
                    byText.add(list.path());
                } else if (answer.statusCode() != 400) {
                    faults.put(list.path() + " " + plain(forged), answer.statusCode() + " " + answer.asString());
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(byText).as("lists that take any text").isEqualTo(BY_TEXT);
        assertThat(untouched).as("lists that no role could read").isEmpty();
        assertThat(refused).as("lists that refused").isGreaterThan(20);
    }

    @Test
    void noListReadsTheTypeOfACursorsValueByItself() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> found = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> READ_ELSEWHERE.matcher(text(file)).find()
                            && text(file).contains("page.Cursor;"))
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    private static List<Operation> lists() throws IOException {
        return new Contract(given().get("/q/openapi?format=json").asString())
                .operations().stream()
                        .filter(operation -> operation.parameters("query").stream()
                                .anyMatch(one -> one.path("name").asText().equals("cursor")))
                        .toList();
    }

    /** Whoever gets as far as the cursor; null where nobody does. */
    private static WebSession readerOf(String path, List<WebSession> callers, Map<String, String> faults) {
        for (WebSession caller : callers) {
            Response answer = caller.request().get(path + "?cursor=" + FOREIGN);
            if (answer.statusCode() >= 500) {
                faults.put(path + " " + plain(FOREIGN), answer.statusCode() + " " + answer.asString());
            }
            if (answer.statusCode() == 400 && answer.asString().contains("invalid-cursor")) {
                return caller;
            }
        }
        return null;
    }

    private List<WebSession> callers() {
        UUID government = fixtures.government("kursor");
        UUID ani = fixtures.hire(government, EmployeeFixtures.person("198001012005012001", "Ani"));
        fixtures.place(government, "198001012005012001", "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        UUID health = fixtures.unit(government, "DINKES");
        List<WebSession> callers = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role != Role.API_CLIENT) {
                String name = role.name().toLowerCase(Locale.ROOT) + "@kursor";
                boolean below = role == Role.AGENCY_HEAD || role == Role.AGENCY_OPERATOR;
                accounts.open(government, name, role, below ? health : null, role == Role.EMPLOYEE ? ani : null);
                callers.add(WebSession.of(name));
            }
        }
        return callers;
    }

    private static String cursor(String... values) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001F", values).getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).replace('\u001F', '|');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
