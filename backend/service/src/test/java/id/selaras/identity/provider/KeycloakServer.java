package id.selaras.identity.provider;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Keycloak of its own, unpacked by the build into {@code target/keycloak}, with the realm of
 * {@code keycloak/selaras-realm.json}; the application is told to trust it by the settings that the README names.
 */
public class KeycloakServer implements QuarkusTestResourceLifecycleManager {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private Process process;

    @Override
    public Map<String, String> start() {
        try {
            Path home = home();
            Path realm = Files.createDirectories(home.resolve("data/import")).resolve("selaras-realm.json");
            try (var source = KeycloakServer.class.getResourceAsStream("/keycloak/selaras-realm.json")) {
                Files.write(realm, source.readAllBytes());
            }
            int port = freePort();
            process = new ProcessBuilder(
                            "sh",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--http-port=" + port,
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("keycloak.log").toFile())
                    .start();
            String issuer = "http://localhost:" + port + "/realms/selaras";
            awaitAnswer(issuer, home);
            return Map.of(
                    "selaras.auth",
                    "oidc",
                    "mp.jwt.verify.publickey.location",
                    issuer + "/protocol/openid-connect/certs",
                    "mp.jwt.verify.issuer",
                    issuer,
                    "selaras.test.issuer",
                    issuer,
                    "smallrye.jwt.sign.key.location",
                    "NONE");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path home() throws IOException {
        Path folder = Path.of(System.getProperty("basedir", "."), "target", "keycloak");
        try (Stream<Path> unpacked = Files.list(folder)) {
            return unpacked.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private void awaitAnswer(String address, Path home) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
            try {
                if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
                    throw new IOException("Keycloak ended; see " + home.resolve("keycloak.log"));
                }
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (java.net.ConnectException notYet) {
                // asked again until the patience ends
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException(stopped);
            }
        }
        throw new IOException("Keycloak did not answer; see " + home.resolve("keycloak.log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The script becomes the server on some systems and starts it on others. */
    @Override
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
