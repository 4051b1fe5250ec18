package id.selaras.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes files in through HTTP, as the wizard does. */
public final class ImportFixtures {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> AT_WORK = List.of("UPLOADED", "CHECKING", "APPLYING", "UNDOING");

    private final RequestSpecification session;

    public ImportFixtures(RequestSpecification session) {
        this.session = session;
    }

    /** Uploads a file under a fresh key. */
    public Response upload(String kind, String name, byte[] content, String mapping) {
        return upload(kind, name, content, mapping, UUID.randomUUID().toString());
    }

    public Response upload(String kind, String name, byte[] content, String mapping, String key) {
        RequestSpecification request = given().spec(session)
                .header("Idempotency-Key", key)
                .multiPart("file", name, content)
                .multiPart("kind", kind);
        if (mapping != null) {
            request = request.multiPart("mapping", mapping);
        }
        return request.post("/api/v1/imports");
    }

    /** Uploads text that needs no mapping by hand and answers the import once it is checked. */
    public JsonPath checked(String kind, String csv) {
        return checked(kind, csv, null);
    }

    public JsonPath checked(String kind, String csv, String mapping) {
        Response accepted = upload(kind, kind + ".csv", csv.getBytes(StandardCharsets.UTF_8), mapping);
        accepted.then().statusCode(202);
        return settled(accepted.jsonPath().getString("id"));
    }

    /** Uploads, checks, accepts; answers the import once it is applied, or once that came to nothing. */
    public JsonPath applied(String kind, String csv) {
        return apply(checked(kind, csv));
    }

    public JsonPath apply(JsonPath checked) {
        return transition(checked, "application");
    }

    public JsonPath undo(JsonPath applied) {
        return transition(applied, "undo");
    }

    private JsonPath transition(JsonPath staged, String noun) {
        post(staged, noun).then().statusCode(202);
        return settled(staged.getString("id"));
    }

    public Response post(JsonPath staged, String noun) {
        return given().spec(session)
                .header("If-Match", "\"" + staged.getInt("version") + "\"")
                .post("/api/v1/imports/" + staged.getString("id") + "/" + noun);
    }

    public JsonPath rows(JsonPath staged, String verdict) {
        return given().spec(session)
                .queryParam("verdict", verdict)
                .queryParam("limit", 200)
                .get("/api/v1/imports/" + staged.getString("id") + "/rows")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The import once nothing works on it any more. */
    public JsonPath settled(String id) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonPath view = given().spec(session)
                    .get("/api/v1/imports/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (!AT_WORK.contains(view.getString("status"))) {
                return view;
            }
            pause();
        }
        throw new AssertionError("import " + id + " is still at work");
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
