package id.selaras.mutation.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.mutation.domain.IndonesianText;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.Patience;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class CaseLetterResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private static final String SPACED_NIP = "19850501 201001 1 001";

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    UUID city;
    CaseActs acts;

    private void in(String code) {
        city = fixtures.city(code, 11);
        acts = new CaseActs(accounts, city, code);
    }

    private String proposal(Who who) {
        return acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, who),
                        fixtures.position(city, "DINKES-ANALIS"),
                        TODAY.toString())
                .path("id");
    }

    private String decreed(Who who, String number) {
        String id = proposal(who);
        acts.considered(id);
        acts.step(Role.APPROVER, id, "decision", Map.of("decision", "APPROVE"))
                .then()
                .statusCode(200);
        acts.step(
                        Role.APPROVER,
                        id,
                        "decree",
                        Map.of("number", number, "issuedOn", TODAY.toString(), "effectiveOn", TODAY.toString()))
                .then()
                .statusCode(200);
        return id;
    }

    private Response issue(Role role, String id, String kind) {
        return acts.as(role).post("/api/v1/mutation-cases/" + id + "/letters/" + kind);
    }

    private byte[] issued(String id, String kind) {
        issue(Role.PLANNER, id, kind).then().statusCode(200);
        return letter(id, kind);
    }

    private byte[] letter(String id, String kind) {
        Response answer = acts.get(Role.PLANNER, id, "/letters/" + kind);
        answer.then().statusCode(200).contentType("application/pdf");
        return answer.asByteArray();
    }

    @Test
    void aDecreeNamesEverybodyUnderItsNumberAndAnExtractOnePerson() {
        in("surat-a");
        String one = decreed(Who.FREE_ONE, "824/77/BKPSDM/2026");
        String two = decreed(Who.FREE_TWO, "824/77/BKPSDM/2026");
        String decree = LetterTexts.of("T4", letter(one, "T4"));
        assertThat(decree)
                .contains("KEPUTUSAN WALI KOTA SURAT-A")
                .contains("NOMOR 824/77/BKPSDM/2026")
                .contains("2 (dua) orang")
                .contains("FREE_ONE, S.AP.")
                .contains("FREE_TWO, S.AP.")
                .contains("NIP " + SPACED_NIP)
                .contains("Penata (III/c)")
                .contains("Dinas Pendidikan")
                .contains("Dinas Kesehatan")
                .contains("terhitung mulai tanggal " + IndonesianText.date(TODAY));
        assertThat(letter(two, "T4")).isEqualTo(letter(one, "T4"));
        assertThat(LetterTexts.of("T4-PETIKAN", letter(one, "T4-PETIKAN")))
                .contains("PETIKAN")
                .contains("NOMOR 824/77/BKPSDM/2026")
                .contains("FREE_ONE, S.AP.")
                .contains("Analis Kebijakan")
                .doesNotContain("FREE_TWO");
    }

    @Test
    void aLetterIsRefusedUntilTheCaseHasComeSoFarAndUnknownKindsAreNotFound() {
        in("surat-b");
        String id = proposal(Who.FREE_ONE);
        for (String kind : new String[] {"T4", "T4-PETIKAN", "T5", "T6", "T15"}) {
            acts.get(Role.PLANNER, id, "/letters/" + kind)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("letter-not-due"))
                    .body("reasons[0].params.status", equalTo("DRAFT"));
        }
        for (String kind : new String[] {"T99", "T7", "T9", "T4-BERKAS", "DECREE"}) {
            acts.get(Role.PLANNER, id, "/letters/" + kind).then().statusCode(404);
        }
        acts.get(Role.PLANNER, id, "/letters")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("T4", "T5", "T6", "T13", "T15"))
                .body("items.find { it.kind == 'T4' }.due", equalTo(false))
                .body("items.find { it.kind == 'T13' }.due", equalTo(true))
                .body("items.find { it.kind == 'T13' }.number", nullValue());
    }

    @Test
    void theLettersOfACompletedCaseTellItsDaysAndNumberThemselvesOneAfterTheOther() {
        in("surat-c");
        String id = decreed(Who.FREE_ONE, "824/5");
        assertThat(LetterTexts.of("T6", issued(id, "T6")))
                .contains("SURAT PERNYATAAN PELANTIKAN")
                .contains("telah dilantik")
                .contains("Nomor 824/5");
        acts.handOver(id, Map.of("on", TODAY.toString(), "note", "kunci arsip menyusul"))
                .then()
                .statusCode(200);
        assertThat(LetterTexts.of("T15", issued(id, "T15")))
                .contains("SERAH TERIMA")
                .contains("tahun dua ribu dua puluh")
                .contains("kunci arsip menyusul");
        acts.get(Role.PLANNER, id, "/letters/T5").then().statusCode(409).body("code", equalTo("letter-not-due"));
        acts.step(Role.PLANNER, id, "completion", Map.of("on", TODAY.toString()))
                .then()
                .statusCode(200);
        assertThat(LetterTexts.of("T5", issued(id, "T5")))
                .contains("SURAT PERNYATAAN MELAKSANAKAN TUGAS")
                .contains("sejak tanggal " + IndonesianText.date(TODAY))
                .contains("Kepala Dinas Kesehatan");
        String numbers = "items.find { it.kind == '%s' }.number";
        String end = "/BKPSDM/" + IndonesianText.roman(TODAY.getMonthValue()) + "/" + TODAY.getYear();
        acts.get(Role.PLANNER, id, "/letters")
                .then()
                .body(String.format(numbers, "T6"), equalTo("821.2/1" + end))
                .body(String.format(numbers, "T15"), equalTo("800/2" + end))
                .body(String.format(numbers, "T5"), equalTo("800/3" + end));
    }

    @Test
    void aPreviewTakesNoNumberAndIsNotKeptAndOnlyIssuingDoes() {
        in("surat-i");
        String id = proposal(Who.FREE_ONE);
        acts.get(Role.PLANNER, id, "/letters/T13").then().statusCode(409).body("code", equalTo("letter-not-issued"));
        byte[] preview = acts.as(Role.PLANNER)
                .accept("application/pdf")
                .get("/api/v1/mutation-cases/" + id + "/letters/T13/preview")
                .asByteArray();
        assertThat(LetterTexts.of("T13-pratinjau", preview))
                .contains("PRATINJAU")
                .contains("Nomor 800/....../BKPSDM")
                .doesNotContain("Keaslian surat ini");
        acts.get(Role.PLANNER, id, "/letters/T13/preview")
                .then()
                .statusCode(200)
                .body("pages", equalTo(1))
                .body("pictures[0]", startsWith("data:image/png;base64,"));
        String row = "items.find { it.kind == 'T13' }.";
        acts.get(Role.PLANNER, id, "/letters")
                .then()
                .body(row + "number", nullValue())
                .body(row + "issuable", equalTo(true))
                .body(row + "readable", equalTo(false));
        acts.get(Role.AUDITOR, id, "/letters").then().body(row + "issuable", equalTo(false));
        issue(Role.PLANNER, id, "T13").then().statusCode(200).body("number", startsWith("800/1/BKPSDM"));
        issue(Role.PLANNER, id, "T13").then().statusCode(200).body("number", startsWith("800/1/BKPSDM"));
        acts.get(Role.AUDITOR, id, "/letters/T13").then().statusCode(200);
        acts.get(Role.PLANNER, id, "/letters")
                .then()
                .body(row + "issuable", equalTo(false))
                .body(row + "readable", equalTo(true));
    }

    @Test
    void onlyThoseIssueALetterWhoSignForItAndADecreeIsIssuedByItsOwnAct() {
        in("surat-j");
        String id = decreed(Who.FREE_ONE, "824/11");
        issue(Role.TEAM_MEMBER, id, "T6").then().statusCode(403).body("code", equalTo("not-your-letter"));
        acts.get(Role.TEAM_MEMBER, id, "/letters/T6/preview").then().statusCode(403);
        acts.get(Role.PLANNER, id, "/letters")
                .then()
                .body("items.find { it.kind == 'T4' }.number", equalTo("824/11"))
                .body("items.find { it.kind == 'T4' }.readable", equalTo(true))
                .body("items.find { it.kind == 'T4' }.sha256", nullValue());
        issue(Role.APPROVER, id, "T4").then().statusCode(403);
        issue(Role.PLANNER, id, "T1").then().statusCode(404);
        issue(Role.PLANNER, id, "T5").then().statusCode(409).body("code", equalTo("letter-not-due"));
        issue(Role.AUDITOR, id, "T13").then().statusCode(403);
    }

    @Test
    void anEmployeeWritesTheOwnApplicationAndNobodyElseDoes() {
        in("surat-k");
        UUID person = fixtures.employee(city, Who.FREE_ONE);
        acts.is(Role.EMPLOYEE, accounts.open(city, "pegawai@surat-k", Role.EMPLOYEE, null, person));
        String id = acts.propose(Role.EMPLOYEE, person, fixtures.position(city, "DINKES-ANALIS"), TODAY.toString())
                .path("id");
        issue(Role.PLANNER, id, "T1").then().statusCode(403);
        issue(Role.EMPLOYEE, id, "T13").then().statusCode(403);
        String number =
                issue(Role.EMPLOYEE, id, "T1").then().statusCode(200).extract().path("number");
        assertThat(number).startsWith("MUT/");
        assertThat(LetterTexts.of(
                        "T1", acts.get(Role.EMPLOYEE, id, "/letters/T1").asByteArray()))
                .contains("Permohonan mutasi")
                .contains("Yth. Wali Kota")
                .contains("Analis Kebijakan")
                .contains("kebutuhan organisasi")
                .contains("Hormat saya");
    }

    @Test
    void whoeverAsksAtTheSameTimeGetsTheSameLetterAndNoNumberIsLeftOut() {
        in("surat-d");
        String id = proposal(Who.FREE_ONE);
        var answers =
                IntStream.range(0, 8)
                        .mapToObj(any -> CompletableFuture.supplyAsync(() -> issued(id, "T13")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.get(0)));
        assertThat(LetterTexts.of("T13", answers.get(0)))
                .contains("TIDAK SEDANG MENJALANI HUKUMAN DISIPLIN")
                .contains("800/1/BKPSDM");
        String other = proposal(Who.FREE_TWO);
        assertThat(LetterTexts.of("T13-lain", issued(other, "T13"))).contains("800/2/BKPSDM");
    }

    @Test
    void theInspectoratesClearanceNamesThePersonAndHowLongItHolds() {
        in("surat-t14");
        String id = proposal(Who.FREE_ONE);
        assertThat(LetterTexts.of("T14", issued(id, "T14")))
                .contains("SURAT KETERANGAN BEBAS TEMUAN", "Nomor 700/1/")
                .contains("FREE_ONE, S.AP.", "19850501 201001 1 001")
                .contains("tidak mempunyai temuan hasil pengawasan yang belum ditindaklanjuti")
                .contains("6 (enam) bulan")
                .contains("INSPEKTORAT DAERAH")
                .doesNotContain("BADAN KEPEGAWAIAN");
    }

    @Test
    void nobodyIsMadeToSignAStatementThatTheFileContradicts() {
        in("surat-e");
        issue(Role.PLANNER, proposal(Who.SANCTIONED), "T13")
                .then()
                .statusCode(422)
                .body("code", equalTo("statement-not-true"))
                .body("reasons.code", hasItems("under-discipline"));
        issue(Role.PLANNER, proposal(Who.ON_STUDY), "T13")
                .then()
                .statusCode(422)
                .body("reasons.code", hasItems("on-study-leave"));
    }

    @Test
    void thePublicPageConfirmsALetterAndTellsOfNobody() throws Exception {
        in("surat-f");
        String id = decreed(Who.FREE_ONE, "824/9");
        byte[] pdf = letter(id, "T4-PETIKAN");
        String page = acts.get(Role.PLANNER, id, "/letters").path("items.find { it.kind == 'T4-PETIKAN' }.page");
        String token = page.substring(page.lastIndexOf('/') + 1);
        assertThat(token).matches("[A-Za-z0-9_-]{32}");
        assertThat(LetterTexts.of("T4-PETIKAN", pdf).replace(" ", "")).contains(page);
        String told = given().get("/api/v1/public/letters/" + token)
                .then()
                .statusCode(200)
                .body("number", equalTo("824/9"))
                .body("issuedOn", equalTo(TODAY.toString()))
                .body("issuer", equalTo("Kota surat-f"))
                .body("revoked", equalTo(false))
                .body(
                        "sha256",
                        equalTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf))))
                .extract()
                .asString();
        assertThat(told).doesNotContain("FREE_ONE", Who.FREE_ONE.nip(), "Analis", id);
        String forged = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);
        given().get("/api/v1/public/letters/{token}", "\u202eevil").then().statusCode(404);
        given().get("/api/v1/public/letters/" + forged).then().statusCode(404);
        given().get("/api/v1/public/letters/" + token.toLowerCase() + "x")
                .then()
                .statusCode(404);
        acts.step(
                        Role.APPROVER,
                        id,
                        "revocation",
                        Map.of(
                                "reason",
                                "salah formasi",
                                "number",
                                "824/10",
                                "issuedOn",
                                TODAY.toString(),
                                "effectiveOn",
                                TODAY.toString()))
                .then()
                .statusCode(200);
        given().get("/api/v1/public/letters/" + token).then().body("revoked", equalTo(true));
    }

    @Test
    void aPersonReadsTheOwnExtractButNotTheDecreeOfOthers() {
        in("surat-g");
        String id = decreed(Who.FREE_ONE, "824/3");
        acts.is(
                Role.EMPLOYEE,
                accounts.open(city, "pegawai@surat-g", Role.EMPLOYEE, null, fixtures.employee(city, Who.FREE_ONE)));
        acts.get(Role.EMPLOYEE, id, "/letters/T4-PETIKAN").then().statusCode(200);
        acts.get(Role.EMPLOYEE, id, "/letters/T4").then().statusCode(403).body("code", equalTo("decree-of-others"));
        String others = decreed(Who.FREE_TWO, "824/4");
        acts.get(Role.EMPLOYEE, others, "/letters/T4-PETIKAN").then().statusCode(404);
        acts.get(Role.PLANNER, id, "/letters").then().body("items.sha256", not(nullValue()));
    }

    @Test
    void theDecreeAndEveryExtractComeAsOneArchiveMadeInTheBackground() throws Exception {
        in("surat-h");
        String one = decreed(Who.FREE_ONE, "824/88");
        decreed(Who.FREE_TWO, "824/88");
        acts.get(Role.PLANNER, one, "/letters/T4/bundle")
                .then()
                .statusCode(409)
                .body("code", equalTo("bundle-not-made"));
        String job = acts.as(Role.PLANNER)
                .post("/api/v1/mutation-cases/" + one + "/letters/T4/bundle")
                .then()
                .statusCode(202)
                .body("kind", equalTo("DECREE_BUNDLE"))
                .extract()
                .path("id");
        Patience.until(
                "the archive is made",
                Duration.ofSeconds(60),
                () -> "DONE"
                        .equals(acts.as(Role.PLANNER).get("/api/v1/jobs/" + job).path("status")));
        byte[] archive = acts.get(Role.PLANNER, one, "/letters/T4/bundle").asByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                String text = LetterTexts.of("berkas-" + names.size(), zip.readAllBytes());
                assertThat(text).contains("824/88");
            }
        }
        assertThat(names)
                .containsExactly("000-T4-824-88.pdf", "001-T4-PETIKAN-824-88.pdf", "002-T4-PETIKAN-824-88.pdf");
    }

    @Test
    void theApproverHasTheArchiveMadeFollowsItAndGetsItButRulesNoOtherWork() {
        in("surat-arsip");
        String one = decreed(Who.FREE_ONE, "824/89");
        String bundle = "/api/v1/mutation-cases/" + one + "/letters/T4/bundle";
        acts.as(Role.TEAM_MEMBER).post(bundle).then().statusCode(403);
        String job = acts.as(Role.APPROVER)
                .post(bundle)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Patience.until(
                "the archive is made",
                Duration.ofSeconds(60),
                () -> "DONE"
                        .equals(acts.as(Role.APPROVER)
                                .get("/api/v1/jobs/" + job)
                                .path("status")));
        acts.as(Role.APPROVER).get(bundle).then().statusCode(200).contentType("application/zip");
        acts.as(Role.APPROVER).get("/api/v1/jobs").then().statusCode(403);
        acts.as(Role.APPROVER)
                .post("/api/v1/jobs/" + job + "/cancellation")
                .then()
                .statusCode(403);
        acts.as(Role.TEAM_MEMBER).get("/api/v1/jobs/" + job).then().statusCode(403);
        UUID other = fixtures.city("surat-arsip-lain", 12);
        new CaseActs(accounts, other, "surat-arsip-lain")
                .as(Role.APPROVER)
                .get("/api/v1/jobs/" + job)
                .then()
                .statusCode(404);
    }
}
