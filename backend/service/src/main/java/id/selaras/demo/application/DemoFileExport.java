package id.selaras.demo.application;

import id.selaras.demo.domain.DemoFiles;
import id.selaras.demo.domain.DemoTable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes demo tables as CSV files that the import accepts: comma, UTF-8, header row, lines ended by a line feed. */
public final class DemoFileExport {
    private DemoFileExport() {}

    public static void write(DemoTable table, Writer target) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader(table.kind().columns().toArray(String[]::new))
                .setRecordSeparator('\n')
                .get();
        CSVPrinter printer = new CSVPrinter(target, format);
        printer.printRecords(table.rows());
        printer.flush();
    }

    public static String text(DemoTable table) {
        StringWriter text = new StringWriter();
        try {
            write(table, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** One file a kind in the folder, named by {@code DemoFileKind.fileName()}. */
    public static void write(DemoFiles files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (DemoTable table : files.tables().values()) {
            Path file = folder.resolve(table.kind().fileName());
            try (Writer target = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                write(table, target);
            }
        }
    }
}
