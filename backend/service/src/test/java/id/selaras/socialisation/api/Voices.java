package id.selaras.socialisation.api;

import id.selaras.mutation.api.CaseActs;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A city whose people speak up, through HTTP, for tests. */
public final class Voices {

    public static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    public static final LocalDate TODAY = LocalDate.now(ZONE);

    final UUID city;
    final String code;
    final CaseActs acts;
    private final Accounts accounts;
    private final PlanningFixtures fixtures;

    public Voices(Accounts accounts, PlanningFixtures fixtures, String code) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.code = code;
        city = fixtures.city(code, 5);
        acts = new CaseActs(accounts, city, code);
    }

    /** From now on the employee who acts is this one. */
    public Voices am(Who who) {
        return am(who.name().toLowerCase().replace('_', '-'), employee(who));
    }

    /** From now on the employee who acts is this one, under this name. */
    public Voices am(String name, UUID employee) {
        acts.is(Role.EMPLOYEE, accounts.open(city, name + "@" + code, Role.EMPLOYEE, null, employee));
        return this;
    }

    public UUID employee(Who who) {
        return fixtures.employee(city, who);
    }

    /** A case about somebody, as far as the team's consideration. */
    public String considered(Who who) {
        String id = acts.propose(
                        Role.PLANNER, employee(who), fixtures.position(city, "DINKES-ANALIS"), TODAY.toString())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        acts.considered(id);
        return id;
    }

    /** A case about somebody under a decree that takes effect today. */
    public String decreed(Who who) {
        String id = considered(who);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        acts.step(
                        Role.APPROVER,
                        id,
                        "decree",
                        Map.of(
                                "number", "821/" + who,
                                "issuedOn", TODAY.toString(),
                                "effectiveOn", TODAY.toString()))
                .then()
                .statusCode(200);
        return id;
    }

    public Response get(Role role, String path) {
        return acts.as(role).get("/api/v1" + path);
    }

    /** A list as a file. */
    public Response csv(Role role, String path) {
        return acts.as(role).accept("text/csv").get("/api/v1" + path);
    }

    public Response post(Role role, String path, Map<String, ?> body) {
        return acts.as(role)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1" + path);
    }

    public Response put(Role role, String path, Map<String, ?> body) {
        return acts.as(role).contentType(ContentType.JSON).body(body).put("/api/v1" + path);
    }

    /** Writes on a version of a thing. */
    public Response putOn(Role role, String path, int version, Map<String, ?> body) {
        return acts.as(role)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1" + path);
    }

    /** Takes a step with the newest version of a case. */
    public Response step(Role role, String caseId, String step, Map<String, ?> body) {
        return acts.step(role, caseId, step, body);
    }

    /** Forgets all sessions: they would be over where days have gone by. */
    public void signInAnew() {
        acts.signInAnew();
    }

    /** Acts on the newest version of a thing. */
    public Response act(Role role, String thing, String act, Map<String, ?> body) {
        return act(role, thing, act, get(role, thing).path("version"), body);
    }

    public Response act(Role role, String thing, String act, int version, Map<String, ?> body) {
        RequestSpecification request = acts.as(role).header("If-Match", "\"" + version + "\"");
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post("/api/v1" + thing + "/" + act);
    }

    public static Map<String, Object> worry(String category, int severity, String text) {
        return new HashMap<>(Map.of("category", category, "severity", severity, "text", text));
    }

    public static Map<String, Object> objection(String caseId, LocalDate received) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "caseId",
                caseId,
                "grounds",
                List.of("Keputusan tidak mempertimbangkan kompetensi saya.", "Jarak ke tempat tugas baru."),
                "request",
                "agar keputusan ditinjau kembali.",
                "evidence",
                List.of("Hasil asesmen 2025")));
        if (received != null) {
            body.put("receivedOn", received.toString());
        }
        return body;
    }
}
