package id.selaras.contract;

import static id.selaras.testing.WorkloadFixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.selaras.employee.application.EmployeeRecord;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Role;
import id.selaras.shared.tabular.FormulaGuard;
import id.selaras.shared.tabular.TableCell;
import id.selaras.shared.tabular.TableFile;
import id.selaras.shared.tabular.TableLimits;
import id.selaras.shared.tabular.TableRow;
import id.selaras.shared.tabular.TabularExport;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.EmployeeFixtures;
import id.selaras.testing.WebSession;
import id.selaras.workload.application.WorkloadImport;
import id.selaras.workload.application.WorkloadRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people in Health, one of them with a name that looks like a formula, one in Education, and sixty tasks. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class ListExportTest {

    private static final String ANI = "198001012005012001";
    private static final String TRICKY = "196812152000031001";
    private static final String CITRA = "199001012015012001";
    private static final int TASKS = 60;

    private static WebSession planner;
    private static WebSession auditor;
    private static WebSession operator;
    private static UUID government;

    @Inject
    Accounts accounts;

    @Inject
    EmployeeFixtures fixtures;

    @Inject
    WorkloadImport workload;

    @TempDir
    Path folder;

    @BeforeEach
    void peopleAndTasks() {
        if (planner != null) {
            return;
        }
        government = fixtures.government("ekspor");
        fixtures.hire(government, EmployeeFixtures.person(ANI, "Ani"), named(TRICKY, "=1+1"));
        fixtures.hire(government, EmployeeFixtures.person(CITRA, "Citra"));
        fixtures.place(government, ANI, "DINKES-ANALIS", LocalDate.of(2020, 1, 1));
        fixtures.place(government, TRICKY, "PKM-DOKTER", LocalDate.of(2018, 1, 1));
        fixtures.place(government, CITRA, "DIKBUD-ANALIS", LocalDate.of(2025, 1, 1));
        List<WorkloadRecord> tasks = new ArrayList<>(List.of(task("DINKES-ANALIS", 2025, "1", "240", "120")));
        for (int i = 1; i <= TASKS; i++) {
            tasks.add(task("DIKBUD-ANALIS", 2026, "T" + i, "12.5", "60"));
        }
        accounts.as(government, () -> workload.apply(government, Ids.next(), tasks));
        operator = WebSession.of(accounts.open(
                government, "operator@ekspor", Role.AGENCY_OPERATOR, fixtures.unit(government, "DINKES"), null));
        auditor = WebSession.of(accounts.open(government, "auditor@ekspor", Role.AUDITOR, null, null));
        planner = WebSession.of(accounts.open(government, "planner@ekspor", Role.PLANNER, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "/employees?sort=-nip, nip, NIP, 3",
        "/employees?family=ADMINISTRASI, nip, NIP, 2",
        "/units?kind=DINAS, code, Kode, 2",
        "/positions?family=ADMINISTRASI, code, Kode, 2",
        "/positions?sort=-name, code, Kode, 3",
        "/workload-metrics?period=2026, taskName, Tugas, 60",
        "/workload-analyses?status=SHORTAGE, positionCode, Kode jabatan, 3",
        "/audit/entries?action=account.opened, hash, Sidik, 3"
    })
    void aFileHoldsExactlyTheFilteredListInItsOrder(String path, String field, String heading, int rows) {
        WebSession who = path.startsWith("/audit") ? auditor : planner;
        List<String> listed = who.request()
                .get("/api/v1" + path + "&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items." + field);
        assertThat(listed).hasSize(rows);
        for (String type : List.of(TabularExport.CSV, TabularExport.XLSX)) {
            assertThat(column(file(who, path, type), heading)).isEqualTo(listed);
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaIsGuardedInBothFiles() {
        for (String type : List.of(TabularExport.CSV, TabularExport.XLSX)) {
            List<String> names = column(file(planner, "/employees?q=1968", type), "Nama");
            assertThat(names).containsExactly("'=1+1, M.Kes.");
            assertThat(names).extracting(FormulaGuard::strip).containsExactly("=1+1, M.Kes.");
        }
    }

    @Test
    void numbersAndDatesOfAWorkbookAreNumbersAndDates() {
        List<TableRow> rows = file(planner, "/employees?q=1968", TabularExport.XLSX);
        assertThat(cell(rows, "Tanggal pensiun")).isEqualTo(new TableCell("2029-01-01", TableCell.Kind.DATE));
        assertThat(cell(rows, "Kelas jabatan")).isEqualTo(new TableCell("9", TableCell.Kind.NUMBER));
        assertThat(cell(rows, "NIP").kind()).isEqualTo(TableCell.Kind.TEXT);
        rows = file(auditor, "/audit/entries?action=account.opened", TabularExport.XLSX);
        assertThat(cell(rows, "Waktu (UTC)").kind()).isEqualTo(TableCell.Kind.DATE);
    }

    @Test
    void anOperatorExportsOnlyHisOwnAgency() {
        for (String type : List.of(TabularExport.CSV, TabularExport.XLSX)) {
            assertThat(column(file(operator, "/employees?sort=nip", type), "NIP"))
                    .containsExactly(TRICKY, ANI);
            assertThat(column(file(operator, "/units", type), "Kode")).containsExactly("DINKES", "PKM");
            assertThat(column(file(operator, "/positions?sort=name", type), "Kode"))
                    .containsExactlyInAnyOrder("DINKES-ANALIS", "PKM-DOKTER");
            assertThat(column(file(operator, "/workload-metrics?q=Tugas", type), "Kode tugas"))
                    .containsExactly("1");
        }
    }

    @Test
    void anotherGovernmentExportsNobody() {
        UUID other = fixtures.government("ekspor-lain");
        WebSession stranger = WebSession.of(accounts.open(other, "planner@ekspor-lain", Role.PLANNER, null, null));
        assertThat(column(file(stranger, "/employees?sort=nip", TabularExport.CSV), "NIP"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=red", "limit=10", "cursor=abc", "total=true"})
    void aParameterThatAFileDoesNotKnowIsRefused(String parameter) {
        asked(planner, "/employees?" + parameter, TabularExport.CSV)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", contains("unknown-parameter"));
        asked(planner, "/employees?sort=colour", TabularExport.XLSX)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?sort"));
    }

    @Test
    void theFileSaysForWhichDayAndRulesAndWhoAskedForWhat() {
        String text = asked(planner, "/employees?family=ADMINISTRASI&asOf=2026-06-01", TabularExport.CSV)
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"pegawai.csv\""))
                .extract()
                .asString();
        assertThat(text)
                .contains(
                        "# Data per: 2026-06-01",
                        "# Versi aturan: 1 (Aturan nasional)",
                        "# Diekspor oleh: planner@ekspor",
                        "# Saringan asOf: 2026-06-01",
                        "# Saringan family: ADMINISTRASI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html,application/xhtml+xml,*/*;q=0.8"})
    void whoDoesNotAskForAFileGetsAPage(String accept) {
        asked(planner, "/employees?limit=1", accept)
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("items.nip", contains(TRICKY));
    }

    private static ValidatableResponse asked(WebSession who, String path, String accept) {
        return who.request().header("Accept", accept).get("/api/v1" + path).then();
    }

    /** The rows of the file, heading first, without the lines about it. */
    private List<TableRow> file(WebSession who, String path, String type) {
        byte[] content = asked(who, path, type)
                .statusCode(200)
                .contentType(startsWith(type))
                .extract()
                .asByteArray();
        List<TableRow> rows = new ArrayList<>();
        try {
            Path file = Files.write(folder.resolve(Ids.next().toString()), content);
            TableFile.open(file, TableLimits.DEFAULT).read(rows::add);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
        return rows.stream().filter(row -> !row.cell(0).text().startsWith("#")).toList();
    }

    private static List<String> column(List<TableRow> rows, String heading) {
        int index = indexOf(rows, heading);
        return rows.stream().skip(1).map(row -> row.cell(index).text()).toList();
    }

    private static TableCell cell(List<TableRow> rows, String heading) {
        return rows.get(1).cell(indexOf(rows, heading));
    }

    private static int indexOf(List<TableRow> rows, String heading) {
        return Stream.iterate(0, i -> i + 1)
                .limit(40)
                .filter(i -> rows.get(0).cell(i).text().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + heading));
    }

    /** A complete record of somebody without a front title, so that the list begins with the name. */
    private static EmployeeRecord named(String nip, String name) {
        LocalDate begun = EmployeeFixtures.LONG_AGO;
        return new EmployeeRecord(
                nip,
                null,
                name,
                null,
                "M.Kes.",
                "Samarinda",
                LocalDate.of(1968, 12, 15),
                "M",
                null,
                "PNS",
                "01",
                begun,
                begun.plusYears(1),
                "33",
                begun,
                10,
                0,
                "40",
                "Kesehatan Masyarakat",
                2008,
                "64.72.01",
                begun);
    }
}
