package id.selaras.exchange.api;

import static id.selaras.testing.Accounts.signedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.selaras.shared.security.Role;
import id.selaras.shared.tabular.ExportTable;
import id.selaras.shared.tabular.TabularExport;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.ImportFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PeopleImportTest {

    private static final String BUDI = "198609262015051001";
    private static final String SITI = "199001012019032002";

    @Inject
    Accounts accounts;

    UUID government;
    String code;
    ImportFixtures imports;

    @BeforeEach
    void aGovernmentOfItsOwn() {
        code = "orang-" + UUID.randomUUID().toString().substring(0, 8);
        government = accounts.government(code);
        imports = new ImportFixtures(signedIn(accounts.open(government, "planner@" + code, Role.PLANNER, null, null)));
    }

    @Test
    void theNationalExportIsRecognisedWithItsQuirks() {
        JsonPath checked = imports.checked("EMPLOYEES", """
                PNS ID,NIP BARU,NAMA,TANGGAL LAHIR,JENIS KELAMIN,KEDUDUKAN HUKUM ID,STATUS CPNS PNS,GOL AKHIR ID,UNOR ID,EMAIL GOV
                'A1,'%s,'BUDI,26-09-1986,M,01,P,31,X,null
                'A2,'%s,'SITI,02-01-1990,F,01,P,'32,X,null
                """.formatted(BUDI, SITI));
        assertThat(checked.getString("profile")).isEqualTo("SIASN");
        assertThat(checked.getInt("counts.new")).isEqualTo(2);
        assertThat(checked.getInt("counts.warning")).isEqualTo(1);
        JsonPath rows = imports.rows(checked, "NEW");
        assertThat(rows.getString("items[0].values.nip_baru")).isEqualTo(BUDI);
        assertThat(rows.getString("items[0].values.email_gov")).isNull();
        assertThat(rows.getString("items[1].problems[0].code")).isEqualTo("nip-birth-date-differs");
        assertThat(imports.apply(checked).getString("status")).isEqualTo("APPLIED");
    }

    @Test
    void numbersDestroyedByASpreadsheetAreRefusedByCell() throws IOException {
        List<ExportTable.Column<Integer>> columns = List.of(
                new ExportTable.Column<>("NO", row -> row),
                new ExportTable.Column<>("NAMA PEGAWAI", row -> "Budi"),
                new ExportTable.Column<>("NIP", row -> 198_609_262_015_051_001d));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TabularExport.writeWorkbook(new ExportTable<>("x", null, columns, Stream.of(1)), file);
        String id = imports.upload(
                        "EMPLOYEES",
                        "pegawai.xlsx",
                        file.toByteArray(),
                        "{\"columns\":{\"nip_baru\":\"NIP\",\"nama\":\"NAMA PEGAWAI\"}}")
                .jsonPath()
                .getString("id");
        JsonPath checked = imports.settled(id);
        assertThat(checked.getString("format")).isEqualTo("XLSX");
        JsonPath rows = imports.rows(checked, "ERROR");
        assertThat(rows.getString("items[0].problems[0].code")).isEqualTo("nip-destroyed");
        assertThat(rows.getString("items[0].problems[0].cell")).isEqualTo("C2");
    }

    @Test
    void aFileWithFewColumnsLeavesTheOtherFactsAsTheyAre() {
        imports.applied(
                "EMPLOYEES", "nip_baru,nama,gelar_belakang,status_cpns_pns\n%s,Budi,S.Kom,PNS\n".formatted(BUDI));
        JsonPath second =
                imports.checked("EMPLOYEES", "nip_baru,nama,status_cpns_pns\n%s,Budi Santoso,PNS\n".formatted(BUDI));
        JsonPath rows = imports.rows(second, "CHANGED");
        assertThat(rows.getList("items[0].changes.field", String.class)).containsExactly("nama");
        imports.apply(second);
        JsonPath third = imports.checked(
                "EMPLOYEES",
                "nip_baru,nama,gelar_belakang,status_cpns_pns\n%s,Budi Santoso,S.Kom,PNS\n".formatted(BUDI));
        assertThat(third.getInt("counts.unchanged")).isEqualTo(1);
    }

    @Test
    void anEmployeesPageNamesTheFileThatEachPartCameFrom() {
        JsonPath applied = imports.applied("EMPLOYEES", "nip_baru,nama,status_cpns_pns\n%s,Budi,PNS\n".formatted(BUDI));
        RequestSpecification planner = signedIn(accounts.open(government, "asal@" + code, Role.PLANNER, null, null));
        String budi = given().spec(planner).get("/api/v1/employees").path("items[0].id");
        given().spec(planner)
                .get("/api/v1/employees/" + budi)
                .then()
                .body("sources.field", contains("IDENTITY"))
                .body("sources[0].source", equalTo("IMPORT"))
                .body("sources[0].changeId", equalTo(applied.getString("id")))
                .body("sources[0].changeLabel", equalTo(applied.getString("fileName")));
    }

    @Test
    void theWholeChainOfFilesComesInAndMeetsItsRules() {
        imports.applied("UNITS", "kode_unit,nama_unit,jenis_unit\nD1,Dinas Sosial,DINAS\n");
        imports.applied(
                "JOBS",
                "kode_jabatan,nama_jabatan,jenis_jabatan,jenjang,rumpun,kelas,bup\nAN,Analis,PELAKSANA,PELAKSANA,SOSIAL,7,58\n");
        JsonPath positions = imports.checked(
                "POSITIONS", "kode_posisi,kode_unit,kode_jabatan,kebutuhan\nP1,Dinas Sosial,AN,2\nP2,D9,AN,1\n");
        assertThat(imports.rows(positions, "ERROR").getString("items[0].problems[0].code"))
                .isEqualTo("unknown-unit");
        imports.applied("POSITIONS", "kode_posisi,kode_unit,kode_jabatan,kebutuhan\nP1,Dinas Sosial,analis,2\n");
        imports.applied("EMPLOYEES", "nip_baru,nama,status_cpns_pns\n%s,Budi,PNS\n".formatted(BUDI));

        JsonPath placed =
                imports.applied("PLACEMENTS", "nip,kode_posisi,tmt_jabatan\n%s,P1,01-02-2020\n".formatted(BUDI));
        assertThat(placed.getString("status")).isEqualTo("APPLIED");
        JsonPath strangers =
                imports.checked("PLACEMENTS", "nip,kode_posisi,tmt_jabatan\n%s,P7,01-02-2020\n".formatted(SITI));
        assertThat(imports.rows(strangers, "ERROR").getList("items[0].problems.code", String.class))
                .containsExactly("unknown-employee", "unknown-position");

        JsonPath ratings = imports.checked(
                "PERFORMANCE",
                "nip,tahun,hasil_kerja,perilaku,predikat\n%1$s,2023,1,1,Baik\n%1$s,2024,1,1,\n%1$s,2022,,,\n"
                        .formatted(BUDI));
        assertThat(imports.rows(ratings, "ERROR").getList("items.problems.code.flatten()", String.class))
                .containsExactly("predicate-contradicts-table", "rating-missing");
        assertThat(imports.rows(ratings, "NEW").getString("items[0].values.predikat"))
                .isEqualTo("SANGAT_BAIK");

        JsonPath workload = imports.applied(
                "WORKLOAD",
                "kode_posisi,tahun,kode_tugas,uraian_tugas,volume,menit_per_satuan\nP1,2024,T1,Menyusun laporan,\"16,00\",1080.00\n");
        assertThat(workload.getString("status")).isEqualTo("APPLIED");
        JsonPath again = imports.checked(
                "WORKLOAD",
                "kode_posisi,tahun,kode_tugas,uraian_tugas,volume,menit_per_satuan\nP1,2024,T1,Menyusun laporan,16,1080\n");
        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
        for (String[] file : new String[][] {
            {"COMPETENCIES", "nip,kode_kompetensi,level,tanggal\n%s,Integritas,3,01-02-2024\n".formatted(BUDI)},
            {"DISCIPLINE", "nip,tingkat,mulai,selesai\n%s,ringan,01-02-2024,31-07-2024\n".formatted(BUDI)}
        }) {
            JsonPath applied = imports.applied(file[0], file[1]);
            assertThat(applied.getString("status")).as(file[0]).isEqualTo("APPLIED");
            assertThat(imports.checked(file[0], file[1]).getInt("counts.unchanged"))
                    .as(file[0])
                    .isEqualTo(1);
            assertThat(imports.undo(applied).getString("status")).as(file[0]).isEqualTo("UNDONE");
        }
    }

    @Test
    void tenThousandPeopleAreCheckedAndWrittenInSeconds() {
        StringBuilder file =
                new StringBuilder("nip_baru,nama,tanggal_lahir,jenis_kelamin,status_cpns_pns,gol_akhir_id\n");
        IntStream.range(0, 10_000)
                .forEach(i -> file.append("19%02d0101%04d011%03d,Orang %d,01-01-19%02d,M,PNS,III/a\n"
                        .formatted(60 + i % 35, 1990 + i % 35, 1 + i / 35, i, 60 + i % 35)));
        long start = System.nanoTime();
        JsonPath checked = imports.checked("EMPLOYEES", file.toString());
        Duration check = Duration.ofNanos(System.nanoTime() - start);
        JsonPath applied = imports.apply(checked);
        Duration both = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("10,000 people: check %s, with application %s%n", check, both);
        assertThat(applied.getInt("counts.rows")).isEqualTo(10_000);
        // Ten times the target: the build shares its machine with others.
        assertThat(both).isLessThan(Duration.ofSeconds(80));
    }

    @Test
    void aReaderOfTheChangesMissesNothing() {
        imports.applied("UNITS", "kode_unit,nama_unit,jenis_unit\nD1,Dinas Sosial,DINAS\n");
        RequestSpecification auditor = signedIn(accounts.open(government, "auditor@" + code, Role.AUDITOR, null, null));
        JsonPath first = changes(auditor, 0);
        List<Integer> numbers = first.getList("items.sequence");
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(first.getList("items.type", String.class))
                .contains("import.uploaded", "units.recorded", "import.applied");
        int last = numbers.get(numbers.size() - 1);
        imports.applied("UNITS", "kode_unit,nama_unit,jenis_unit\nD2,Dinas Baru,DINAS\n");
        JsonPath later = changes(auditor, last);
        assertThat(later.getInt("items[0].sequence")).isEqualTo(last + 1);
        given().spec(auditor).get("/api/v1/changes?since=-1").then().statusCode(400);
        given().spec(auditor).get("/api/v1/changes?limit=2").then().statusCode(200);
    }

    private static JsonPath changes(RequestSpecification reader, int since) {
        return given().spec(reader)
                .get("/api/v1/changes?limit=200&since=" + since)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
