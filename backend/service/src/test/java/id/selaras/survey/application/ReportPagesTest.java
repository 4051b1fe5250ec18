package id.selaras.survey.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.letter.LetterPress;
import id.selaras.survey.application.ReportLines.ElementLine;
import id.selaras.survey.application.ReportLines.Fact;
import id.selaras.survey.application.ReportLines.Group;
import id.selaras.survey.application.ReportLines.IndexLine;
import id.selaras.survey.application.ReportLines.IndexMean;
import id.selaras.survey.application.ReportLines.PlanLine;
import id.selaras.testing.PdfWords;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the pages of the printed report end: no row of a table and no heading is left alone. */
class ReportPagesTest {

    private static final int ELEMENTS = 9;
    private static final String FOOT = "Halaman ";
    private static final String UNIT = "Dinas nomor ";
    private static final String PROGRAMME = "Kegiatan nomor ";

    private final LetterPress press = new LetterPress("https://selaras.example");

    /** How much each part says, so that the ends of pages fall everywhere. */
    private List<List<String>> pages(int notAsked, int units, int plan) throws IOException {
        Map<String, Object> values = new HashMap<>(Map.of(
                "title", "Laporan",
                "name", "Tahun 2025",
                "service", "Semua layanan (4 survei)",
                "unit", "Seluruh perangkat daerah",
                "from", "1 Januari 2025",
                "to", "31 Desember 2025",
                "today", "2 Februari 2026",
                "government", "Kota Contoh"));
        values.put(
                "settings",
                Map.of(
                        "unit", "Setda",
                        "letterhead", List.of("PEMERINTAH KOTA", "SEKRETARIAT DAERAH"),
                        "address", "Jalan Contoh 1"));
        values.putAll(Map.of(
                "asked",
                "sembilan",
                "notAsked",
                lines(notAsked, n -> "Unsur yang tidak berlaku bagi layanan ini (U" + n + ")"),
                "leastAnswered",
                5,
                "leastGraded",
                30,
                "leastCell",
                5));
        values.putAll(Map.of(
                "received", "412",
                "valid", "398",
                "population", "4.000",
                "target", "351",
                "reached", true,
                "rate", "9,9"));
        values.putAll(Map.of(
                "enough", true,
                "index", "81,22",
                "quality", "B",
                "performance", "Baik",
                "interval", "79,10 sampai dengan 83,40",
                "weight", "1/9 tanpa pembulatan",
                "sum", "3,2490",
                "lowest", List.of("Waktu penyelesaian (U3)", "Biaya/tarif (U4)", "Sarana dan prasarana (U9)")));
        values.put(
                "elements",
                lines(ELEMENTS, n -> new ElementLine(n, "U" + n, "Unsur " + n, "398", "3,2500", "0,3611", 70, n > 6)));
        values.put(
                "facts",
                lines(4, n -> new Fact("Keterangan " + n, lines(5, m -> new Group("Kelompok " + m, "40", "20,0 %")))));
        values.put("course", "triwulan");
        values.put("months", lines(4, n -> new IndexLine("Triwulan " + n, "99", "80,12", "B", 80, null)));
        values.put("units", lines(units, n -> new IndexLine(UNIT + n + ".", "40", "77,10", "B", 77, null)));
        values.put("meanOfUnits", new IndexMean("" + units, "78,90"));
        values.put(
                "plan",
                lines(
                        plan,
                        n -> new PlanLine(
                                "Penanganan pengaduan (U8)",
                                PROGRAMME + n + ". " + "dan seterusnya ".repeat(n % 9),
                                "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
                                "TW III 2026",
                                "Kepala Bidang Pelayanan",
                                "direncanakan")));
        values.put("replies", lines(plan, n -> "Balasan nomor " + n + "."));
        values.putAll(Map.of("planSection", 8, "repliesSection", 9, "publicationSection", 10));
        return PdfWords.pages("SKM-LAPORAN-HALAMAN", press.paper("SKM-LAPORAN", "/hasil/contoh", values)).stream()
                .map(page ->
                        page.stream().filter(line -> !line.startsWith(FOOT)).toList())
                .toList();
    }

    private static <T> List<T> lines(int count, IntFunction<T> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 5, 6, 8, 10, 12})
    void theTableOfElementsStaysWholeUnderItsHeading(int notAsked) throws IOException {
        List<String> page = pages(notAsked, 2, 2).stream()
                .filter(lines -> lines.stream().anyMatch(line -> line.startsWith("4. Nilai")))
                .findFirst()
                .orElseThrow();

        assertThat(page).anyMatch(line -> line.startsWith("1 U1")).anyMatch(line -> line.startsWith("9 U9"));
        assertThat(page).anyMatch(line -> line.startsWith("Jumlah nilai tertimbang"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 22, 30})
    void noHeadingAndNoLastRowStandsAlone(int rows) throws IOException {
        for (List<String> page : pages(0, rows, rows / 2 + 2)) {
            String last = page.get(page.size() - 1);
            assertThat(last)
                    .as("the end of a page")
                    .doesNotMatch("\\d+\\. (Perbandingan|Rencana|Saran|Perkembangan|Responden|Publikasi).*")
                    .doesNotStartWith("No. Unsur")
                    .doesNotStartWith("Unit Jawaban");
            // A table that goes on says again what its columns are, and goes on with more than one row.
            aloneOn(page, UNIT, rows, "Unit Jawaban");
            aloneOn(page, PROGRAMME, rows / 2 + 2, "No. Unsur");
        }
    }

    private static void aloneOn(List<String> page, String name, int rows, String heading) {
        String text = String.join("\n", page);
        if (text.contains(name + rows + ".")) {
            assertThat(text).as("the last rows").contains(name + (rows - 1) + ".");
        }
        if (text.contains(name)) {
            assertThat(text.indexOf(heading)).as("the heading").isBetween(0, text.indexOf(name));
        }
    }
}
