package id.selaras.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.AccessTable;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another site can make a browser send changes nothing, and no session can be planted. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class CrossSiteRequestTest {

    private static final String NOTHING = "00000000-0000-7000-8000-000000000000";

    @Inject
    AccessTable table;

    @Inject
    Accounts accounts;

    String planner;

    @BeforeEach
    void somebody() {
        UUID government = accounts.government("lintas");
        planner = accounts.open(government, "planner@lintas", Role.PLANNER, null, null);
    }

    @Test
    void noChangingRouteTakesARequestThatOnlyCarriesTheCookie() {
        String cookie = WebSession.of(planner).cookie();
        List<String> wrong = new ArrayList<>();
        table.routes().forEach((route, permission) -> {
            String[] parts = route.split(" ");
            if (!parts[0].equals("GET") && !permission.equals(AccessTable.PUBLIC)) {
                String path = "/api/v1" + parts[1].replaceAll("\\{[^}]+}", NOTHING);
                var request = given().cookie("selaras-session", cookie).header("Origin", "https://evil.example");
                if (route.equals("POST /imports")) {
                    request.multiPart("kind", "UNITS");
                }
                var answer = request.request(parts[0], path);
                if (answer.statusCode() != 403 || !"client-header-required".equals(answer.path("code"))) {
                    wrong.add(route + " answered " + answer.statusCode());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noOtherSiteIsAllowedToReadAnAnswerOrToSendOurHeader() {
        var answer = given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-selaras-client")
                .options("/api/v1/plans");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.header("Access-Control-Allow-Headers")).isNull();
    }

    @Test
    void aLoginNeverContinuesASessionThatWasThereBefore() {
        String first = WebSession.of(planner).cookie();
        String second = given().cookie("selaras-session", first)
                .contentType(ContentType.URLENC)
                .formParam("username", planner)
                .formParam("password", Accounts.PASSWORD)
                .post("/api/v1/session")
                .then()
                .statusCode(204)
                .extract()
                .cookie("selaras-session");
        assertThat(second).isNotEqualTo(first);
        given().cookie("selaras-session", second)
                .header("X-Selaras-Client", "web")
                .delete("/api/v1/session")
                .then()
                .statusCode(204);
        given().cookie("selaras-session", second).get("/api/v1/me").then().statusCode(401);
        given().cookie("selaras-session", first).get("/api/v1/me").then().statusCode(200);
    }
}
