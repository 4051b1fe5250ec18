package id.selaras.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.identity.application.OpenedSession;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import org.junit.jupiter.api.Test;

class SessionCookiesTest {

    @Test
    void behindTlsEveryCookieIsSecureAndOutOfReachOfScriptsAndOtherSites() {
        SessionCookies cookies = new SessionCookies();
        cookies.secure = true;
        var all = cookies.signedIn(new OpenedSession("token", "device")).getCookies();
        assertThat(all).containsOnlyKeys(SessionCookies.SESSION, SessionCookies.DEVICE);
        assertThat(all.values())
                .allMatch(NewCookie::isSecure)
                .allMatch(NewCookie::isHttpOnly)
                .allMatch(cookie -> cookie.getSameSite() == SameSite.STRICT);
        assertThat(cookies.signedOut().getCookies().values()).allMatch(NewCookie::isSecure);
    }
}
