package id.selaras.demo.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists under {@code /demo}: one row a line, columns parted by {@code |}, comments start with {@code #}. */
final class DemoLists {
    private DemoLists() {}

    static List<String[]> rows(String name) {
        try (InputStream stream = DemoLists.class.getResourceAsStream("/demo/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing demo list " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows whose first column is the code of the government. */
    static List<String[]> rowsOf(String name, DemoGovernment government) {
        return rows(name).stream()
                .filter(row -> row[0].equals(government.code()))
                .toList();
    }

    static List<String> items(String cell, String separator) {
        return cell.isBlank() ? List.of() : List.of(cell.split(separator));
    }
}
