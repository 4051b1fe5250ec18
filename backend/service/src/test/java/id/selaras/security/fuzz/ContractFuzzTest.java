package id.selaras.security.fuzz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.identity.application.AccountService;
import id.selaras.security.fuzz.Contract.Operation;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Tries every operation of the contract in every role with requests that are nearly right. The same number of requests
 * and the same seed give the same requests: {@code -Dselaras.fuzz.requests=50000 -Dselaras.fuzz.seed=2}.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ContractFuzzTest {

    /** Would end the sessions that the whole test shares, or lock their accounts. */
    private static final Set<String> LEFT_OUT = Set.of(
            "DELETE /api/v1/session",
            "POST /api/v1/session",
            "POST /oauth2/token",
            "PUT /api/v1/accounts/{id}",
            "POST /api/v1/accounts/{id}/password");

    private static final Pattern KNOWN = Pattern.compile("\"(?:id|code|nip)\":\"([^\"]{1,60})\"");
    private static final int KNOWN_AT_MOST = 400;

    @Inject
    Accounts accounts;

    @Inject
    EmployeeFixtures fixtures;

    @Inject
    AccountService clients;

    @TestHTTPResource("/")
    String address;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random dice = new Random(Long.getLong("selaras.fuzz.seed", 1));
    private final List<String> known = new ArrayList<>();

    @Test
    void whateverIsSentTheAnswerIsDocumentedAndTellsNothingOfTheInside() throws Exception {
        Contract contract = new Contract(given().get("/q/openapi?format=json").asString());
        RequestMaker maker = new RequestMaker(contract, dice, known);
        AnswerCheck check = new AnswerCheck(contract);
        List<Operation> operations = contract.operations().stream()
                .filter(operation -> !LEFT_OUT.contains(operation.toString()))
                .toList();
        List<Map.Entry<String, String>> callers = new ArrayList<>(callers().entrySet());
        Map<String, String> faults = new TreeMap<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        int requests = Integer.getInteger("selaras.fuzz.requests", 4_000);
        int each = Math.max(1, requests / (operations.size() * callers.size()));
        for (int round = 0; round < each; round++) {
            for (Operation operation : operations) {
                for (Map.Entry<String, String> caller : callers) {
                    HttpRequest request = signed(maker.request(base(), operation), caller.getValue());
                    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                    statuses.merge(response.statusCode(), 1, Integer::sum);
                    remember(response.body());
                    for (String fault : check.faults(operation, response)) {
                        faults.putIfAbsent(
                                operation + " " + fault,
                                caller.getKey() + " " + shown(request.uri().toString()) + " " + shown(response.body()));
                    }
                }
            }
        }
        System.out.println("answers by status: " + statuses);
        assertThat(faults).isEmpty();
        assertThat(statuses.get(200)).as("requests that got through").isGreaterThan(each * 50);
    }

    private String base() {
        return address.replaceAll("/$", "");
    }

    private void remember(String body) {
        Matcher ids = KNOWN.matcher(body);
        while (ids.find()) {
            if (known.size() < KNOWN_AT_MOST) {
                known.add(ids.group(1));
            } else {
                known.set(dice.nextInt(KNOWN_AT_MOST), ids.group(1));
            }
        }
    }

    private static HttpRequest signed(HttpRequest.Builder request, String session) {
        if (session != null && session.startsWith("Bearer ")) {
            request.header("Authorization", session);
        } else if (session != null) {
            request.header("Cookie", "selaras-session=" + session).header("X-Selaras-Client", "web");
        }
        return request.timeout(Duration.ofSeconds(60)).build();
    }

    /** A session for every role, and nobody. */
    private Map<String, String> callers() {
        UUID government = fixtures.government("acak");
        UUID ani = fixtures.hire(government, EmployeeFixtures.person("198001012005012001", "Ani"));
        fixtures.hire(government, EmployeeFixtures.person("196812152000031001", "Budi"));
        fixtures.place(government, "198001012005012001", "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        UUID health = fixtures.unit(government, "DINKES");
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("nobody", null);
        for (Role role : Role.values()) {
            if (role != Role.API_CLIENT) {
                String name = role.name().toLowerCase(Locale.ROOT) + "@acak";
                boolean below = role == Role.AGENCY_HEAD || role == Role.AGENCY_OPERATOR;
                accounts.open(government, name, role, below ? health : null, role == Role.EMPLOYEE ? ani : null);
                callers.put(role.name(), WebSession.of(name).cookie());
            }
        }
        callers.put("API_CLIENT", system(government));
        return callers;
    }

    private String system(UUID government) {
        clients.admitOnce(
                government,
                "acak-system",
                "Sistem acak",
                "acak-secret",
                Set.of("employees:read", "organisation:read", "workload:read", "workload:write", "changes:read"));
        return "Bearer "
                + given().auth()
                        .preemptive()
                        .basic("acak-system", "acak-secret")
                        .formParam("grant_type", "client_credentials")
                        .post("/oauth2/token")
                        .path("access_token");
    }

    private static String shown(String body) {
        return body.length() <= 300 ? body : body.substring(0, 300) + "…";
    }
}
