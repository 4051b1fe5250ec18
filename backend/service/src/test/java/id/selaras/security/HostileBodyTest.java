package id.selaras.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.WebSession;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies that are too large, too deep or never end are refused soon, and nobody else waits for them. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class HostileBodyTest {

    private static final int MEGABYTE = 1 << 20;
    /** Wide, because other work shares the machine; the answer itself takes milliseconds. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Accounts accounts;

    @TestHTTPResource("/")
    URL address;

    WebSession planner;

    @BeforeEach
    void somebody() {
        planner = WebSession.of(accounts.open(accounts.government("badan"), "planner@badan", Role.PLANNER, null, null));
    }

    @Test
    void jsonThatIsNestedTooDeeplyIsUnreadable() throws Exception {
        // Not by the tool of the other tests, which would print the body with its indentation.
        HttpRequest request = HttpRequest.newBuilder(address.toURI().resolve("/api/v1/plans"))
                .header("Cookie", "selaras-session=" + planner.cookie())
                .header("X-Selaras-Client", "web")
                .header("Idempotency-Key", "deep-1")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":" + "[".repeat(200_000)))
                .build();
        long begin = System.nanoTime();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"unreadable-json\"").hasSizeLessThan(1_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
    }

    @Test
    void aBodyThatSaysItHasThirtyMegabytesIsRefusedUnread() throws IOException {
        long begin = System.nanoTime();
        try (Socket socket = open("Content-Length: " + 30 * MEGABYTE + "\r\n")) {
            assertThat(firstLine(socket)).contains(" 413 ");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
    }

    @Test
    void aBodyWithoutAnEndIsCutOff() throws IOException {
        int megabytes = 0;
        String answer = null;
        try (Socket socket = open("Transfer-Encoding: chunked\r\n")) {
            byte[] piece = (Integer.toHexString(MEGABYTE) + "\r\n" + " ".repeat(MEGABYTE) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            OutputStream output = socket.getOutputStream();
            try {
                for (; megabytes < 1024 && socket.getInputStream().available() == 0; megabytes++) {
                    output.write(piece);
                    output.flush();
                }
            } catch (SocketException closed) {
                answer = " 413 ";
            }
            answer = answer == null ? firstLine(socket) : answer;
        }
        assertThat(answer).contains(" 413 ");
        assertThat(megabytes).isLessThan(64);
    }

    @Test
    void twoHundredVisitorsWhoNeverFinishTheirHeadersKeepNobodyOut() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(address.getHost(), address.getPort());
                socket.getOutputStream()
                        .write("GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            long begin = System.nanoTime();
            planner.request().get("/api/v1/me").then().statusCode(200);
            given().get("/q/health/live").then().statusCode(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private Socket open(String lengthHeader) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(10_000);
        String head = "POST /api/v1/plans HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "X-Selaras-Client: web\r\nIdempotency-Key: large-1\r\nCookie: selaras-session=" + planner.cookie()
                + "\r\n" + lengthHeader + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }
}
