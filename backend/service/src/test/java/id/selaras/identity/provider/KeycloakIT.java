package id.selaras.identity.provider;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An OpenID Connect provider in place of the password form, shown with a real Keycloak:
 * {@code mvn -f backend verify -Pkeycloak}. The provider says who somebody is; the account here says what he may do.
 */
@QuarkusTest
@QuarkusTestResource(value = KeycloakServer.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class KeycloakIT {

    @Inject
    Accounts accounts;

    /** Known only where a provider was started; every other test reads this class, too. */
    @ConfigProperty(name = "selaras.test.issuer")
    Optional<String> issuer;

    @BeforeEach
    void anAccountOfTheSameName() {
        UUID government = accounts.government("keycloak");
        accounts.open(government, "planner@keycloak", Role.PLANNER, null, null);
    }

    @Test
    void whoeverTheProviderVouchesForIsSignedIn() {
        call(token("planner@keycloak", "selaras-web"), "/api/v1/me")
                .statusCode(200)
                .body("username", equalTo("planner@keycloak"))
                .body("permissions", hasItem("plans:write"));
    }

    @Test
    void rolesAndGovernmentComeFromTheAccountAndNotFromTheToken() {
        String token = token("planner@keycloak", "selaras-web");
        call(token, "/api/v1/me")
                .body("government.code", equalTo("keycloak"))
                .body("permissions", not(hasItem("accounts:write")));
        call(token, "/api/v1/accounts").statusCode(403);
    }

    @Test
    void somebodyWithoutAnAccountHereStaysOutside() {
        call(token("stranger@keycloak", "selaras-web"), "/api/v1/me").statusCode(401);
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        call(token("planner@keycloak", "another-application"), "/api/v1/me").statusCode(401);
    }

    @Test
    void aChangedTokenIsRefused() {
        String token = token("planner@keycloak", "selaras-web");
        call(token.substring(0, token.length() - 6) + "AAAAAA", "/api/v1/me").statusCode(401);
    }

    @Test
    void thePasswordFormAndOurOwnTokensAreClosed() {
        given().formParam("username", "planner@keycloak")
                .formParam("password", Accounts.PASSWORD)
                .post("/api/v1/session")
                .then()
                .statusCode(409)
                .body("code", equalTo("provider-signs-in"));
        given().auth()
                .preemptive()
                .basic("demo-integrator", "demo-secret")
                .formParam("grant_type", "client_credentials")
                .post("/oauth2/token")
                .then()
                .statusCode(409)
                .body("code", equalTo("provider-signs-in"));
    }

    private String token(String username, String client) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", username)
                .formParam("password", "selaras-demo-12")
                .post(issuer.orElseThrow() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static io.restassured.response.ValidatableResponse call(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }
}
