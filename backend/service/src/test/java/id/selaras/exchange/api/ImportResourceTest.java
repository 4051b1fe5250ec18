package id.selaras.exchange.api;

import static id.selaras.testing.Accounts.signedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.ImportFixtures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ImportResourceTest {

    private static final String UNITS = """
            kode_unit,kode_induk,nama_unit,jenis_unit
            D1-B,D1,Bidang Anggaran,Bidang
            D1,,Dinas Keuangan,DINAS
            D2,,Dinas Sosial,DINAS
            """;

    @Inject
    Accounts accounts;

    RequestSpecification planner;
    ImportFixtures imports;

    @BeforeEach
    void aGovernmentOfItsOwn() {
        String code = "impor-" + UUID.randomUUID().toString().substring(0, 8);
        UUID government = accounts.government(code);
        planner = signedIn(accounts.open(government, "planner@" + code, Role.PLANNER, null, null));
        imports = new ImportFixtures(planner);
    }

    @Test
    void aFileIsCheckedAppliedAndImportedAgainWithoutEffect() {
        JsonPath checked = imports.checked("UNITS", UNITS);
        assertThat(checked.getString("status")).isEqualTo("CHECKED");
        assertThat(checked.getString("profile")).isEqualTo("SELARAS");
        assertThat(checked.getInt("counts.rows")).isEqualTo(3);
        assertThat(checked.getInt("counts.new")).isEqualTo(3);
        units().body("items", org.hamcrest.Matchers.empty());

        JsonPath applied = imports.apply(checked);
        assertThat(applied.getString("status")).isEqualTo("APPLIED");
        assertThat(applied.getDouble("progress")).isEqualTo(1.0);
        units().body("items.code", hasItem("D1-B"));

        JsonPath again = imports.checked("UNITS", UNITS);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(3);
        assertThat(again.getInt("counts.new") + again.getInt("counts.changed")).isZero();
    }

    @Test
    void aChangedFileTellsBeforeAndAfterAndWhatIsMissing() {
        imports.applied("UNITS", UNITS);
        JsonPath checked = imports.checked(
                "UNITS", "kode_unit,nama_unit,jenis_unit\nD1,Dinas Pendapatan,DINAS\nD2,Dinas Sosial,DINAS\n");
        assertThat(checked.getInt("counts.changed")).isEqualTo(1);
        assertThat(checked.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(checked.getInt("counts.missing")).isEqualTo(1);
        JsonPath rows = imports.rows(checked, "CHANGED");
        assertThat(rows.getString("items[0].changes[0].field")).isEqualTo("nama_unit");
        assertThat(rows.getString("items[0].changes[0].before")).isEqualTo("Dinas Keuangan");
        assertThat(rows.getString("items[0].changes[0].after")).isEqualTo("Dinas Pendapatan");
        assertThat(rows.getInt("items[0].rowNumber")).isEqualTo(2);
        assertThat(imports.rows(checked, "MISSING").getString("items[0].key")).isEqualTo("D1-B");
    }

    @Test
    void everyFaultIsToldByRowAndCellWithCauseAndCure() {
        JsonPath checked = imports.checked("UNITS", """
                kode_unit,kode_induk,nama_unit,jenis_unit
                A,B,Unit A,DINAS
                B,A,Unit B,DINAS
                C,X,Unit C,DINAS
                D,,,DINAS
                E,,Unit E,PABRIK
                E,,Unit E lagi,DINAS
                """);
        assertThat(checked.getInt("counts.error")).isEqualTo(6);
        JsonPath rows = imports.rows(checked, "ERROR");
        assertThat(rows.getList("items.problems.code.flatten()", String.class))
                .containsExactly(
                        "unit-in-cycle",
                        "unit-in-cycle",
                        "unknown-parent",
                        "required-missing",
                        "unknown-code",
                        "duplicate-in-file");
        assertThat(rows.getString("items[2].problems[0].cell")).isEqualTo("B4");
        assertThat(rows.getString("items[2].problems[0].column")).isEqualTo("kode_induk");
        assertThat(rows.getString("items[2].problems[0].message"))
                .isEqualTo("Unit induk \"X\" tidak ada dalam berkas maupun sistem.");
        assertThat(rows.getString("items[2].problems[0].cure")).contains("betulkan kodenya");
        assertThat(rows.getString("items[5].problems[0].cell")).isEqualTo("A7");

        imports.post(checked, "application").then().statusCode(422).body("code", equalTo("import-has-errors"));
        given().spec(planner)
                .accept("text/csv")
                .get("/api/v1/imports/" + checked.getString("id") + "/bad-rows")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("baris-bermasalah.csv"))
                .body(containsString("C,X,Unit C,DINAS,"))
                .body(containsString("B4: Unit induk"));
    }

    @Test
    void goodRowsCanBeAppliedWithoutTheBadOnes() {
        JsonPath checked =
                imports.checked("UNITS", "kode_unit,nama_unit,jenis_unit\nA,Unit A,DINAS\nB,Unit B,PABRIK\n");
        given().spec(planner)
                .header("If-Match", "\"" + checked.getInt("version") + "\"")
                .queryParam("skipErrors", true)
                .post("/api/v1/imports/" + checked.getString("id") + "/application")
                .then()
                .statusCode(202)
                .header("Location", equalTo("/api/v1/imports/" + checked.getString("id")));
        assertThat(imports.settled(checked.getString("id")).getString("status")).isEqualTo("APPLIED");
        units().body("items.code", equalTo(java.util.List.of("A")));
    }

    @Test
    void anUndoneImportLeavesWhatWasBefore() {
        imports.applied("UNITS", UNITS);
        JsonPath second = imports.applied("UNITS", UNITS.replace("Dinas Sosial", "Dinas Kesehatan"));
        units().body("items.name", hasItem("Dinas Kesehatan"));
        JsonPath undone = imports.undo(second);
        assertThat(undone.getString("status")).isEqualTo("UNDONE");
        units().body("items.name", hasItem("Dinas Sosial"));
        imports.post(undone, "undo").then().statusCode(409).body("code", equalTo("import-is-undone"));
    }

    @Test
    void anImportThatWasBuiltUponCannotBeUndone() {
        JsonPath first = imports.applied("UNITS", UNITS);
        imports.applied("UNITS", UNITS.replace("Dinas Sosial", "Dinas Kesehatan"));
        imports.post(first, "undo").then().statusCode(409).body("code", equalTo("import-built-upon"));
    }

    @Test
    void aCheckIsWorthNothingOnceTheFactsChanged() {
        JsonPath first = imports.checked("UNITS", UNITS);
        JsonPath second = imports.checked("UNITS", UNITS);
        imports.apply(first);
        imports.post(second, "application").then().statusCode(409).body("code", equalTo("facts-changed"));
        JsonPath again = map(
                second,
                "{\"columns\":{\"kode_unit\":\"kode_unit\",\"nama_unit\":\"nama_unit\","
                        + "\"jenis_unit\":\"jenis_unit\",\"kode_induk\":\"kode_induk\"}}");
        assertThat(again.getInt("counts.unchanged")).isEqualTo(3);
        assertThat(imports.apply(again).getString("status")).isEqualTo("APPLIED");
    }

    @Test
    void anUnknownHeaderIsMappedByHandAndRememberedThen() {
        String csv = "Nomor;Sebutan;Macam\n1;Dinas Satu;dinas\n2;Dinas Dua;dinas\n";
        JsonPath waiting = imports.checked("UNITS", csv);
        assertThat(waiting.getString("status")).isEqualTo("NEEDS_MAPPING");
        assertThat(waiting.getString("separator")).isEqualTo(";");
        assertThat(waiting.getString("columns[1].name")).isEqualTo("Sebutan");
        assertThat(waiting.getString("columns[1].samples[0]")).isEqualTo("Dinas Satu");
        String mapping =
                "{\"columns\":{\"kode_unit\":\"Nomor\",\"nama_unit\":\"Sebutan\"},\"constants\":{\"jenis_unit\":\"DINAS\"}}";
        imports.apply(map(waiting, mapping));
        JsonPath again = imports.checked("UNITS", csv);
        assertThat(again.getString("profile")).isEqualTo("REMEMBERED");
        assertThat(again.getInt("counts.unchanged")).isEqualTo(2);
    }

    @Test
    void aMappingThatDoesNotFitIsRefusedByField() {
        JsonPath waiting = imports.checked("UNITS", "Nomor;Sebutan\n1;Dinas Satu\n");
        putMapping(waiting, "{\"columns\":{\"kode_unit\":\"Nomer\",\"warna\":\"Sebutan\"}}")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(java.util.List.of("/columns/kode_unit", "/columns/warna")));
        putMapping(waiting, "{\"columns\":{\"kode_unit\":\"Nomor\"}}")
                .then()
                .statusCode(422)
                .body("code", equalTo("mapping-incomplete"))
                .body("reasons.params.field", equalTo(java.util.List.of("nama_unit", "jenis_unit")));
        putMapping(waiting, "{\"kolom\":{}}").then().statusCode(400).body("errors[0].code", equalTo("unknown-field"));
        given().spec(planner)
                .contentType("application/json")
                .body("{}")
                .put("/api/v1/imports/" + waiting.getString("id") + "/mapping")
                .then()
                .statusCode(428);
    }

    @Test
    void theSameUploadSentTwiceIsOneImport() {
        byte[] file = UNITS.getBytes(StandardCharsets.UTF_8);
        String first = imports.upload("UNITS", "u.csv", file, null, "kunci-1")
                .jsonPath()
                .getString("id");
        String second = imports.upload("UNITS", "u.csv", file, null, "kunci-1")
                .jsonPath()
                .getString("id");
        assertThat(second).isEqualTo(first);
        imports.upload("UNITS", "u.csv", "kode_unit,x\n1,2\n".getBytes(StandardCharsets.UTF_8), null, "kunci-1")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        imports.settled(first);
        given().spec(planner)
                .multiPart("file", "u.csv", file)
                .multiPart("kind", "UNITS")
                .post("/api/v1/imports")
                .then()
                .statusCode(428)
                .body("code", equalTo("idempotency-key-required"));
    }

    @Test
    void badUploadsAreRefusedAndNothingIsKept() {
        imports.upload("HANTU", "u.csv", UNITS.getBytes(StandardCharsets.UTF_8), null)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"));
        given().spec(planner)
                .header("Idempotency-Key", "tanpa-berkas")
                .multiPart("kind", "UNITS")
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/file"));
        given().spec(planner)
                .header("Idempotency-Key", "tanpa-bagian")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(java.util.List.of("/file", "/kind")));
        imports.upload("UNITS", "u.csv", UNITS.getBytes(StandardCharsets.UTF_8), "{\"warna\":1}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", startsWith("/mapping"));
        imports.upload("UNITS", "kosong.csv", new byte[0], null).then().statusCode(422);
        imports.upload("UNITS", "besar.csv", new byte[(30 << 20) + 1], null)
                .then()
                .statusCode(413)
                .body("code", equalTo("file-too-large"));
        byte[] encrypted = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, encrypted, 0, 4);
        imports.upload("UNITS", "x.xlsx", encrypted, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("workbook-old-format"));
        given().spec(planner)
                .get("/api/v1/imports?total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void aCancelledImportIsOver() {
        JsonPath checked = imports.checked("UNITS", UNITS);
        imports.post(checked, "cancellation").then().statusCode(200).body("status", equalTo("CANCELLED"));
        imports.post(imports.settled(checked.getString("id")), "application")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-is-cancelled"));
    }

    @Test
    void othersSeeNothingOfIt() {
        JsonPath checked = imports.checked("UNITS", UNITS);
        UUID elsewhere = accounts.government("impor-lain");
        RequestSpecification stranger =
                signedIn(accounts.open(elsewhere, "planner@impor-lain", Role.PLANNER, null, null));
        for (String path : new String[] {"", "/rows", "/bad-rows"}) {
            given().spec(stranger)
                    .get("/api/v1/imports/" + checked.getString("id") + path)
                    .then()
                    .statusCode(404);
        }
        new ImportFixtures(stranger).post(checked, "application").then().statusCode(404);
        new ImportFixtures(stranger).post(checked, "cancellation").then().statusCode(404);
    }

    @Test
    void kindsAndTemplatesAreTold() {
        given().spec(planner)
                .get("/api/v1/import-kinds")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("WORKLOAD"))
                .body(
                        "items.find { it.kind == 'EMPLOYEES' }.fields.find { it.name == 'nip_baru' }.required",
                        equalTo(true));
        given().spec(planner)
                .accept("text/csv")
                .get("/api/v1/import-templates/KINSHIP")
                .then()
                .statusCode(200)
                .body(equalTo("\uFEFFnip,nip_kerabat,hubungan\r\n"));
    }

    private io.restassured.response.ValidatableResponse units() {
        return given().spec(planner).get("/api/v1/units").then().statusCode(200);
    }

    private JsonPath map(JsonPath staged, String mapping) {
        putMapping(staged, mapping).then().statusCode(200);
        return imports.settled(staged.getString("id"));
    }

    private Response putMapping(JsonPath staged, String mapping) {
        return given().spec(planner)
                .header("If-Match", "\"" + staged.getInt("version") + "\"")
                .contentType("application/json")
                .body(mapping)
                .put("/api/v1/imports/" + staged.getString("id") + "/mapping");
    }
}
