package id.selaras.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.tabular.TableCell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null", "NULL", "'", "'null"})
    void emptyAndNullAreEmpty(String text) {
        assertThat(read("EMPLOYEES", "nama", text)).isNull();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theApostropheOfTheNationalExportIsTakenOff() {
        assertThat(read("EMPLOYEES", "nip_baru", "'198609262015051001")).isEqualTo("198609262015051001");
        assertThat(read("EMPLOYEES", "nama", "'Aisyah ")).isEqualTo("Aisyah");
        assertThat(read("EMPLOYEES", "nip_baru", "19860926 201505 1 001")).isEqualTo("198609262015051001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.98609262015051E+17", "1,98609E+17", "1.98609262015051e17"})
    void aNumberThatASpreadsheetRoundedIsNoNip(String text) {
        assertThat(read("EMPLOYEES", "nip_baru", text)).isNull();
        assertThat(complaints).containsExactly("nip-destroyed");
    }

    @Test
    void aNumericCellIsNoNipWhateverItShows() {
        assertThat(read("EMPLOYEES", "nip_baru", new TableCell("198609262015051000", TableCell.Kind.NUMBER)))
                .isNull();
        assertThat(complaints).containsExactly("nip-destroyed");
    }

    @ParameterizedTest
    @CsvSource({
        "31-12-2024, 2024-12-31",
        "1/2/2024, 2024-02-01",
        "2024-02-29, 2024-02-29",
        "2024-02-29T00:00:00, 2024-02-29",
        "2024-02-29 00:00:00, 2024-02-29",
        "20240229, 2024-02-29",
        "1 Januari 2024, 2024-01-01",
        "17 Agustus 1945, 1945-08-17",
        "5 Nopember 2020, 2020-11-05",
        "01-Mei-2021, 2021-05-01",
        "45292, 2024-01-01",
    })
    void datesAreReadAsPeopleHereWriteThem(String text, String expected) {
        assertThat(read("EMPLOYEES", "tanggal_lahir", text)).isEqualTo(expected);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31-02-2024, impossible-date",
        "1-2-24, ambiguous-date",
        "kemarin, not-a-date",
        "2024, not-a-date",
        "1 Foo 2024, not-a-date"
    })
    void whatIsNoDateIsNamed(String text, String code) {
        assertThat(read("EMPLOYEES", "tanggal_lahir", text)).isNull();
        assertThat(complaints).containsExactly(code);
    }

    @Test
    void theOrderOfDayAndMonthIsAnOption() {
        CellReader american = new CellReader(new ReadingOptions("MDY", null));
        assertThat(american.read(field("EMPLOYEES", "tanggal_lahir"), TableCell.text("2/1/2024"), this::note))
                .isEqualTo("2024-02-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234,5; 1234.5",
                "1,234.5; 1234.5",
                "12,5; 12.5",
                "0.2304; 0.2304",
                "16.00; 16",
                "1.234.567; 1234567",
                "100; 100",
                "1 234,5; 1234.5"
            })
    void decimalsAreReadWithEitherMark(String text, String expected) {
        assertThat(read("WORKLOAD", "volume", text)).isEqualTo(expected);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aDotBeforeThreeDigitsIsDoubtfulUntilTheOptionDecides() {
        assertThat(read("WORKLOAD", "volume", "1.234")).isEqualTo("1.234");
        assertThat(complaints).containsExactly("ambiguous-number");
        complaints.clear();
        CellReader indonesian = new CellReader(new ReadingOptions(null, true));
        assertThat(indonesian.read(field("WORKLOAD", "volume"), TableCell.text("1.234"), this::note))
                .isEqualTo("1234");
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, not-a-whole-number",
        "18, out-of-range",
        "0, out-of-range",
        "dua, not-a-number",
        "1e999999999, not-a-number"
    })
    void wholeNumbersHaveTheirRange(String text, String code) {
        assertThat(read("JOBS", "kelas", text)).isNull();
        assertThat(complaints).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEES, gol_akhir_id, III/b, 32",
        "EMPLOYEES, gol_akhir_id, 32, 32",
        "EMPLOYEES, gol_akhir_id, Penata Muda Tk. I (III/b), 32",
        "EMPLOYEES, jenis_kelamin, P, F",
        "EMPLOYEES, jenis_kelamin, Laki-laki, M",
        "EMPLOYEES, tingkat_pendidikan_id, S-1/Sarjana, 40",
        "EMPLOYEES, status_cpns_pns, P, PNS",
        "EMPLOYEES, kedudukan_hukum_id, Aktif, 01",
        "UNITS, jenis_unit, Sekretariat Daerah, SEKRETARIAT_DAERAH",
        "WORKLOAD, metode, TUGAS, TASK",
        "PERFORMANCE, predikat, Sangat Baik, SANGAT_BAIK",
        "JOBS, standar_kompetensi, m-int:3|Kerja Sama: 2, M-INT:3|M-KS:2"
    })
    void codesAreToldByCodeOrByName(String kind, String field, String text, String expected) {
        assertThat(read(kind, field, text)).isEqualTo(expected);
        assertThat(complaints).isEmpty();
    }

    @Test
    void textKeepsItsMeaningAndLosesItsTricks() {
        assertThat(read("EMPLOYEES", "nama", "Zoe\u0308")).isEqualTo("Zo\u00EB");
        assertThat(read("EMPLOYEES", "nama", "abc\u202Edef")).isNull();
        assertThat(read("EMPLOYEES", "gelar_depan", "x".repeat(61))).isNull();
        assertThat(complaints).containsExactly("unacceptable-character", "too-long");
    }

    @Test
    void everyFieldCanBeReadAndEveryCodeSetIsThere() {
        for (ImportKind kind : ImportKind.values()) {
            for (ImportField field : ImportFields.of(kind)) {
                for (String text : new String[] {"1", "abc", "1-1-2024", "x:y", "￿"}) {
                    new CellReader(ReadingOptions.DEFAULT).read(field, TableCell.text(text), this::note);
                }
            }
        }
        assertThat(ProblemTexts.codes()).containsAll(complaints);
    }

    private String read(String kind, String field, String text) {
        return read(kind, field, TableCell.text(text));
    }

    private String read(String kind, String field, TableCell cell) {
        return new CellReader(ReadingOptions.DEFAULT).read(field(kind, field), cell, this::note);
    }

    private void note(boolean error, String code, java.util.Map<String, String> params) {
        complaints.add(code);
    }

    private static ImportField field(String kind, String name) {
        return ImportFields.of(ImportKind.valueOf(kind), name).orElseThrow();
    }
}
