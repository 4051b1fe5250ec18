package id.selaras.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Tells the application of a mail server on a port on which nobody listens until a test starts a {@link MailServer}
 * there: the mail server of most tests is down.
 */
public class MailServerTestResource implements QuarkusTestResourceLifecycleManager {

    /** Quarkus loads this class anew for each test profile; system properties are what all of them see. */
    static final String PORT = "selaras.testing.mail-port";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, String.valueOf(freePort()));
        }
        return Map.of(
                "selaras.mail", "true",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", System.getProperty(PORT));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void stop() {}
}
