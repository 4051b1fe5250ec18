package id.selaras.identity.api;

import id.selaras.identity.application.OpenedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two cookies: who is signed in, and that this device has been here before. No script can read either. */
@ApplicationScoped
class SessionCookies {

    static final String SESSION = "selaras-session";
    static final String DEVICE = "selaras-device";
    private static final int HALF_A_YEAR = 180 * 24 * 3600;

    /** Behind TLS, as everywhere but on the developer's own machine. */
    @ConfigProperty(name = "selaras.cookies.secure", defaultValue = "false")
    boolean secure;

    Response signedIn(OpenedSession session) {
        return Response.noContent()
                .cookie(cookie(SESSION, session.token(), NewCookie.DEFAULT_MAX_AGE, "/"))
                .cookie(cookie(DEVICE, session.device(), HALF_A_YEAR, "/api/v1/session"))
                .build();
    }

    Response signedOut() {
        return Response.noContent().cookie(cookie(SESSION, "", 0, "/")).build();
    }

    private NewCookie cookie(String name, String value, int maxAge, String path) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
