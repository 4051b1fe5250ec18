package id.selaras.mutation.api;

import id.selaras.shared.security.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the two sides of a transfer between governments do, through HTTP, for tests. */
public final class TransferActs {

    public static final String POST = "Analis Kebijakan";

    private final LocalDate today;

    public TransferActs(LocalDate today) {
        this.today = today;
    }

    /** Opens a case between governments. */
    public Response open(CaseActs side, Map<String, Object> body) {
        return side.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/mutation-cases");
    }

    /** Somebody of another government here is to come to a post. */
    public Map<String, Object> incoming(UUID origin, String nip, UUID post) {
        return Map.of(
                "toPositionId",
                post,
                "effectiveOn",
                today.toString(),
                "motive",
                "jabatan lowong",
                "between",
                Map.of("kind", "WITHIN_PROVINCE", "direction", "INCOMING", "governmentId", origin, "nip", nip));
    }

    /** Somebody from outside is to come to a post. */
    public Map<String, Object> fromOutside(String nip, UUID post) {
        return Map.of(
                "toPositionId",
                post,
                "effectiveOn",
                today.toString(),
                "motive",
                "jabatan lowong",
                "between",
                Map.of(
                        "kind", "NATIONAL_AGENCY",
                        "direction", "INCOMING",
                        "counterpart", "Kementerian Sosial",
                        "nip", nip,
                        "person",
                                Map.of(
                                        "name", "Rahmat Hidayat",
                                        "rankCode", "33",
                                        "educationLevel", "40",
                                        "educationField", "Administrasi Publik",
                                        "jobClass", 7,
                                        "present",
                                                Map.of(
                                                        "jobName", "Analis Perlindungan Sosial",
                                                        "unitName", "Direktorat Jaminan Sosial"))));
    }

    /** Somebody of the own government is to go outside. */
    public Map<String, Object> toOutside(UUID employee) {
        return Map.of(
                "employeeId",
                employee,
                "effectiveOn",
                today.toString(),
                "motive",
                "diminta Pemerintah Kota Balikpapan",
                "between",
                Map.of(
                        "kind", "WITHIN_PROVINCE",
                        "direction", "OUTGOING",
                        "counterpart", "Pemerintah Kota Balikpapan",
                        "post", Map.of("jobName", "Penata Layanan", "unitName", "Dinas Perhubungan")));
    }

    /** From the draft to the proposal of a receiver that acts here. */
    public void propose(CaseActs receiver, String id) {
        receiver.papersOf(id, "RECEIVER");
        receiver.step(Role.PLANNER, id, "submission", Map.of()).then().statusCode(200);
        receiver.declare(Role.APPROVER, id, "NONE");
        receiver.step(Role.APPROVER, id, "proposal", letter("800/D04", POST))
                .then()
                .statusCode(200);
    }

    /** The consent of an origin that acts here. */
    public void consent(CaseActs origin, String id) {
        origin.papersOf(id, "ORIGIN");
        origin.declare(Role.APPROVER, id, "NONE");
        origin.step(Role.APPROVER, id, "consent", answer("CONSENT", "800/D05", POST))
                .then()
                .statusCode(200);
    }

    /** From the consent to the decree of the transfer. */
    public void decreed(CaseActs keeper, String id, String issuer) {
        keeper.verify(id);
        keeper.step(Role.PLANNER, id, "forwarding", letter("800/BKN", null))
                .then()
                .statusCode(200);
        keeper.upload(Role.PLANNER, id, "D13", CaseActs.PAPER);
        keeper.step(Role.PLANNER, id, "state-consideration", outcome("MS", null))
                .then()
                .statusCode(200);
        keeper.upload(Role.PLANNER, id, "D14", CaseActs.PAPER);
        keeper.step(Role.PLANNER, id, "transfer-decree", transferDecree(issuer, today))
                .then()
                .statusCode(200);
    }

    public Map<String, Object> letter(String number, String position) {
        Map<String, Object> body = new HashMap<>(Map.of("number", number, "issuedOn", today.toString()));
        if (position != null) {
            body.put("position", position);
        }
        return body;
    }

    public Map<String, Object> answer(String answer, String number, String position) {
        Map<String, Object> body = letter(number, position);
        body.put("answer", answer);
        body.put("reason", "masih dibutuhkan");
        return body;
    }

    public Map<String, Object> outcome(String outcome, String reason) {
        Map<String, Object> body = letter("PT/1", null);
        body.put("outcome", outcome);
        body.put("reason", reason);
        return body;
    }

    public Map<String, Object> transferDecree(String issuer, LocalDate effectiveOn) {
        Map<String, Object> body = letter("SK-MUTASI/1", null);
        body.put("issuer", issuer);
        body.put("effectiveOn", effectiveOn.toString());
        return body;
    }

    public Map<String, Object> appointment(LocalDate effectiveOn) {
        Map<String, Object> body = letter("SK-JABATAN/1", null);
        body.put("effectiveOn", effectiveOn.toString());
        return body;
    }

    public Map<String, Object> revocation(LocalDate effectiveOn) {
        Map<String, Object> body = letter("SK-CABUT/1", null);
        body.put("effectiveOn", effectiveOn.toString());
        body.put("reason", "keputusan dibatalkan");
        return body;
    }

    public Map<String, Object> done() {
        return Map.of("on", today.toString());
    }
}
