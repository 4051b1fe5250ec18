package id.selaras.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.AccessTable;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Walks every route of the published contract with every role and compares the answers with the table. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class AccessTableTest {

    private static final UUID NOTHING = UUID.fromString("00000000-0000-7000-8000-000000000000");

    /** Pages for people, which no contract describes. */
    private static final Set<String> PAGES = Set.of("GET /s/{code}", "POST /s/{code}", "GET /program/{code}");

    @Inject
    AccessTable table;

    @Inject
    Accounts accounts;

    @Test
    void everyPublishedRouteHasARowAndEveryRowARoute() {
        Set<String> routes = published();
        routes.addAll(PAGES);
        assertThat(routes).isEqualTo(new TreeSet<>(table.routes().keySet()));
    }

    @Test
    void nobodyGetsInAnonymouslyWhereTheTableDoesNotSaySo() {
        List<String> wrong = new ArrayList<>();
        table.routes().forEach((route, permission) -> {
            int status = call(given(), route);
            if (!permission.equals(AccessTable.PUBLIC) && status != 401) {
                wrong.add(route + " answered " + status);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRoleGetsExactlyWhatTheTableGrants() {
        UUID government = accounts.government("tabel");
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role == Role.API_CLIENT) {
                continue;
            }
            String name =
                    accounts.open(government, role.name().toLowerCase(Locale.ROOT) + "@tabel", role, NOTHING, NOTHING);
            RequestSpecification session = Accounts.signedIn(name);
            table.routes().forEach((route, permission) -> {
                if (permission.equals(AccessTable.PUBLIC) || route.equals("DELETE /session")) {
                    return;
                }
                Reach reach = table.reach(role, permission);
                int status = call(given().spec(session), route);
                boolean refused = status == 403;
                if (refused != (reach == null) || status == 401 || status >= 500) {
                    wrong.add(role + " " + route + " answered " + status + ", table says " + reach);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static int call(RequestSpecification request, String route) {
        String[] parts = route.split(" ");
        String path = parts[1].startsWith("/oauth2") || PAGES.contains(route) ? parts[1] : "/api/v1" + parts[1];
        String concrete = path.replaceAll("\\{[^}]+}", NOTHING.toString());
        if (route.equals("POST /imports")) {
            // A body of another kind would be refused before anybody asks who sent it.
            request.multiPart("kind", "UNITS");
        }
        return request.header("Accept", "*/*").request(parts[0], concrete).statusCode();
    }

    private static Set<String> published() {
        Map<String, Map<String, Object>> paths = given().accept("application/json")
                .get("/q/openapi?format=json")
                .jsonPath()
                .getMap("paths");
        Set<String> routes = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(Set.of("get", "post", "put", "delete", "patch")::contains)
                .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + path.replace("/api/v1", ""))));
        return routes;
    }
}
