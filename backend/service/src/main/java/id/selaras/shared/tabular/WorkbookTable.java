package id.selaras.shared.tabular;

import id.selaras.shared.error.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of an XLSX workbook. */
final class WorkbookTable implements TableFile {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    /** Quoted text, colours and escaped characters of a number format say nothing about what it formats. */
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");

    private final Path file;
    private final TableLimits limits;

    WorkbookTable(Path file, TableLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public String encoding() {
        return null;
    }

    @Override
    public Character separator() {
        return null;
    }

    @Override
    public void read(RowConsumer consumer) {
        try (ReadableWorkbook workbook = open()) {
            Sheet sheet = workbook.getSheets()
                    .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> Refusal.rule("workbook-without-sheet", Map.of()));
            try (Stream<Row> rows = sheet.openStream()) {
                read(rows.iterator(), consumer);
            }
        } catch (ExcelReaderException | IOException damaged) {
            throw damaged();
        }
    }

    /** Programs other than Excel may leave the styles out, which the parser forgives only when not asked for formats. */
    private ReadableWorkbook open() throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(file.toFile(), WITHOUT_FORMATS);
        } catch (RuntimeException damaged) {
            throw damaged();
        }
    }

    private void read(Iterator<Row> rows, RowConsumer consumer) {
        ReadingBudget budget = new ReadingBudget(limits);
        for (TableRow row = next(rows, budget); row != null; row = next(rows, budget)) {
            if (!row.isBlank() && !consumer.accept(row)) {
                return;
            }
        }
    }

    /** The parser meets damage with whatever exception comes first; faults of the consumer are not caught here. */
    private static TableRow next(Iterator<Row> rows, ReadingBudget budget) {
        try {
            return rows.hasNext() ? rowOf(rows.next(), budget) : null;
        } catch (Refusal limitPassed) {
            throw limitPassed;
        } catch (RuntimeException damaged) {
            throw damaged();
        }
    }

    private static Refusal damaged() {
        return Refusal.rule("workbook-damaged", Map.of());
    }

    private static TableRow rowOf(Row read, ReadingBudget budget) {
        budget.row(read.getCellCount());
        List<TableCell> cells = new ArrayList<>(read.getCellCount());
        for (Cell cell : read) {
            TableCell converted = cell == null ? TableCell.EMPTY : cellOf(cell);
            budget.cell(converted.text());
            cells.add(converted);
        }
        return new TableRow(read.getRowNum(), cells);
    }

    private static TableCell cellOf(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.NUMBER) {
            return number(cell);
        }
        if (type == CellType.BOOLEAN) {
            return new TableCell(String.valueOf(cell.getValue()), TableCell.Kind.BOOLEAN);
        }
        if (type == CellType.ERROR) {
            return new TableCell(String.valueOf(cell.getRawValue()), TableCell.Kind.ERROR);
        }
        if (type == CellType.STRING) {
            return TableCell.text((String) cell.getValue());
        }
        // The last computed value of a formula; nothing is computed here.
        return TableCell.text(cell.getRawValue());
    }

    private static TableCell number(Cell cell) {
        BigDecimal value = cell.asNumber();
        if (isDate(cell) && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(2_958_466)) < 0) {
            return new TableCell(cell.asDate().toLocalDate().toString(), TableCell.Kind.DATE);
        }
        // An exponent of a hostile file must not become millions of digits.
        String plain = Math.abs(value.scale()) > 400 ? value.toString() : value.toPlainString();
        return new TableCell(plain, TableCell.Kind.NUMBER);
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null || format.equalsIgnoreCase("general")) {
            return false;
        }
        String bare = NOT_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0;
    }
}
