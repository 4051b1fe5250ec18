package id.selaras.shared.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabularExportTest {

    private static final List<String> NASTY = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1+1",
            "=cmd|'/C calc'!A0",
            "'quoted",
            "''twice",
            "plain",
            "a,b;\"c\"",
            "two\nlines",
            "ꦲꦏ꧀ꦱꦫ 😀");

    private static final ExportStamp STAMP = new ExportStamp(
            "=Daftar",
            LocalDate.of(2026, 1, 1),
            "1",
            "@planner",
            Instant.parse("2026-01-01T00:00:00Z"),
            Map.of("q", "=x"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingComputesAndEverythingComesBackAsItWas(boolean workbook) throws IOException {
        Path first = export(NASTY, workbook, "first");
        List<String> cells = texts(first);
        assertThat(cells).noneMatch(text -> "=+-@\t\r\n＝".indexOf(text.charAt(0)) >= 0);
        List<String> back = cells.stream().map(FormulaGuard::strip).toList();
        assertThat(back).isEqualTo(NASTY);
        Path second = export(back, workbook, "second");
        if (!workbook) {
            assertThat(second).hasSameBinaryContentAs(first);
        }
        assertThat(texts(second)).isEqualTo(cells);
    }

    @Test
    void theStampStandsInCommentLinesThatCannotCompute() throws IOException {
        Path file = export(List.of("x"), false, "stamp");
        assertThat(Files.readAllLines(file)).first().isEqualTo("\uFEFF# Daftar: =Daftar");
        assertThat(Files.readString(file)).contains("# Data per: 2026-01-01", "# Saringan q: =x");
    }

    @Test
    void numbersAndDatesStayNumbersAndDatesInAWorkbook() throws IOException {
        List<ExportTable.Column<String>> columns = List.of(
                new ExportTable.Column<>("angka", row -> new BigDecimal("1.1680")),
                new ExportTable.Column<>("tanggal", row -> LocalDate.of(2024, 2, 29)),
                new ExportTable.Column<>("kosong", row -> null),
                new ExportTable.Column<>("minus", row -> -5));
        Path file = folder.resolve("types.xlsx");
        try (OutputStream output = Files.newOutputStream(file)) {
            TabularExport.writeWorkbook(new ExportTable<>("types", STAMP, columns, Stream.of("one")), output);
        }
        TableRow row = rows(file).get(1);
        assertThat(row.cell(0)).isEqualTo(new TableCell("1.1680", TableCell.Kind.NUMBER));
        assertThat(row.cell(1)).isEqualTo(new TableCell("2024-02-29", TableCell.Kind.DATE));
        assertThat(row.cell(2).isBlank()).isTrue();
        assertThat(row.cell(3)).isEqualTo(new TableCell("-5", TableCell.Kind.NUMBER));
    }

    @Test
    void everyPageOfAListIsReadOnceUntilTheLast() {
        List<String> asked = new ArrayList<>();
        Stream<String> rows = TabularExport.allPages(page -> {
            asked.add(String.valueOf(page.cursor));
            int number = page.cursor == null ? 1 : Integer.parseInt(page.cursor);
            return new Page<>(List.of("a" + number, "b" + number), number == 3 ? null : "" + (number + 1), null);
        });
        assertThat(rows).containsExactly("a1", "b1", "a2", "b2", "a3", "b3");
        assertThat(asked).containsExactly("null", "2", "3");
    }

    @Test
    void aTextTooLongForACellIsCutInAWorkbookOnly() throws IOException {
        String text = "x".repeat(40_000);
        assertThat(texts(export(List.of(text), true, "long"))).singleElement().satisfies(cell -> {
            assertThat(cell).hasSize(32_767).endsWith("… (dipotong)");
        });
        assertThat(Files.readString(export(List.of(text), false, "long"))).contains(text);
    }

    private Path export(List<String> texts, boolean workbook, String name) throws IOException {
        ExportTable<String> table =
                new ExportTable<>(name, STAMP, List.of(new ExportTable.Column<>("nama", text -> text)), texts.stream());
        Path file = folder.resolve(name + workbook);
        try (OutputStream output = Files.newOutputStream(file)) {
            if (workbook) {
                TabularExport.writeWorkbook(table, output);
            } else {
                TabularExport.writeCsv(table, output);
            }
        }
        return file;
    }

    private static List<String> texts(Path file) {
        List<TableRow> rows = rows(file).stream()
                .filter(row -> !row.cell(0).text().startsWith("#"))
                .toList();
        return rows.stream().skip(1).map(row -> row.cell(0).text()).toList();
    }

    private static List<TableRow> rows(Path file) {
        List<TableRow> rows = new ArrayList<>();
        TableFile.open(file, TableLimits.DEFAULT).read(rows::add);
        return rows;
    }
}
