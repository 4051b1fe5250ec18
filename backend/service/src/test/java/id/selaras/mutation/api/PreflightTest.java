package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.CountedQueries;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.Patience;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What the state agency's portal asks for: told before the meeting, handed over as one archive, answered on the decree. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PreflightTest {

    private static final String MEETINGS = "/api/v1/meetings/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    CountedQueries queries;

    UUID city;
    CaseActs acts;

    private void in(String code) {
        city = fixtures.city(code, 11);
        acts = new CaseActs(accounts, city, code);
    }

    @Test
    void whatIsMissingIsToldNameByNameAndAFullCaseMissesNothing() {
        in("imut-a");
        String full = proposal(Who.FREE_ONE);
        acts.papers(full);
        acts.step(Role.PLANNER, full, "submission", Map.of()).then().statusCode(200);
        String empty = proposal(Who.FREE_TWO);
        String meeting = meeting(List.of(full, empty));
        acts.as(Role.PLANNER)
                .get(MEETINGS + meeting + "/preflight")
                .then()
                .statusCode(200)
                .body("pack", equalTo(null))
                .body("items[0].missing.findAll { it.code.startsWith('document') }.size()", equalTo(0))
                .body("items[0].missing.code", not(hasItem("rules-not-asked")))
                .body("items[0].missing.code", not(hasItem("rating-missing")))
                .body("items[0].recommendation.status", equalTo("NOT_SENT"))
                .body("items[1].missing.code", hasItems("document-missing", "rules-not-asked"))
                .body(
                        "items[1].missing.findAll { it.code == 'document-missing' }.params.document",
                        hasItems("D02", "D06", "D07", "D08"))
                .body("missing", greaterThan(4));
        acts.as(Role.TEAM_MEMBER).get(MEETINGS + meeting + "/preflight").then().statusCode(403);
        acts.as(Role.PLANNER)
                .get(MEETINGS + UUID.randomUUID() + "/preflight")
                .then()
                .statusCode(404);
        acts.as(Role.PLANNER)
                .get(MEETINGS + meeting + "/preflight/archive")
                .then()
                .statusCode(409)
                .body("code", equalTo("preflight-not-made"));
    }

    @Test
    void manyNamesNeedNoMoreQueriesThanOne() {
        in("imut-b");
        String one = meeting(List.of(proposal(Who.FREE_ONE)));
        String three = meeting(List.of(
                acts.as(Role.PLANNER).get("/api/v1/mutation-cases").path("items[0].id"),
                proposal(Who.FREE_TWO),
                proposal(Who.FREE_THREE)));
        RequestSpecification planner = acts.as(Role.PLANNER);
        int first = queries.selects(() -> planner.get(MEETINGS + one + "/preflight"));
        int second = queries.selects(() -> planner.get(MEETINGS + three + "/preflight"));
        assertThat(first).isPositive();
        assertThat(second).isLessThanOrEqualTo(first);
    }

    @Test
    void theArchiveHoldsTablesPaperAndEveryDocumentUnderSafeNames() throws IOException {
        in("imut-c");
        String id = proposal(Who.FREE_ONE);
        acts.as(Role.PLANNER)
                .multiPart("file", "..\\..\\=cmd|' /C calc'!A0.pdf", CaseActs.PAPER, "application/pdf")
                .multiPart("code", "D02")
                .post("/api/v1/mutation-cases/" + id + "/documents")
                .then()
                .statusCode(201);
        String meeting = meeting(List.of(id));
        make(meeting);
        Response answer = acts.as(Role.PLANNER).get(MEETINGS + meeting + "/preflight/archive");
        answer.then().statusCode(200).contentType("application/zip");
        Map<String, byte[]> files = unpacked(answer.asByteArray());
        assertThat(files.keySet())
                .contains(
                        "00-ringkasan.pdf",
                        "01-daftar-nama.xlsx",
                        "02-kinerja-dua-tahun.csv",
                        "03-peta-jabatan.xlsx",
                        "04-alasan.csv",
                        "05-kelengkapan.csv")
                .allMatch(name -> name.matches("[\\p{L}\\p{N}/._-]+") && !name.contains("..") && !name.startsWith("/"));
        assertThat(files.entrySet())
                .filteredOn(file -> file.getKey().startsWith("dokumen/001-" + Who.FREE_ONE.nip() + "/D02-"))
                .singleElement()
                .satisfies(file -> assertThat(file.getValue()).isEqualTo(CaseActs.PAPER));
        assertThat(text(files, "02-kinerja-dua-tahun.csv")).contains(Who.FREE_ONE.nip(), "2025,Baik", "2024,Baik");
        assertThat(text(files, "04-alasan.csv")).contains("kebutuhan organisasi");
        assertThat(text(files, "05-kelengkapan.csv")).contains("Dokumen D06 belum ada");
        assertThat(LetterTexts.of("PRA-IMUT", files.get("00-ringkasan.pdf")))
                .contains("BERKAS PRA-I-MUT", "FREE_ONE", "Dokumen D06 belum ada", "Baik (2025)");
        acts.as(Role.PLANNER)
                .get(MEETINGS + meeting + "/preflight")
                .then()
                .body("pack.missing", greaterThan(2))
                .body("pack.sizeBytes", equalTo(answer.asByteArray().length));
    }

    @Test
    void whatThePortalSaysIsWrittenDownWithItsPaperAndStandsInTheDecree() {
        in("imut-d");
        String id = proposal(Who.FREE_ONE);
        acts.considered(id);
        String address = "/api/v1/mutation-cases/" + id + "/recommendation";
        acts.as(Role.PLANNER).get(address).then().body("status", equalTo("NOT_SENT"));
        acts.as(Role.PLANNER)
                .multiPart("status", "APPROVED")
                .post(address)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/number", "/issuedOn"));
        acts.as(Role.PLANNER)
                .multiPart("status", "APPROVED")
                .multiPart("number", "77/I-MUT/2026")
                .multiPart("issuedOn", TODAY.plusDays(1).toString())
                .post(address)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("in-the-future"));
        acts.as(Role.PLANNER)
                .multiPart("status", "APPROVED")
                .multiPart("number", "77/I-MUT/2026")
                .multiPart("issuedOn", TODAY.toString())
                .multiPart("file", "jawaban.exe", "MZ".getBytes(), "application/pdf")
                .post(address)
                .then()
                .statusCode(422)
                .body("code", equalTo("file-not-accepted"));
        acts.as(Role.PLANNER)
                .multiPart("status", "APPROVED")
                .multiPart("number", "77/I-MUT/2026")
                .multiPart("issuedOn", TODAY.toString())
                .multiPart("file", "jawaban.pdf", CaseActs.PAPER, "application/pdf")
                .post(address)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("fileName", equalTo("jawaban.pdf"));
        acts.as(Role.APPROVER)
                .multiPart("status", "REJECTED")
                .post(address)
                .then()
                .statusCode(403);
        assertThat(acts.as(Role.AUDITOR).get(address + "/file").asByteArray()).isEqualTo(CaseActs.PAPER);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"));
        acts.step(
                Role.APPROVER,
                id,
                "decree",
                Map.of("number", "821/77", "issuedOn", TODAY.toString(), "effectiveOn", TODAY.toString()));
        byte[] decree = acts.get(Role.PLANNER, id, "/letters/T4").asByteArray();
        assertThat(LetterTexts.of("T4-imut", decree)).contains("Memperhatikan", "Nomor 77", "I-MUT/2026 tanggal");
        acts.as(Role.AUDITOR)
                .get("/api/v1/audit/entries?limit=200&entity=" + id)
                .then()
                .body("items.action", hasItem("mutation-case.recommendation-recorded"));
    }

    @Test
    void anAnswerForAWholeMeetingConcernsItsOpenCasesAlone() {
        in("imut-e");
        String open = proposal(Who.FREE_ONE);
        String closed = proposal(Who.FREE_TWO);
        String meeting = meeting(List.of(open, closed));
        acts.step(Role.PLANNER, closed, "cancellation", Map.of("reason", "batal"))
                .then()
                .statusCode(200);
        acts.as(Role.PLANNER)
                .multiPart("status", "SENT")
                .post(MEETINGS + meeting + "/recommendations")
                .then()
                .statusCode(200)
                .body("items.caseId", equalTo(List.of(open)))
                .body("items.status", equalTo(List.of("SENT")));
        acts.as(Role.PLANNER)
                .multiPart("status", "SENT")
                .post("/api/v1/mutation-cases/" + closed + "/recommendation")
                .then()
                .statusCode(409)
                .body("code", equalTo("case-is-closed"));
        acts.step(Role.PLANNER, open, "cancellation", Map.of("reason", "batal"));
        acts.as(Role.PLANNER)
                .multiPart("status", "SENT")
                .post(MEETINGS + meeting + "/recommendations")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-open-case"));
    }

    private void make(String meeting) {
        RequestSpecification planner = acts.as(Role.PLANNER);
        String job = planner.post(MEETINGS + meeting + "/preflight")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Patience.until("the archive is made", Duration.ofMinutes(1), () -> {
            String status = acts.as(Role.PLANNER).get("/api/v1/jobs/" + job).path("status");
            assertThat(status).isNotIn("FAILED", "CANCELLED");
            return status.equals("DONE");
        });
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private String proposal(Who who) {
        return acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, who),
                        fixtures.position(city, "DINKES-ANALIS"),
                        TODAY.toString())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String meeting(List<String> cases) {
        List<Map<String, Object>> colleagues =
                acts.as(Role.PLANNER).get(MEETINGS + "colleagues").path("items");
        return acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "kind", "COORDINATION",
                        "title", "Rapat koordinasi",
                        "place", "Aula",
                        "startsAt", "2026-12-01T02:00:00Z",
                        "members",
                                List.of(
                                        Map.of("accountId", colleagues.get(0).get("accountId"), "seat", "CHAIR"),
                                        Map.of("accountId", colleagues.get(1).get("accountId"), "seat", "SECRETARY")),
                        "caseIds", cases))
                .post("/api/v1/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
