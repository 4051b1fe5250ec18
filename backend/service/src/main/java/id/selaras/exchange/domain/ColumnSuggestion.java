package id.selaras.exchange.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which column of a file probably carries which field: by canonical name first, then by the names people use. */
public final class ColumnSuggestion {

    private final Map<String, String> columnByField = new LinkedHashMap<>();
    private final int canonical;

    public ColumnSuggestion(ImportKind kind, List<String> columns) {
        Map<String, String> columnBySlug = new HashMap<>();
        columns.forEach(column -> columnBySlug.putIfAbsent(Slug.of(column), column));
        for (ImportField field : ImportFields.of(kind)) {
            take(field, columnBySlug.get(field.name()));
        }
        canonical = columnByField.size();
        for (ImportField field : ImportFields.of(kind)) {
            for (String synonym : field.synonyms()) {
                take(field, columnBySlug.get(synonym));
            }
        }
    }

    /** Column by field, in the order of the fields' certainty. */
    public Map<String, String> fields() {
        return columnByField;
    }

    /** Whether most of what was found was found by the canonical names. */
    public boolean isCanonical() {
        return canonical >= 3 && canonical * 2 > columnByField.size();
    }

    private void take(ImportField field, String column) {
        if (column != null && !columnByField.containsKey(field.name()) && !columnByField.containsValue(column)) {
            columnByField.put(field.name(), column);
        }
    }
}
