package id.selaras.mutation.api;

import static id.selaras.testing.Accounts.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class LetterSettingsResourceTest {

    private static final String SETTINGS = "/api/v1/letter-settings";

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Test
    void whatAGovernmentSetsIsPrintedAndMarkupStaysText() {
        UUID city = fixtures.city("setelan-a", 11);
        CaseActs acts = new CaseActs(accounts, city, "setelan-a");
        Map<String, Object> settings = acts.as(Role.PLANNER)
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .extract()
                .path("settings");
        assertThat(settings.get("letterhead").toString()).contains("PEMERINTAH KOTA SETELAN-A");
        settings.put("letterhead", List.of("PEMERINTAH KOTA <b>UJI</b> & KAWAN", "{settings.unit}"));
        settings.put("numbering", "{nomor}-{unit}-{bulan}-{tahun}");
        settings.put(
                "agencyHead",
                Map.of("title", "Kepala BKPSDM", "name", "Dr. Siti Aminah, M.Si.", "nip", "197001011995032001"));
        change(acts, 0, settings).then().statusCode(200).body("version", equalTo(1));
        change(acts, 0, settings).then().statusCode(412);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));
        String id = acts.propose(
                        Role.PLANNER,
                        fixtures.employee(city, Who.FREE_ONE),
                        fixtures.position(city, "DINKES-ANALIS"),
                        today.toString())
                .path("id");
        acts.as(Role.PLANNER)
                .post("/api/v1/mutation-cases/" + id + "/letters/T13")
                .then()
                .statusCode(200);
        assertThat(LetterTexts.of(
                        "T13-setelan",
                        acts.get(Role.PLANNER, id, "/letters/T13").asByteArray()))
                .contains("PEMERINTAH KOTA <b>UJI</b> & KAWAN")
                .contains("{settings.unit}")
                .contains(String.format("Nomor 1-BKPSDM-%02d-%d", today.getMonthValue(), today.getYear()))
                .contains("Dr. SITI AMINAH, M.Si.")
                .contains("NIP 19700101 199503 2 001");
    }

    @Test
    void aPatternWithoutTheRunningNumberIsRefusedAndOnlyTheRightRolesSet() {
        UUID city = fixtures.city("setelan-b", 11);
        CaseActs acts = new CaseActs(accounts, city, "setelan-b");
        Map<String, Object> settings = acts.as(Role.PLANNER).get(SETTINGS).path("settings");
        settings.put("numbering", "{kode}/{tahun}");
        change(acts, 0, settings).then().statusCode(400).body("errors[0].pointer", equalTo("/numbering"));
        settings.put("numbering", "{nomor}/{rahasia}");
        change(acts, 0, settings).then().statusCode(400);
        acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .body(settings)
                .put(SETTINGS)
                .then()
                .statusCode(428);
        String member = accounts.open(city, "anggota@setelan-b", Role.TEAM_MEMBER, null, null);
        signedIn(member).get(SETTINGS).then().statusCode(403);
    }

    @Test
    void settingsAreLookedAtBeforeTheyAreSet() {
        UUID city = fixtures.city("setelan-c", 11);
        CaseActs acts = new CaseActs(accounts, city, "setelan-c");
        Map<String, Object> settings = acts.as(Role.PLANNER).get(SETTINGS).path("settings");
        settings.put("numbering", "{nomor}-{unit}-{tahun}");
        settings.put("legalBases", List.of("Peraturan Daerah Nomor 4 Tahun 2016;"));
        byte[] preview = acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .accept("application/pdf")
                .body(settings)
                .post(SETTINGS + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(LetterTexts.of("T4-contoh", preview))
                .contains("PRATINJAU")
                .contains("......-BKPSDM-")
                .contains("Peraturan Daerah Nomor 4 Tahun 2016;")
                .contains("Contoh Satu");
        acts.as(Role.PLANNER).get(SETTINGS).then().body("version", equalTo(0));
        settings.put("numbering", "{rahasia}");
        acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .body(settings)
                .post(SETTINGS + "/preview")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/numbering"));
    }

    private static Response change(CaseActs acts, int version, Map<String, Object> settings) {
        return acts.as(Role.PLANNER)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(settings)
                .put(SETTINGS);
    }
}
