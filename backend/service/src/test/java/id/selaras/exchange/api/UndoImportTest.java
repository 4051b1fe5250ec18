package id.selaras.exchange.api;

import static id.selaras.testing.Accounts.signedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.ImportFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import is taken back only while nothing rests on what it brought. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class UndoImportTest {

    private static final String BUDI = "198609262015051001";
    private static final String SITI = "199001012019032002";
    private static final String PEOPLE =
            "nip_baru,nama,status_cpns_pns\n%s,Budi,PNS\n%s,Siti,PNS\n".formatted(BUDI, SITI);

    @Inject
    Accounts accounts;

    RequestSpecification planner;
    ImportFixtures imports;
    JsonPath positions;
    JsonPath people;

    @BeforeEach
    void aGovernmentWithPositionsAndPeople() {
        String code = "urung-" + UUID.randomUUID().toString().substring(0, 8);
        UUID government = accounts.government(code);
        planner = signedIn(accounts.open(government, "planner@" + code, Role.PLANNER, null, null));
        imports = new ImportFixtures(planner);
        imports.applied("UNITS", "kode_unit,nama_unit,jenis_unit\nD1,Dinas Sosial,DINAS\n");
        imports.applied(
                "JOBS",
                "kode_jabatan,nama_jabatan,jenis_jabatan,jenjang,rumpun,kelas,bup\n"
                        + "AN,Analis,PELAKSANA,PELAKSANA,SOSIAL,7,58\n");
        positions =
                imports.applied("POSITIONS", "kode_posisi,kode_unit,kode_jabatan,kebutuhan\nP1,D1,AN,2\nP2,D1,AN,1\n");
        people = imports.applied("EMPLOYEES", PEOPLE);
    }

    @Test
    void positionsInWhichSomebodyWasPlacedSinceStayWithAllReasons() {
        imports.applied("PLACEMENTS", "nip,kode_posisi,tmt_jabatan\n%s,P1,01-02-2020\n".formatted(BUDI));
        imports.applied(
                "WORKLOAD",
                "kode_posisi,tahun,kode_tugas,uraian_tugas,volume,menit_per_satuan\nP1,2024,T1,Menyusun,16,1080\n"
                        + "P2,2024,T1,Menyusun,16,1080\n");
        imports.post(positions, "undo")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-built-upon"))
                .body("reasons.code", containsInAnyOrder("placements-rest-on-it", "tasks-rest-on-it"))
                .body("reasons.find { it.code == 'placements-rest-on-it' }.params.count", equalTo(1))
                .body("reasons.find { it.code == 'tasks-rest-on-it' }.params.count", equalTo(2));
        assertThat(imports.settled(positions.getString("id")).getString("status"))
                .isEqualTo("APPLIED");
        given().spec(planner).get("/api/v1/positions").then().body("items.code", hasItem("P1"));
    }

    @Test
    void peopleOfWhomMoreIsKnownSinceStayWithAllReasons() {
        imports.applied("PLACEMENTS", "nip,kode_posisi,tmt_jabatan\n%s,P1,01-02-2020\n".formatted(BUDI));
        imports.applied("PERFORMANCE", "nip,tahun,hasil_kerja,perilaku\n%s,2024,1,1\n".formatted(BUDI));
        imports.applied(
                "COMPETENCIES", "nip,kode_kompetensi,level,tanggal\n%s,Integritas,3,01-02-2024\n".formatted(SITI));
        imports.applied("DISCIPLINE", "nip,tingkat,mulai,selesai\n%s,ringan,01-02-2024,31-07-2024\n".formatted(SITI));
        imports.applied("KINSHIP", "nip,nip_kerabat,hubungan\n%s,%s,PASANGAN\n".formatted(BUDI, SITI));
        imports.post(people, "undo")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-built-upon"))
                .body(
                        "reasons.code",
                        contains(
                                "placements-rest-on-it",
                                "ratings-rest-on-it",
                                "assessments-rest-on-it",
                                "sanctions-rest-on-it",
                                "kinships-rest-on-it"));
    }

    @Test
    void onceTheNewerFilesAreTakenBackTheOlderMayFollow() {
        JsonPath placements =
                imports.applied("PLACEMENTS", "nip,kode_posisi,tmt_jabatan\n%s,P1,01-02-2020\n".formatted(BUDI));
        imports.post(people, "undo").then().statusCode(409);
        assertThat(imports.undo(placements).getString("status")).isEqualTo("UNDONE");
        assertThat(imports.undo(people).getString("status")).isEqualTo("UNDONE");
        assertThat(imports.undo(positions).getString("status")).isEqualTo("UNDONE");
        given().spec(planner).get("/api/v1/positions").then().body("items", empty());
    }

    @Test
    void aChangeOfPeopleWhoStayKnownIsTakenBackThoughSomebodyWasPlacedSince() {
        JsonPath renamed = imports.applied("EMPLOYEES", PEOPLE.replace("Budi", "Budi Santoso"));
        imports.applied("PLACEMENTS", "nip,kode_posisi,tmt_jabatan\n%s,P1,01-02-2020\n".formatted(BUDI));
        assertThat(imports.undo(renamed).getString("status")).isEqualTo("UNDONE");
        imports.post(people, "undo").then().statusCode(409).body("reasons.code", hasItem("changed-since"));
    }
}
