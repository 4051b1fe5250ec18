package id.selaras.workload.api;

import id.selaras.testing.WebSession;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A workload survey that runs, and the forms of its units by name. */
record WorkloadRound(WebSession planner, String id) {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
    static final String SURVEYS = "/api/v1/workload-surveys";
    static final String FORMS = "/api/v1/workload-forms";

    static WorkloadRound open(WebSession planner, LocalDate due, UUID... units) {
        Response opened = begin(planner, due, units);
        opened.then().statusCode(201);
        return new WorkloadRound(planner, opened.path("id"));
    }

    static Response begin(WebSession planner, LocalDate due, UUID... units) {
        return planner.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "title",
                        "Survei beban kerja 2026",
                        "period",
                        2026,
                        "unitIds",
                        List.of(units),
                        "dueOn",
                        due.toString(),
                        "note",
                        "Isi volume tahun 2026"))
                .post(SURVEYS);
    }

    Response get() {
        return planner.request().get(SURVEYS + "/" + id);
    }

    String form(String unitName) {
        return planner.request().get(FORMS + "?survey=" + id).path("items.find{it.unitName=='" + unitName + "'}.id");
    }

    static Response form(WebSession who, String form) {
        return who.request().get(FORMS + "/" + form);
    }

    static Response save(WebSession who, String form, Object... tasks) {
        return who.request()
                .contentType(ContentType.JSON)
                .header("If-Match", tag(who, form))
                .body(Map.of("tasks", List.of(tasks)))
                .put(FORMS + "/" + form);
    }

    static Response step(WebSession who, String form, String step) {
        return step(who, form, step, tag(who, form));
    }

    static Response step(WebSession who, String form, String step, String tag) {
        return who.request().header("If-Match", tag).post(FORMS + "/" + form + "/" + step);
    }

    static Response step(WebSession who, String form, String step, Map<String, ?> body) {
        return who.request()
                .contentType(ContentType.JSON)
                .header("If-Match", tag(who, form))
                .body(body)
                .post(FORMS + "/" + form + "/" + step);
    }

    static String tag(WebSession who, String form) {
        return form(who, form).header("ETag");
    }

    /** A task with a norm of 120 minutes; {@code evidence} null makes it an estimate. */
    static Map<String, Object> task(UUID position, String code, Object volume, String evidence) {
        Map<String, Object> task = new HashMap<>(Map.of(
                "positionId",
                position,
                "taskCode",
                code,
                "taskName",
                "Tugas " + code,
                "frequency",
                "YEAR",
                "minutesPerUnit",
                120,
                "unit",
                "dokumen",
                "evidenceLevel",
                evidence == null ? "ESTIMATE" : "DOCUMENT"));
        if (volume != null) {
            task.put("volume", volume);
        }
        if (evidence != null) {
            task.put("evidence", evidence);
        }
        return task;
    }
}
