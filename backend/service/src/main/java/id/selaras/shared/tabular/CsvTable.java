package id.selaras.shared.tabular;

import id.selaras.shared.error.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file whose character set and separator were found by looking at it. */
final class CsvTable implements TableFile {

    private final Path file;
    private final TableLimits limits;
    private final Charset charset;
    private final char separator;

    private CsvTable(Path file, TableLimits limits, Charset charset, char separator) {
        this.file = file;
        this.limits = limits;
        this.charset = charset;
        this.separator = separator;
    }

    static CsvTable of(Path file, TableLimits limits) throws IOException {
        Charset charset = CsvDialect.charsetOf(file);
        return new CsvTable(file, limits, charset, CsvDialect.separatorOf(file, charset));
    }

    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public String encoding() {
        return charset.name();
    }

    @Override
    public Character separator() {
        return separator;
    }

    @Override
    public void read(RowConsumer consumer) {
        ReadingBudget budget = new ReadingBudget(limits);
        try (CSVParser parser = CSVParser.parse(CsvDialect.reader(file, charset), format(separator))) {
            Iterator<CSVRecord> records = parser.iterator();
            for (CSVRecord parsed = next(records); parsed != null; parsed = next(records)) {
                TableRow row = rowOf(parsed, budget);
                if (!row.isBlank() && !consumer.accept(row)) {
                    return;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CSVRecord next(Iterator<CSVRecord> records) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException damaged) {
            throw Refusal.rule("csv-broken-quotes", Map.of());
        }
    }

    private static TableRow rowOf(CSVRecord parsed, ReadingBudget budget) {
        budget.row(parsed.size());
        List<TableCell> cells = new ArrayList<>(parsed.size());
        for (String text : parsed) {
            budget.cell(text);
            cells.add(TableCell.text(text));
        }
        return new TableRow((int) parsed.getRecordNumber(), cells);
    }
}
