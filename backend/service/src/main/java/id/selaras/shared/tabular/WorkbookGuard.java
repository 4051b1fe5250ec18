package id.selaras.shared.tabular;

import id.selaras.shared.error.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before any parser sees it. An XLSX file is an archive of XML parts; what is declared in its
 * directory is checked first, then every part is unpacked once, counted and thrown away, because the directory can lie.
 */
final class WorkbookGuard {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long RATIO_MATTERS_FROM = 2L << 20;
    private static final int BUFFER = 64 * 1024;

    private final TableLimits limits;

    WorkbookGuard(TableLimits limits) {
        this.limits = limits;
    }

    static boolean isArchive(byte[] start) {
        return start.length >= 4 && start[0] == 'P' && start[1] == 'K' && (start[2] == 3 || start[2] == 5);
    }

    /** The container of both the old .xls files and of password-protected .xlsx files. */
    static boolean isCompoundDocument(byte[] start) {
        return start.length >= 4
                && (start[0] & 0xFF) == 0xD0
                && (start[1] & 0xFF) == 0xCF
                && (start[2] & 0xFF) == 0x11
                && (start[3] & 0xFF) == 0xE0;
    }

    static Refusal compoundDocument(Path file) throws IOException {
        BytePatterns encrypted = new BytePatterns("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        try (InputStream stream = java.nio.file.Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read; (read = stream.read(buffer)) >= 0; ) {
                encrypted.feed(buffer, read);
            }
        }
        return refused(encrypted.count(0) > 0 ? "workbook-encrypted" : "workbook-old-format");
    }

    void inspect(Path file) throws IOException {
        checkDirectorySize(file);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            Set<String> names = new HashSet<>();
            long declared = 0;
            for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                checkName(entry.getName(), names);
                checkSize(entry.getName(), entry.getSize(), entry.getCompressedSize());
                declared += Math.max(0, entry.getSize());
            }
            if (declared > limits.inflatedBytes()) {
                throw refused("workbook-bomb");
            }
            if (!names.contains("xl/workbook.xml") && !names.contains("[content_types].xml")) {
                throw refused("not-a-workbook");
            }
            unpackAll(archive);
        } catch (ZipException damaged) {
            boolean encrypted = String.valueOf(damaged.getMessage()).contains("encrypted");
            throw refused(encrypted ? "workbook-encrypted" : "workbook-damaged");
        } catch (IllegalArgumentException unreadableNames) {
            throw refused("workbook-damaged");
        }
    }

    /** Reads the number of entries from the end of the archive, before anybody reads that many. */
    private void checkDirectorySize(Path file) throws IOException {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(archive.length(), END_RECORD + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            archive.seek(archive.length() - length);
            archive.readFully(tail);
            for (int i = length - END_RECORD; i >= 0; i--) {
                if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                    int entries = (tail[i + 10] & 0xFF) | (tail[i + 11] & 0xFF) << 8;
                    if (entries > limits.entries()) {
                        throw ReadingBudget.tooMany("workbook-too-many-parts", limits.entries());
                    }
                    return;
                }
            }
            throw refused("workbook-damaged");
        }
    }

    private void checkName(String name, Set<String> names) {
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        boolean escapes = lower.startsWith("/") || lower.contains("../") || lower.contains(":") || lower.endsWith("..");
        if (escapes || lower.indexOf('\0') >= 0) {
            throw refused("workbook-path-escapes");
        }
        if (!names.add(lower)) {
            throw refused("workbook-damaged");
        }
        if (names.size() > limits.entries()) {
            throw ReadingBudget.tooMany("workbook-too-many-parts", limits.entries());
        }
        if (lower.endsWith("vbaproject.bin") || lower.startsWith("xl/macrosheets/")) {
            throw refused("workbook-macro");
        }
        if (lower.startsWith("xl/externallinks/") || lower.equals("xl/connections.xml")) {
            throw refused("workbook-external-link");
        }
    }

    private void checkSize(String name, long size, long packed) {
        boolean swollen = size > RATIO_MATTERS_FROM && size / Math.max(1, packed) > limits.ratio();
        boolean tooMuchInMemory = isHeldInMemory(name) && size > limits.sharedStringBytes();
        if (swollen || tooMuchInMemory || size > limits.inflatedBytes()) {
            throw refused("workbook-bomb");
        }
    }

    private void unpackAll(ZipFile archive) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
            BytePatterns patterns = BytePatterns.ascii("<!DOCTYPE", "<!ENTITY", "<row", "macroEnabled");
            long size = 0;
            try (InputStream part = archive.getInputStream(entry)) {
                for (int read; (read = part.read(buffer)) >= 0; ) {
                    if (xml
                            && size == 0
                            && read > 1
                            && (buffer[0] == 0
                                    || buffer[1] == 0
                                    || buffer[0] == (byte) 0xFE
                                    || buffer[0] == (byte) 0xFF)) {
                        throw refused("workbook-damaged");
                    }
                    size += read;
                    total += read;
                    checkSize(entry.getName(), size, entry.getCompressedSize());
                    if (total > limits.inflatedBytes()) {
                        throw refused("workbook-bomb");
                    }
                    if (xml) {
                        patterns.feed(buffer, read);
                        check(patterns, name);
                    }
                }
            }
        }
    }

    private void check(BytePatterns found, String name) {
        if (found.count(0) > 0 || found.count(1) > 0) {
            throw refused("workbook-document-type");
        }
        if (found.count(2) > limits.rows() && name.startsWith("xl/worksheets/")) {
            throw ReadingBudget.tooMany("too-many-rows", limits.rows());
        }
        if (found.count(3) > 0 && name.equals("[content_types].xml")) {
            throw refused("workbook-macro");
        }
    }

    private static boolean isHeldInMemory(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("sharedstrings.xml") || lower.endsWith("styles.xml") || lower.endsWith("workbook.xml");
    }

    private static Refusal refused(String code) {
        return Refusal.rule(code, Map.of());
    }
}
