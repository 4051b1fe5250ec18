package id.selaras.bench.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** A person's session at the application's API. */
final class ApiSession {

    private static final String PASSWORD = "selaras-demo";
    private static final long BETWEEN_LOOKS_NANOS = 200_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String cookie;

    ApiSession(String address, String username) throws IOException {
        this.address = address;
        HttpResponse<String> login = send(HttpRequest.newBuilder(URI.create(address + "/api/v1/session"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + username.replace("@", "%40") + "&password=" + PASSWORD)));
        this.cookie = login.headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith("selaras-session="))
                .map(value -> value.substring(0, value.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    JsonNode get(String path) throws IOException {
        return JSON.readTree(send(request(path).GET()).body());
    }

    /** Uploads a workbook as a new import and answers it. */
    JsonNode upload(String kind, Path workbook) throws IOException {
        String boundary = "selaras-bench";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n--"
                        + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(Files.readAllBytes(workbook));
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return JSON.readTree(send(request("/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())))
                .body());
    }

    /** Accepts a checked import. */
    void apply(JsonNode checked) throws IOException {
        send(request("/imports/" + checked.get("id").asText() + "/application")
                .header("If-Match", "\"" + checked.get("version").asText() + "\"")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Looks at an import until it is in the state. */
    JsonNode await(String id, String state) throws IOException {
        while (true) {
            JsonNode now = get("/imports/" + id);
            String status = now.get("status").asText();
            if (status.equals(state)) {
                return now;
            }
            if (status.equals("FAILED") || !now.get("problem").isNull()) {
                throw new IOException("import " + now);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    /** Posts a body and answers what came back, whatever its status. */
    HttpResponse<String> post(String path, String ifMatch, String body) throws IOException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (ifMatch != null) {
            request.header("If-Match", "\"" + ifMatch + "\"");
        }
        return answer(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts a body that is accepted, and answers it as read. */
    JsonNode accepted(String path, String ifMatch, String body) throws IOException {
        HttpResponse<String> response = post(path, ifMatch, body);
        if (response.statusCode() >= 300) {
            throw new IOException(path + ": " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** Looks at a job until it has ended well. */
    JsonNode awaitJob(String id) throws IOException {
        while (true) {
            JsonNode now = get("/jobs/" + id);
            switch (now.get("status").asText()) {
                case "DONE":
                    return now;
                case "FAILED", "CANCELLED":
                    throw new IOException("job " + now);
                default:
                    LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            }
        }
    }

    /** Length of a file in bytes. */
    long download(String path) throws IOException {
        try {
            return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body()
                    .length;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Cookie", cookie)
                .header("X-Selaras-Client", "web");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> response = answer(request);
        if (response.statusCode() >= 300) {
            throw new IOException(response.statusCode() + " " + response.body());
        }
        return response;
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
