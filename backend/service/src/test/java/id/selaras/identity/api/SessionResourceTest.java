package id.selaras.identity.api;

import static id.selaras.testing.Accounts.signedIn;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.selaras.identity.application.AccountService;
import id.selaras.identity.application.AccountView;
import id.selaras.identity.application.ChangeAccount;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class SessionResourceTest {

    @Inject
    Accounts accounts;

    @Inject
    AccountService service;

    UUID government;
    String planner;

    @BeforeEach
    void someoneWithAnAccount() {
        government = accounts.government("sesi");
        planner = accounts.open(government, "planner@sesi", Role.PLANNER, null, null);
    }

    @Test
    void theRightPasswordOpensASession() {
        signedIn(planner)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo(planner))
                .body("government.code", equalTo("sesi"))
                .body("permissions", hasItem("plans:write"))
                .body("permissions", not(hasItem("accounts:write")));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        Cookie cookie = login(planner, Accounts.PASSWORD).detailedCookie("selaras-session");
        org.assertj.core.api.Assertions.assertThat(cookie.isHttpOnly()).isTrue();
        org.assertj.core.api.Assertions.assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Strict");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        for (String name : new String[] {planner, "nobody@sesi"}) {
            login(name, "wrong-password")
                    .then()
                    .statusCode(401)
                    .contentType(containsString("application/problem+json"))
                    .body("code", equalTo("bad-credentials"));
        }
    }

    @Test
    void whoseAccountWasClosedGetsInNoMoreAndIsOutAtOnce() {
        String leaver = accounts.open(government, "leaver@sesi", Role.PLANNER, null, null);
        RequestSpecification session = signedIn(leaver);
        accounts.as(government, () -> {
            AccountView open = service.list().items().stream()
                    .filter(account -> account.username().equals(leaver))
                    .findFirst()
                    .orElseThrow();
            service.change(
                    open.id(),
                    open.version(),
                    new ChangeAccount(leaver, Set.of(Role.PLANNER), null, null, "id", false));
        });
        login(leaver, Accounts.PASSWORD).then().statusCode(401).body("code", equalTo("bad-credentials"));
        given().spec(session).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void anAnonymousRequestIsAskedToSignIn() {
        given().get("/api/v1/me").then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void aForgedTokenIsRefused() {
        given().cookie("selaras-session", "eyJhbGciOiJub25lIn0.eyJ1cG4iOiJwbGFubmVyQHNlc2kifQ.")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aCookieIsWorthNothingAfterSigningOut() {
        String cookie = login(planner, Accounts.PASSWORD).cookie("selaras-session");
        given().cookie("selaras-session", cookie)
                .header("X-Selaras-Client", "web")
                .delete("/api/v1/session")
                .then()
                .statusCode(204);
        given().cookie("selaras-session", cookie)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("session-over"));
    }

    @Test
    void aChangeThatComesWithACookieButNotFromOurPagesIsRefused() {
        String cookie = login(planner, Accounts.PASSWORD).cookie("selaras-session");
        given().cookie("selaras-session", cookie)
                .delete("/api/v1/session")
                .then()
                .statusCode(403)
                .body("code", equalTo("client-header-required"));
    }

    @Test
    void guessingIsBoundedWithoutLockingTheOwnerOut() {
        String owner = accounts.open(government, "owner@sesi", Role.PLANNER, null, null);
        String device = login(owner, Accounts.PASSWORD).cookie("selaras-device");
        int refused = 0;
        for (int i = 0; i < 20; i++) {
            refused += login(owner, "guess-" + i).statusCode() == 429 ? 1 : 0;
        }
        org.assertj.core.api.Assertions.assertThat(refused).isEqualTo(5);
        login(owner, Accounts.PASSWORD).then().statusCode(429).header("Retry-After", equalTo("3600"));
        given().cookie("selaras-device", device)
                .contentType(ContentType.URLENC)
                .formParam("username", owner)
                .formParam("password", Accounts.PASSWORD)
                .post("/api/v1/session")
                .then()
                .statusCode(204);
    }

    @Test
    void anUnknownParameterIsNamed() {
        signedIn(planner)
                .get("/api/v1/governments?colour=red")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?colour"))
                .body("errors[0].code", equalTo("unknown-parameter"));
    }

    private static Response login(String username, String password) {
        return given().contentType(ContentType.URLENC)
                .formParam("username", username)
                .formParam("password", password)
                .post("/api/v1/session");
    }
}
