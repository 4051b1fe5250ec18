package id.selaras.mutation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.letter.IndonesianText;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.TransferFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Proposal and consent between governments: each written by its side, read by both. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class TransferLetterTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private static final String SPACED_NIP = "19860402 201201 2 011";

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    TransferFixtures people;

    TransferActs acts = new TransferActs(TODAY);
    CaseActs receiver;
    CaseActs origin;
    UUID originCity;
    UUID person;
    String id;

    private void opened(String code, String nip) {
        UUID receivingCity = fixtures.city(code + "-ke", 5);
        originCity = fixtures.city(code + "-dari", 6);
        receiver = new CaseActs(accounts, receivingCity, code + "-ke");
        origin = new CaseActs(accounts, originCity, code + "-dari");
        person = people.analyst(originCity, nip, "Sari Wulandari");
        id = acts.open(receiver, acts.incoming(originCity, nip, fixtures.position(receivingCity, "DINKES-ANALIS")))
                .path("id");
    }

    private Response issue(CaseActs side, Role role, String kind) {
        return side.as(role).post("/api/v1/mutation-cases/" + id + "/letters/" + kind);
    }

    private String read(CaseActs side, String kind, String name) {
        Response answer = side.get(Role.PLANNER, id, "/letters/" + kind);
        answer.then().statusCode(200).contentType("application/pdf");
        return LetterTexts.of(name, answer.asByteArray());
    }

    private void refused(CaseActs side, String kind, String code) {
        side.get(Role.PLANNER, id, "/letters/" + kind).then().statusCode(409).body("code", equalTo(code));
    }

    @Test
    void eachSideWritesItsOwnLetterAndBothReadIt() {
        opened("usul-a", "198604022012012011");
        for (CaseActs side : new CaseActs[] {receiver, origin}) {
            side.get(Role.PLANNER, id, "/letters").then().body("items.kind", contains("T2", "T3"));
            refused(side, "T2", "letter-not-due");
        }
        acts.propose(receiver, id);
        refused(receiver, "T2", "letter-not-issued");
        refused(origin, "T2", "letter-not-issued");
        refused(origin, "T3", "letter-not-due");
        origin.get(Role.PLANNER, id, "/letters")
                .then()
                .body("items[0].due", is(true))
                .body("items[0].readable", is(false))
                .body("items[0].issuable", is(false));
        for (String part : new String[] {"", "/preview"}) {
            Response tried = part.isEmpty()
                    ? issue(origin, Role.PLANNER, "T2")
                    : origin.get(Role.PLANNER, id, "/letters/T2" + part);
            tried.then().statusCode(403).body("code", equalTo("other-sides-step"));
        }
        issue(receiver, Role.TEAM_MEMBER, "T2").then().statusCode(403);
        String preview = LetterTexts.of(
                "T2-pratinjau",
                receiver.as(Role.APPROVER)
                        .accept("application/pdf")
                        .get("/api/v1/mutation-cases/" + id + "/letters/T2/preview")
                        .asByteArray());
        assertThat(preview).contains("PRATINJAU");
        refused(origin, "T2", "letter-not-issued");
        issue(receiver, Role.PLANNER, "T2")
                .then()
                .statusCode(200)
                .body("number", equalTo("800/D04"))
                .body("issuedOn", equalTo(TODAY.toString()));
        String proposal = read(receiver, "T2", "T2-usul");
        assertThat(proposal)
                .contains("PEMERINTAH KOTA USUL-A-KE")
                .contains("Nomor : 800/D04")
                .contains("Yth. Wali Kota usul-a-dari di usul-a-dari")
                .contains("Sari Wulandari, S.AP.")
                .contains(SPACED_NIP)
                .contains("Penata (III/c)")
                .contains("Analis Kebijakan")
                .contains("Dinas Pendidikan")
                .contains("Dinas Kesehatan")
                .contains("Instansi : Pemerintah Kota usul-a-ke")
                .contains("Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi")
                .doesNotContain("kebutuhan");
        assertThat(read(origin, "T2", "T2-usul-di-asal")).isEqualTo(proposal);
        origin.get(Role.PLANNER, id, "/letters")
                .then()
                .body("items[0].number", equalTo("800/D04"))
                .body("items[0].readable", is(true))
                .body("items[0].page", startsWith("http"));
    }

    @Test
    void theConsentAnswersTheProposalByNumberAndIsTheOriginsAlone() {
        opened("usul-b", "198604022012012012");
        acts.propose(receiver, id);
        acts.consent(origin, id);
        issue(receiver, Role.PLANNER, "T3").then().statusCode(403);
        issue(origin, Role.APPROVER, "T3").then().statusCode(200).body("number", equalTo("800/D05"));
        String consent = read(origin, "T3", "T3-persetujuan");
        assertThat(consent)
                .contains("PEMERINTAH KOTA USUL-B-DARI")
                .contains("Nomor 800/D05")
                .contains("surat usul Wali Kota usul-b-ke Nomor 800/D04 tanggal " + IndonesianText.date(TODAY))
                .contains("dari Pemerintah Kota usul-b-dari ke Pemerintah Kota usul-b-ke")
                .contains("Penata (III/c)")
                .contains("Unit kerja : Dinas Kesehatan")
                .contains("sampai dengan ditetapkannya keputusan mutasi")
                .doesNotContain("kelas jabatan");
        assertThat(read(receiver, "T3", "T3-di-penerima")).isEqualTo(consent);
        UUID third = fixtures.city("usul-b-lain", 7);
        CaseActs stranger = new CaseActs(accounts, third, "usul-b-lain");
        for (String part : new String[] {"/letters", "/letters/T2", "/letters/T3"}) {
            stranger.get(Role.PLANNER, id, part).then().statusCode(404);
        }
        String rejected = id;
        opened("usul-c", "198604022012012013");
        acts.propose(receiver, id);
        issue(receiver, Role.PLANNER, "T2").then().statusCode(200);
        origin.declare(Role.APPROVER, id, "NONE");
        origin.step(Role.APPROVER, id, "consent", acts.answer("REFUSE", "800/1", null))
                .then()
                .statusCode(200);
        assertThat(id).isNotEqualTo(rejected);
        assertThat(read(origin, "T2", "T2-ditolak")).contains("800/D04");
        refused(receiver, "T3", "letter-not-due");
    }

    @Test
    void theLetterOfASideOutsideIsHandedInAndNotWritten() {
        UUID city = fixtures.city("usul-d", 5);
        receiver = new CaseActs(accounts, city, "usul-d");
        id = acts.open(receiver, acts.fromOutside("198703032011031011", fixtures.position(city, "DINKES-ANALIS")))
                .path("id");
        acts.propose(receiver, id);
        receiver.get(Role.PLANNER, id, "/letters").then().body("items.kind", contains("T2"));
        receiver.get(Role.PLANNER, id, "/letters/T3").then().statusCode(404);
        issue(receiver, Role.PLANNER, "T3").then().statusCode(404);
        issue(receiver, Role.PLANNER, "T2").then().statusCode(200);
        assertThat(read(receiver, "T2", "T2-ke-luar"))
                .contains("Yth. Pejabat Pembina Kepegawaian Kementerian Sosial di Tempat")
                .contains("Direktorat Jaminan Sosial");
        UUID leaver = people.analyst(city, "198604022012012014", "Dewi Lestari");
        id = acts.open(receiver, acts.toOutside(leaver)).path("id");
        receiver.get(Role.PLANNER, id, "/letters").then().body("items.kind", contains("T3"));
        refused(receiver, "T3", "letter-not-due");
        receiver.papersOf(id, "RECEIVER");
        receiver.step(Role.PLANNER, id, "submission", Map.of()).then().statusCode(200);
        receiver.step(Role.PLANNER, id, "proposal", acts.letter("B-1", "Penata Layanan"))
                .then()
                .statusCode(200);
        receiver.papersOf(id, "ORIGIN");
        receiver.declare(Role.APPROVER, id, "NONE");
        receiver.step(Role.APPROVER, id, "consent", acts.answer("CONSENT", "S-2", "Penata Layanan"))
                .then()
                .statusCode(200);
        issue(receiver, Role.PLANNER, "T3").then().statusCode(200);
        assertThat(read(receiver, "T3", "T3-ke-luar"))
                .contains("surat usul Pejabat Pembina Kepegawaian Pemerintah Kota Balikpapan Nomor B-1")
                .contains("dari Pemerintah Kota usul-d ke Pemerintah Kota Balikpapan")
                .contains("Unit kerja : Dinas Perhubungan");
        receiver.get(Role.PLANNER, id, "/letters/T2").then().statusCode(404);
    }
}
