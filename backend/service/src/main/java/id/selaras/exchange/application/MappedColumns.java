package id.selaras.exchange.application;

import id.selaras.exchange.domain.CellReader;
import id.selaras.exchange.domain.ImportField;
import id.selaras.exchange.domain.ImportFields;
import id.selaras.exchange.domain.ImportKind;
import id.selaras.exchange.domain.ImportMapping;
import id.selaras.shared.tabular.TableCell;
import id.selaras.shared.tabular.TableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a file as a mapping assigns them to fields; reads rows by it. */
final class MappedColumns {

    private final ImportKind kind;
    private final List<String> columns;
    private final CellReader reader;
    private final Map<ImportField, Integer> columnByField = new LinkedHashMap<>();
    private final Map<String, Integer> columnByName = new LinkedHashMap<>();
    private final Map<ImportField, TableCell> constants = new LinkedHashMap<>();
    private final Map<String, ImportField> fields;
    private final List<ImportField> required;

    MappedColumns(ImportKind kind, List<String> columns, ImportMapping mapping) {
        this.kind = kind;
        this.columns = columns;
        this.reader = new CellReader(mapping.options().reading());
        this.fields = ImportFields.of(kind).stream().collect(Collectors.toMap(ImportField::name, field -> field));
        this.required =
                ImportFields.of(kind).stream().filter(ImportField::required).toList();
        for (ImportField field : ImportFields.of(kind)) {
            String column = mapping.columns().get(field.name());
            String constant = mapping.constants().get(field.name());
            if (column != null) {
                columnByField.put(field, columns.indexOf(column));
                columnByName.put(field.name(), columns.indexOf(column));
            } else if (constant != null) {
                constants.put(field, TableCell.text(constant));
            }
        }
    }

    Optional<ImportField> field(String name) {
        return Optional.ofNullable(name == null ? null : fields.get(name));
    }

    String header(String field) {
        Integer column = field == null ? null : columnByName.get(field);
        return column == null ? null : columns.get(column);
    }

    String address(String field, int row) {
        Integer column = field == null ? null : columnByName.get(field);
        return column == null ? null : TableRow.columnName(column) + row;
    }

    CheckedRow read(TableRow row) {
        CheckedRow checked = new CheckedRow(
                this, row.number(), row.cells().stream().map(TableCell::text).toList());
        columnByField.forEach((field, column) -> read(field, row.cell(column), checked));
        constants.forEach((field, cell) -> read(field, cell, checked));
        for (ImportField field : required) {
            if (checked.told().get(field.name()) == null && !complained(checked, field)) {
                checked.error(field.name(), "required-missing", Map.of());
            }
        }
        return checked;
    }

    private static boolean complained(CheckedRow row, ImportField field) {
        return row.problems().stream().anyMatch(problem -> field.name().equals(problem.field()) && problem.error());
    }

    private void read(ImportField field, TableCell cell, CheckedRow row) {
        String value =
                reader.read(field, cell, (error, code, params) -> row.complain(field.name(), error, code, params));
        row.told().put(field.name(), value);
    }
}
