package id.selaras.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No token but ours, unchanged and in its time, opens anything. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class TokenForgeryTest {

    @Inject
    Accounts accounts;

    @ConfigProperty(name = "smallrye.jwt.sign.key.location")
    URI privateKey;

    @ConfigProperty(name = "mp.jwt.verify.publickey.location")
    URI publicKey;

    UUID government;
    String right;

    @BeforeEach
    void somebodySignsIn() {
        government = accounts.government("palsu");
        right = WebSession.of(accounts.open(government, "planner@palsu", Role.PLANNER, null, null))
                .cookie();
    }

    @Test
    void theSameTokenSignedAnewIsAccepted() throws Exception {
        String again = TokenForgery.of(right).signedBy(privateKey);
        assertThat(statusWithCookie(again)).isEqualTo(200);
        assertThat(statusWithBearer(again)).isEqualTo(200);
    }

    @Test
    void everyForgedTokenIsRefused() throws Exception {
        List<String> accepted = new ArrayList<>();
        forgeries().forEach((name, token) -> {
            int cookie = statusWithCookie(token);
            int bearer = statusWithBearer(token);
            if (cookie != 401 || bearer != 401) {
                accepted.add(name + ": cookie " + cookie + ", bearer " + bearer);
            }
        });
        assertThat(accepted).isEmpty();
    }

    private Map<String, String> forgeries() throws Exception {
        long now = Instant.now().getEpochSecond();
        TokenForgery token = TokenForgery.of(right);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair other = generator.generateKeyPair();
        byte[] pem = Files.readAllBytes(Path.of(publicKey));
        String key = Path.of(publicKey).toString();
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("alg none", token.header("alg", "none").unsigned());
        forged.put("alg None", token.header("alg", "None").unsigned());
        forged.put("no alg", token.header("alg", null).unsigned());
        forged.put("empty signature", token.unsigned());
        forged.put("HS256 with the public key", token.header("alg", "HS256").signedWith(pem));
        forged.put(
                "HS256 with the public key, one line",
                token.header("alg", "HS256")
                        .signedWith(new String(pem, StandardCharsets.UTF_8)
                                .replace("\n", "")
                                .getBytes(StandardCharsets.UTF_8)));
        forged.put("HS256 with nothing", token.header("alg", "HS256").signedWith(new byte[] {0}));
        forged.put("another key", token.signedBy(other.getPrivate()));
        forged.put("kid is a path", token.header("kid", "../../../dev/null").signedBy(other.getPrivate()));
        forged.put(
                "kid is a file of ours",
                token.header("kid", key).header("alg", "HS256").signedWith(pem));
        forged.put("kid is SQL", token.header("kid", "x' UNION SELECT 'k").signedBy(other.getPrivate()));
        forged.put("jku", token.header("jku", "http://127.0.0.1:9/keys").signedBy(other.getPrivate()));
        forged.put("x5u", token.header("x5u", "http://127.0.0.1:9/cert").signedBy(other.getPrivate()));
        forged.put(
                "jwk",
                token.header("jwk", Map.of("kty", "RSA", "n", "AQAB", "e", "AQAB"))
                        .signedBy(other.getPrivate()));
        forged.put(
                "unknown critical header", token.header("crit", List.of("exp")).signedBy(privateKey));
        forged.put("wrong issuer", token.claim("iss", "https://evil.example").signedBy(privateKey));
        forged.put("no issuer", token.without("iss").signedBy(privateKey));
        forged.put("wrong audience", token.claim("aud", "somebody-else").signedBy(privateKey));
        forged.put("no audience", token.without("aud").signedBy(privateKey));
        forged.put(
                "expired",
                token.claim("iat", now - 7_200).claim("exp", now - 120).signedBy(privateKey));
        forged.put("without an end", token.without("exp").signedBy(privateKey));
        forged.put("not yet valid", token.claim("nbf", now + 600).signedBy(privateKey));
        forged.put(
                "session of nobody",
                token.claim("sid", UUID.randomUUID().toString()).signedBy(privateKey));
        forged.put("session is no id", token.claim("sid", "x").signedBy(privateKey));
        forged.put("session is a list", token.claim("sid", List.of("x")).signedBy(privateKey));
        forged.put("without a session", token.without("sid").signedBy(privateKey));
        forged.put("scope is a number", token.without("sid").claim("scope", 1).signedBy(privateKey));
        forged.put(
                "name only", token.without("sid").claim("upn", "planner@palsu").signedBy(privateKey));
        forged.put("truncated", right.substring(0, right.length() - 8));
        forged.put("without a signature", right.substring(0, right.lastIndexOf('.')));
        forged.put("changed claims", altered(right));
        forged.put("five parts", right + ".a.b");
        forged.put("nothing", "x");
        return forged;
    }

    /** Other claims under the right signature. */
    private static String altered(String token) throws Exception {
        String[] own = token.split("\\.");
        String other =
                TokenForgery.of(token).claim("upn", "administrator@palsu").unsigned();
        return other + own[2];
    }

    @Test
    void aRoleThatIsTakenAwayCountsFromTheNextRequest() {
        accounts.open(government, "admin@palsu", Role.ADMINISTRATOR, null, null);
        accounts.open(government, "mover@palsu", Role.PLANNER, null, null);
        WebSession admin = WebSession.of("admin@palsu");
        WebSession mover = WebSession.of("mover@palsu");
        mover.request().get("/api/v1/plans").then().statusCode(200);
        String id = admin.request().get("/api/v1/accounts").path("items.find { it.username == 'mover@palsu' }.id");
        int version = admin.request().get("/api/v1/accounts/" + id).path("version");
        admin.request()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(Map.of(
                        "displayName", "Mover", "roles", List.of("ADMINISTRATOR"), "language", "id", "active", true))
                .put("/api/v1/accounts/" + id)
                .then()
                .statusCode(200);
        mover.request().get("/api/v1/plans").then().statusCode(403);
        admin.request()
                .header("If-Match", "\"" + (version + 1) + "\"")
                .contentType("application/json")
                .body(Map.of("displayName", "Mover", "roles", List.of("PLANNER"), "language", "id", "active", false))
                .put("/api/v1/accounts/" + id)
                .then()
                .statusCode(200);
        mover.request().get("/api/v1/plans").then().statusCode(401);
    }

    private static int statusWithCookie(String token) {
        return given().cookie("selaras-session", token).get("/api/v1/me").statusCode();
    }

    private static int statusWithBearer(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .statusCode();
    }
}
