package id.selaras.exchange.domain;

import id.selaras.shared.tabular.TableCell;
import id.selaras.shared.tabular.TableRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The row that names the columns.
 *
 * @param rowNumber its number in the file
 * @param columns   names in the order of the file; nameless columns are named by their letters, equal ones numbered
 */
public record FileHeader(int rowNumber, List<String> columns) {

    public FileHeader {
        columns = List.copyOf(columns);
    }

    /**
     * Finds the header among the first rows: the one in which most columns are known, since local files begin with
     * titles. Where nothing is known it is the first row with several cells.
     */
    public static FileHeader find(ImportKind kind, List<TableRow> firstRows) {
        TableRow best = null;
        int bestKnown = 1;
        for (TableRow row : firstRows) {
            int known = new ColumnSuggestion(kind, of(row).columns()).fields().size();
            if (known > bestKnown) {
                best = row;
                bestKnown = known;
            }
        }
        for (TableRow row : firstRows) {
            boolean several =
                    row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1;
            if (best == null && several && !isComment(row)) {
                best = row;
            }
        }
        return of(best != null ? best : firstRows.get(0));
    }

    /** Exports begin with lines that say where their figures come from. */
    public static boolean isComment(TableRow row) {
        return row.cell(0).text().startsWith("#");
    }

    /** Equal for files with the same columns in the same order. */
    public byte[] fingerprint() {
        try {
            String slugs = String.join("\n", columns.stream().map(Slug::of).toList());
            return MessageDigest.getInstance("SHA-256").digest(slugs.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileHeader of(TableRow row) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cell(i);
            String name = cell.text().strip().replaceAll("\\s+", " ");
            if (name.isEmpty()) {
                name = "Kolom " + TableRow.columnName(i);
            } else if (name.length() > 120) {
                name = name.substring(0, 120);
            }
            String unique = name;
            for (int again = 2; !taken.add(unique); again++) {
                unique = name + " (" + again + ")";
            }
            names.add(unique);
        }
        return new FileHeader(row.number(), names);
    }
}
