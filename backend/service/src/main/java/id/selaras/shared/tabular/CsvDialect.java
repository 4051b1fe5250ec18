package id.selaras.shared.tabular;

import id.selaras.shared.error.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds out how a CSV file is written. */
final class CsvDialect {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 64 * 1024;
    private static final int SAMPLE_ROWS = 40;

    /** A character that cuts only a few rows into columns is part of their text. */
    private static final double LEAST_SHARE = 0.3;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvDialect() {}

    /** UTF-16 by its byte order mark or its zero bytes, else UTF-8 when the whole file is, else Windows-1252. */
    static Charset charsetOf(Path file) throws IOException {
        byte[] start = start(file, 2_048);
        if (startsWith(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int zerosAtEven = zeros(start, 0);
        int zerosAtOdd = zeros(start, 1);
        if (zerosAtEven + zerosAtOdd > 0) {
            if (zerosAtOdd > start.length / 3 && zerosAtEven == 0) {
                return StandardCharsets.UTF_16LE;
            }
            if (zerosAtEven > start.length / 3 && zerosAtOdd == 0) {
                return StandardCharsets.UTF_16BE;
            }
            throw Refusal.rule("not-a-table", Map.of());
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    /** The separator that cuts the first rows into the most equal columns; a comma when none does. */
    static char separatorOf(Path file, Charset charset) throws IOException {
        String sample = sample(file, charset);
        char best = SEPARATORS[0];
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            double score = score(sample, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    /** Reads the text behind the byte order mark. */
    static Reader reader(Path file, Charset charset) throws IOException {
        PushbackReader reader = new PushbackReader(
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file),
                                charset.newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPLACE)
                                        .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                        SAMPLE),
                1);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private static String sample(Path file, Charset charset) throws IOException {
        try (Reader reader = reader(file, charset)) {
            char[] characters = new char[SAMPLE];
            int length = 0;
            for (int read = 0; read >= 0 && length < SAMPLE; length += Math.max(read, 0)) {
                read = reader.read(characters, length, SAMPLE - length);
            }
            for (int i = 0; i < length; i++) {
                if (characters[i] < ' ' && "\t\r\n\f".indexOf(characters[i]) < 0) {
                    throw Refusal.rule("not-a-table", Map.of());
                }
            }
            return new String(characters, 0, length);
        }
    }

    private static double score(String sample, char separator) {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        int rows = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(sample), CsvTable.format(separator))) {
            for (CSVRecord row : parser) {
                boolean comment = row.get(0).startsWith("#");
                if (!comment && (row.size() > 1 || !row.get(0).isBlank())) {
                    rows++;
                    rowsByWidth.merge(row.size(), 1, Integer::sum);
                }
                if (rows == SAMPLE_ROWS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException cutInTheMiddleOfAQuotedCell) {
            // what was seen until there is judged
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> width : rowsByWidth.entrySet()) {
            double share = (double) width.getValue() / rows;
            if (width.getKey() > 1 && share >= LEAST_SHARE) {
                best = Math.max(best, share * (1 + Math.log(width.getKey())));
            }
        }
        return best;
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] buffer = new char[SAMPLE];
            while (reader.read(buffer) >= 0) {
                // only whether it decodes
            }
            return true;
        } catch (CharacterCodingException anotherCharset) {
            return false;
        }
    }

    private static byte[] start(Path file, int length) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(length);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < bytes.length; i += 2) {
            if (bytes[i] == 0) {
                count++;
            }
        }
        return count;
    }
}
