package id.selaras.identity.application;

import id.selaras.identity.domain.ApiClient;
import id.selaras.identity.domain.WebSession;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.id.Ids;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Signs and reads the tokens: sessions of people, access tokens of systems (RFC 6749), proofs of known devices. */
@ApplicationScoped
public class TokenService {

    private static final Duration ACCESS_TOKEN = Duration.ofMinutes(15);
    private static final Duration DEVICE = Duration.ofDays(180);
    private static final String SESSION = "sid";
    private static final String SCOPE = "scope";
    private static final String DEVICE_OF = "device-of";
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody");

    @Inject
    ApiClientRepository clients;

    @Inject
    LoginThrottleService throttle;

    @Inject
    IdentityDirectory identities;

    @Inject
    JWTParser parser;

    @Inject
    TokenService self;

    String session(String username, UUID session) {
        return Jwt.upn(username)
                .subject(username)
                .claim(SESSION, session.toString())
                .expiresIn(WebSession.LIFETIME)
                .sign();
    }

    String newDevice(String username) {
        return Jwt.subject(Ids.next().toString())
                .claim(DEVICE_OF, username.toLowerCase(Locale.ROOT))
                .expiresIn(DEVICE)
                .sign();
    }

    /** The device token when it is ours and was given to this person; else empty. */
    Optional<String> knownDevice(String token, String username) {
        if (token == null) {
            return Optional.empty();
        }
        try {
            Object owner = parser.parse(token).getClaim(DEVICE_OF);
            return username.toLowerCase(Locale.ROOT).equals(owner) ? Optional.of(token) : Optional.empty();
        } catch (ParseException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * Client credentials grant (RFC 6749, 4.4) with HTTP Basic client authentication.
     *
     * @param scope wanted scopes separated by blanks, or null for all the client has
     */
    public AccessToken clientCredentials(String authorization, String grantType, String scope) {
        identities.requireOwnTokens();
        String[] credentials = basic(authorization);
        if (!"client_credentials".equals(grantType)) {
            throw Refusal.shape("/grant_type", "unsupported-grant-type", "only client_credentials");
        }
        throttle.admit(credentials[0], null);
        Optional<ApiClient> client = self.find(credentials[0]);
        boolean right = BcryptUtil.matches(
                credentials[1], client.map(ApiClient::secretHash).orElse(NOBODY));
        if (!right || !client.map(ApiClient::isActive).orElse(false)) {
            throw Refusal.of(RefusalKind.UNAUTHENTICATED, "bad-credentials");
        }
        throttle.succeeded(credentials[0], null);
        Set<String> granted = new TreeSet<>(client.get().scopes());
        if (scope != null && !scope.isBlank()) {
            Set<String> wanted = Set.of(scope.trim().split(" +"));
            if (!granted.containsAll(wanted)) {
                throw Refusal.shape("/scope", "invalid-scope", "the client has no such scope");
            }
            granted.retainAll(wanted);
        }
        String scopes = String.join(" ", granted);
        String token = Jwt.upn(client.get().clientId())
                .subject(client.get().clientId())
                .claim(SCOPE, scopes)
                .expiresIn(ACCESS_TOKEN)
                .sign();
        return new AccessToken(token, "Bearer", (int) ACCESS_TOKEN.toSeconds(), scopes);
    }

    @Transactional
    Optional<ApiClient> find(String clientId) {
        return clients.named(clientId);
    }

    /** The session a token of ours belongs to; null for every other token. */
    static UUID sessionOf(SecurityIdentity identity) {
        try {
            String session = claim(identity, SESSION);
            return session == null ? null : UUID.fromString(session);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    static Set<String> scopesOf(SecurityIdentity identity) {
        String scopes = claim(identity, SCOPE);
        return scopes == null ? Set.of() : Set.copyOf(Arrays.asList(scopes.split(" ")));
    }

    /** A claim that is a text; others sign tokens too, and what they call the same may be something else. */
    private static String claim(SecurityIdentity identity, String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.containsClaim(name)
                        && token.<Object>getClaim(name) instanceof String text
                ? text
                : null;
    }

    private static String[] basic(String authorization) {
        try {
            if (authorization != null && authorization.startsWith("Basic ")) {
                String plain = new String(
                        Base64.getDecoder().decode(authorization.substring(6).trim()), StandardCharsets.UTF_8);
                int colon = plain.indexOf(':');
                if (colon > 0) {
                    return new String[] {plain.substring(0, colon), plain.substring(colon + 1)};
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the refusal
        }
        throw Refusal.of(RefusalKind.UNAUTHENTICATED, "bad-credentials");
    }
}
