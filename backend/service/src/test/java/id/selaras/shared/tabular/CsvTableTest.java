package id.selaras.shared.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.selaras.shared.error.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theCharacterSetIsFoundWithoutAMark(String charset) throws IOException {
        TableFile table = table("nip,nama\n1,Zoë Ñandú\n".getBytes(Charset.forName(charset)));
        assertThat(table.encoding()).isEqualTo(charset);
        assertThat(rows(table).get(1).cell(1).text()).isEqualTo("Zoë Ñandú");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() throws IOException {
        assertThat(rows(table("\uFEFFnip,nama\n".getBytes(StandardCharsets.UTF_8)))
                        .get(0)
                        .cell(0)
                        .text())
                .isEqualTo("nip");
        assertThat(rows(table("\uFEFFnip,nama\n".getBytes(StandardCharsets.UTF_16LE)))
                        .get(0)
                        .cell(0)
                        .text())
                .isEqualTo("nip");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) throws IOException {
        TableFile table = table(
                String.join(separator, "nip", "nama", "unit") + "\n" + String.join(separator, "1", "\"A, B; C\"", "X"));
        assertThat(table.separator()).isEqualTo(separator.charAt(0));
        assertThat(rows(table).get(1).cell(1).text()).isEqualTo("A, B; C");
    }

    @Test
    void rowsKeepTheNumberASpreadsheetShowsAndBlankOnesAreLeftOut() throws IOException {
        List<TableRow> rows = rows(table("a,b\n\n1,\"two\nlines\"\n,\n3,4\n"));
        assertThat(rows).extracting(TableRow::number).containsExactly(1, 3, 5);
        assertThat(rows.get(2).address(1)).isEqualTo("B5");
        assertThat(TableRow.columnName(701)).isEqualTo("ZZ");
        assertThat(TableRow.columnName(702)).isEqualTo("AAA");
    }

    @Test
    void readingStopsWhenNobodyWantsMore() throws IOException {
        List<TableRow> rows = new ArrayList<>();
        table("a,b\n1,2\n3,4\n").read(row -> {
            rows.add(row);
            return false;
        });
        assertThat(rows).hasSize(1);
    }

    @Test
    void picturesAreNoTables() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        Path file = Files.write(folder.resolve("x.csv"), picture);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TableFile.open(file, TableLimits.DEFAULT));
        assertThat(refusal.code()).isEqualTo("not-a-table");
    }

    @Test
    void aQuoteThatNeverEndsIsRefused() throws IOException {
        TableFile table = table("a,b\n1,\"open\n2,3\n");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> rows(table));
        assertThat(refusal.code()).isEqualTo("csv-broken-quotes");
    }

    @Test
    void everyLimitHoldsWhileReading() throws IOException {
        TableLimits tight = new TableLimits(1_000, 3, 3, 5, 8, 1, 1, 1, 1, Duration.ofSeconds(10));
        assertThat(codeOf("a,b\n1,2\n1,2\n1,2\n", tight)).isEqualTo("too-many-rows");
        assertThat(codeOf("a,b,c,d\n", tight)).isEqualTo("too-many-columns");
        assertThat(codeOf("a,bcdefg\n", tight)).isEqualTo("cell-too-long");
        assertThat(codeOf("a,b,c\n1,2,3\n1,2,3\n", tight)).isEqualTo("too-many-cells");
        assertThat(codeOf("a,b,c\n1,2,3\n1,2\n", tight)).isNull();
    }

    private String codeOf(String text, TableLimits limits) throws IOException {
        Path file = Files.writeString(folder.resolve("limits.csv"), text);
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> TableFile.open(file, limits).read(row -> true));
        return refusal == null ? null : refusal.code();
    }

    private TableFile table(String text) throws IOException {
        return table(text.getBytes(StandardCharsets.UTF_8));
    }

    private TableFile table(byte[] bytes) throws IOException {
        return TableFile.open(Files.write(folder.resolve("table.csv"), bytes), TableLimits.DEFAULT);
    }

    private static List<TableRow> rows(TableFile table) {
        List<TableRow> rows = new ArrayList<>();
        table.read(rows::add);
        return rows;
    }
}
