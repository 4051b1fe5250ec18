package id.selaras.shared.tabular;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A table in a file, read row by row as often as wanted; never held in memory as a whole. */
public interface TableFile {

    /** Kinds of file that are read. */
    enum Format {
        CSV,
        XLSX
    }

    /** Takes rows until it has seen enough. */
    @FunctionalInterface
    interface RowConsumer {
        /** Answers whether it wants the next row. */
        boolean accept(TableRow row);
    }

    Format format();

    /** Name of the character set, or null for a workbook. */
    String encoding();

    /** The separator of a CSV file, or null for a workbook. */
    Character separator();

    /**
     * Reads from the first row on, blank rows left out.
     *
     * @throws Refusal with 422 and a stable code when a limit is passed or the file is damaged
     */
    void read(RowConsumer consumer);

    /**
     * Opens a file nobody has looked at yet: finds out what it is and refuses what is dangerous before anything is
     * parsed.
     *
     * @throws Refusal 413 {@code file-too-large}, 422 with a stable code for everything else
     */
    static TableFile open(Path file, TableLimits limits) {
        return of(file, limits, true);
    }

    /** Opens a file that {@link #open} has accepted before; leaves out the inspection of the whole workbook. */
    static TableFile reopen(Path file, TableLimits limits) {
        return of(file, limits, false);
    }

    private static TableFile of(Path file, TableLimits limits, boolean inspect) {
        try {
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                throw Refusal.of(
                        RefusalKind.TOO_LARGE, "file-too-large", Map.of("bytes", size, "limit", limits.fileBytes()));
            }
            if (size == 0) {
                throw Refusal.rule("file-empty", Map.of());
            }
            byte[] start = start(file);
            if (WorkbookGuard.isCompoundDocument(start)) {
                throw WorkbookGuard.compoundDocument(file);
            }
            if (WorkbookGuard.isArchive(start)) {
                if (inspect) {
                    new WorkbookGuard(limits).inspect(file);
                }
                return new WorkbookTable(file, limits);
            }
            return CsvTable.of(file, limits);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(8);
        }
    }
}
