package id.selaras.survey.api;

import static io.restassured.RestAssured.given;

import id.selaras.testing.WebSession;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A survey that runs, and people who answer it. */
record SurveyRound(WebSession owner, String unit, String id, String code) {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private static final String SURVEYS = "/api/v1/surveys";

    /** Prepares and opens one. */
    static SurveyRound open(WebSession owner, String unit) {
        Response prepared = owner.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "title",
                        "Survei kepuasan 2026",
                        "unitId",
                        unit,
                        "service",
                        "Pendaftaran pasien",
                        "population",
                        200,
                        "opensOn",
                        TODAY.toString(),
                        "closesOn",
                        TODAY.plusMonths(1).toString()))
                .post(SURVEYS);
        prepared.then().statusCode(201);
        SurveyRound round = new SurveyRound(owner, unit, prepared.path("id"), prepared.path("code"));
        round.step("opening").then().statusCode(200);
        return round;
    }

    String path() {
        return SURVEYS + "/" + id;
    }

    Response get(String below) {
        return owner.request().get(path() + below);
    }

    Response step(String step) {
        String tag = owner.request().get(path()).header("ETag");
        return owner.request().header("If-Match", tag).post(path() + "/" + step);
    }

    Response act(String below, Object version, Map<String, ?> body) {
        return owner.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path() + below);
    }

    /** Answers of one person; {@code sex} and {@code comment} may be null. */
    void answer(int value, String sex, String comment) {
        Map<String, Integer> answers = new TreeMap<>();
        for (int element = 1; element <= 9; element++) {
            answers.put("U" + element, element == 3 ? Math.max(1, value - 1) : value);
        }
        Map<String, Object> body = new HashMap<>(Map.of("answers", answers));
        if (sex != null) {
            body.put("respondent", Map.of("sex", sex));
        }
        if (comment != null) {
            body.put("comment", comment);
        }
        given().contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/public/surveys/" + code + "/responses/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    Response page() {
        return given().get("/api/v1/public/surveys/" + code);
    }
}
