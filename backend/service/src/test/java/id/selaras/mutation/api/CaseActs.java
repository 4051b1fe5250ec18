package id.selaras.mutation.api;

import static id.selaras.testing.Accounts.signedIn;

import id.selaras.demo.application.DemoLoadService;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people do with cases, through HTTP, for tests. */
public final class CaseActs {

    public static final byte[] PAPER = "%PDF-1.7\nsurat\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final String CASES = "/api/v1/mutation-cases/";

    private final Map<Role, String> names = new HashMap<>();
    private final Map<String, RequestSpecification> sessions = new HashMap<>();
    private final String password;

    /** Who may tick for the unit that is left; the first that sees a case does. */
    private final List<String> receivers;

    public CaseActs(Accounts accounts, UUID city, String code) {
        password = Accounts.PASSWORD;
        for (Role role : List.of(Role.PLANNER, Role.TEAM_MEMBER, Role.APPROVER, Role.AUDITOR)) {
            names.put(role, accounts.open(city, role.name().toLowerCase() + "@" + code, role, null, null));
        }
        receivers = List.of(accounts.open(city, "penerima@" + code, Role.PLANNER, null, null));
    }

    private CaseActs(String demoPassword, List<String> receivers) {
        password = demoPassword;
        this.receivers = receivers;
    }

    /** The people of a demonstration government. */
    public static CaseActs inDemo(String code) {
        CaseActs acts =
                new CaseActs(DemoLoadService.PASSWORD, List.of("head.dinkes@" + code, "operator.dikbud@" + code));
        acts.is(Role.PLANNER, "planner@" + code);
        acts.is(Role.AGENCY_HEAD, "head.dinkes@" + code);
        acts.is(Role.TEAM_MEMBER, "team@" + code);
        acts.is(Role.APPROVER, "approver@" + code);
        acts.is(Role.AUDITOR, "auditor@" + code);
        acts.is(Role.ADMINISTRATOR, "admin@" + code);
        return acts;
    }

    public RequestSpecification as(Role role) {
        return RestAssured.given().spec(sessions.computeIfAbsent(names.get(role), this::session));
    }

    /** A session that lasts the whole test: logins are counted. */
    private RequestSpecification session(String username) {
        return signedIn(username, password);
    }

    public void is(Role role, String username) {
        names.put(role, username);
    }

    /** Forgets all sessions: they would be over where days have gone by. */
    public void signInAnew() {
        sessions.clear();
    }

    /** Somebody with a password of the own. */
    public void is(Role role, String username, String ownPassword) {
        names.put(role, username);
        sessions.computeIfAbsent(username, name -> signedIn(name, ownPassword));
    }

    public Response get(Role role, String id, String part) {
        return as(role).get(CASES + id + part);
    }

    public int version(String id) {
        return as(Role.AUDITOR).get(CASES + id).path("version");
    }

    public String status(String id) {
        return as(Role.AUDITOR).get(CASES + id).path("status");
    }

    /** Takes a step on the newest version of the case. */
    public Response step(Role role, String id, String step, Map<String, ?> body) {
        return step(as(role), id, step, version(id), body);
    }

    public static Response step(RequestSpecification who, String id, String step, int version, Map<String, ?> body) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(CASES + id + "/" + step);
    }

    public Response upload(Role role, String id, String code, byte[] content) {
        return as(role).multiPart("file", "surat.pdf", content, "application/pdf")
                .multiPart("code", code)
                .post(CASES + id + "/documents");
    }

    public void declare(Role role, String id, String conflict) {
        Map<String, Object> body = new HashMap<>(Map.of("conflict", conflict));
        if (!conflict.equals("NONE")) {
            body.put("relation", "saudara");
        }
        as(role).contentType(ContentType.JSON)
                .body(body)
                .put(CASES + id + "/declarations")
                .then()
                .statusCode(200);
    }

    /** Uploads every required document and has each verified. */
    public void papers(String id) {
        List<String> codes =
                get(Role.PLANNER, id, "/checklist").path("items.findAll { it.required && it.document == null }.code");
        for (String code : codes) {
            String document = upload(Role.PLANNER, id, code, PAPER)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            as(Role.PLANNER)
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("result", "VERIFIED"))
                    .post(CASES + id + "/documents/" + document + "/verification")
                    .then()
                    .statusCode(200);
        }
    }

    /** Brings a case from draft to the team's positive consideration. */
    public void considered(String id) {
        papers(id);
        step(Role.PLANNER, id, "submission", Map.of()).then().statusCode(200);
        declare(Role.PLANNER, id, "NONE");
        step(Role.PLANNER, id, "verification", Map.of("result", "COMPLETE"))
                .then()
                .statusCode(200);
        declare(Role.TEAM_MEMBER, id, "NONE");
        step(Role.TEAM_MEMBER, id, "consideration", Map.of("result", "RECOMMENDED"))
                .then()
                .statusCode(200);
        declare(Role.APPROVER, id, "NONE");
    }

    /** Both sides tick the whole list, then the planner reports the handover. */
    public Response handOver(String id, Map<String, ?> report) {
        List<String> codes = get(Role.PLANNER, id, "/handover-items").path("items.code");
        RequestSpecification receiver = receiver(id);
        for (String code : codes) {
            tick(as(Role.PLANNER), id, code, "GIVER").then().statusCode(200);
            tick(RestAssured.given().spec(receiver), id, code, "RECEIVER")
                    .then()
                    .statusCode(200);
        }
        return step(Role.PLANNER, id, "handover", report);
    }

    /** Ticks one item for one side. */
    public static Response tick(RequestSpecification who, String id, String code, String side) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("side", side, "done", true, "note", "lengkap: " + code))
                .put(CASES + id + "/handover-items/" + code);
    }

    /** A session of somebody who receives the work of a case; the planner where nobody of the unit has an account. */
    public RequestSpecification receiver(String id) {
        return receivers.stream()
                .map(name -> sessions.computeIfAbsent(name, this::session))
                .filter(session ->
                        RestAssured.given().spec(session).get(CASES + id).statusCode() == 200)
                .findFirst()
                .orElseGet(() -> sessions.computeIfAbsent(names.get(Role.PLANNER), this::session));
    }

    /** Opens a proposal. */
    public Response propose(Role role, UUID employee, UUID position, String on) {
        return as(role).contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "employeeId", employee,
                        "toPositionId", position,
                        "effectiveOn", on,
                        "motive", "kebutuhan organisasi"))
                .post("/api/v1/mutation-cases");
    }
}
