package id.selaras.shared.tabular;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes lists as CSV (comma, UTF-8 with byte order mark, stamp in comment lines) or XLSX (list on the first sheet,
 * stamp on the second). Text is protected by {@link FormulaGuard}; both files can be imported again.
 */
public final class TabularExport {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_AT_ONCE = 2_000;
    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final String TIME_FORMAT = "yyyy-mm-dd hh:mm:ss";

    /** More characters in a cell make the workbook unreadable for spreadsheet programs; CSV has no such limit. */
    private static final int LONGEST_CELL = 32_767;

    private static final String CUT = "… (dipotong)";

    private TabularExport() {}

    /**
     * Answers the list in the format the client asked for. The file is finished before the answer begins, so that a
     * fault in the middle is an error and not half a file.
     */
    public static <T> Response respond(HttpHeaders headers, ExportTable<T> table) {
        boolean workbook = headers.getAcceptableMediaTypes().stream()
                .filter(type -> !type.isWildcardSubtype())
                .map(type -> type.getType() + "/" + type.getSubtype())
                .filter(type -> type.equals(CSV) || type.equals(XLSX))
                .findFirst()
                .filter(XLSX::equals)
                .isPresent();
        Path file = spool(table, workbook);
        StreamingOutput content = output -> {
            try {
                Files.copy(file, output);
            } finally {
                Files.deleteIfExists(file);
            }
        };
        return Response.ok(content)
                .type(
                        workbook
                                ? MediaType.valueOf(XLSX)
                                : MediaType.valueOf(CSV).withCharset("UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + table.name() + (workbook ? ".xlsx\"" : ".csv\""))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** All rows of a paged list, a block at a time. */
    public static <T> Stream<T> allPages(Function<PageRequest, Page<T>> list) {
        Iterator<T> rows = new Iterator<>() {
            private Page<T> page = list.apply(PageRequest.first(ROWS_AT_ONCE));
            private int next;

            @Override
            public boolean hasNext() {
                if (next == page.items().size() && page.next() != null) {
                    PageRequest request = PageRequest.first(ROWS_AT_ONCE);
                    request.cursor = page.next();
                    page = list.apply(request);
                    next = 0;
                }
                return next < page.items().size();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new java.util.NoSuchElementException();
                }
                return page.items().get(next++);
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
    }

    private static <T> Path spool(ExportTable<T> table, boolean workbook) {
        try {
            Path file = Files.createTempFile("selaras-export", null);
            try (OutputStream output = Files.newOutputStream(file)) {
                if (workbook) {
                    writeWorkbook(table, output);
                } else {
                    writeCsv(table, output);
                }
                return file;
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
        } catch (IOException diskTrouble) {
            throw new UncheckedIOException(diskTrouble);
        }
    }

    /** Writes CSV to a stream that stays open. */
    public static <T> void writeCsv(ExportTable<T> table, OutputStream output) throws IOException {
        BufferedWriter writer =
                new BufferedWriter(new java.io.OutputStreamWriter(output, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
        if (table.stamp() != null) {
            for (String[] line : table.stamp().lines()) {
                writer.write("# " + line[0] + ": " + line[1].replaceAll("[\\r\\n\"]+", " ") + "\r\n");
            }
        }
        for (ExportTable.Column<T> column : table.columns()) {
            printer.print(column.name());
        }
        printer.println();
        try (Stream<T> rows = table.rows()) {
            for (Iterator<T> all = rows.iterator(); all.hasNext(); ) {
                T row = all.next();
                for (ExportTable.Column<T> column : table.columns()) {
                    printer.print(plain(column.value().apply(row)));
                }
                printer.println();
            }
        }
        printer.flush();
    }

    private static Object plain(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value == null || value instanceof Number ? value : FormulaGuard.protect(value.toString());
    }

    /** Writes XLSX to a stream that stays open. */
    public static <T> void writeWorkbook(ExportTable<T> table, OutputStream output) throws IOException {
        Workbook workbook = new Workbook(output, "Selaras", "1.0");
        Worksheet sheet = workbook.newWorksheet("Data");
        writeRows(table, sheet);
        sheet.finish();
        if (table.stamp() != null) {
            Worksheet about = workbook.newWorksheet("Keterangan");
            List<String[]> lines = table.stamp().lines();
            for (int i = 0; i < lines.size(); i++) {
                about.value(i, 0, lines.get(i)[0]);
                about.value(i, 1, FormulaGuard.protect(lines.get(i)[1]));
            }
            about.finish();
        }
        workbook.finish();
    }

    private static <T> void writeRows(ExportTable<T> table, Worksheet sheet) throws IOException {
        List<ExportTable.Column<T>> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c).name());
            sheet.style(0, c).bold().set();
        }
        sheet.freezePane(0, 1);
        try (Stream<T> rows = table.rows()) {
            int number = 1;
            for (Iterator<T> all = rows.iterator(); all.hasNext(); number++) {
                T row = all.next();
                for (int c = 0; c < columns.size(); c++) {
                    write(sheet, number, c, columns.get(c).value().apply(row));
                }
                if (number % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format(DATE_FORMAT).set();
        } else if (value instanceof LocalDateTime time) {
            sheet.value(row, column, time);
            sheet.style(row, column).format(TIME_FORMAT).set();
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.inlineString(row, column, cell(FormulaGuard.protect(value.toString())));
        }
    }

    private static String cell(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - CUT.length()) + CUT;
    }
}
