package id.selaras.demo.domain;

import java.util.List;

/**
 * One import file before it is written: rows of texts in the order of {@link DemoFileKind#columns()}; a missing value is
 * the empty text.
 */
public record DemoTable(DemoFileKind kind, List<List<String>> rows) {
    public DemoTable {
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != kind.columns().size()) {
                throw new IllegalArgumentException(
                        kind + " wants " + kind.columns().size() + " columns: " + row);
            }
        }
    }

    /** Position of a column in each row. */
    public int column(String name) {
        int index = kind.columns().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(kind + " has no column " + name);
        }
        return index;
    }
}
