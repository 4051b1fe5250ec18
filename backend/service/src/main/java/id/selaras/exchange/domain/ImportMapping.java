package id.selaras.exchange.domain;

import java.util.Map;

/**
 * Where each field of a file comes from.
 *
 * @param columns   column name by field
 * @param constants the same text for every row, by field
 * @param options   how the file is read and applied
 */
public record ImportMapping(Map<String, String> columns, Map<String, String> constants, ImportOptions options) {

    public ImportMapping {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        constants = constants == null ? Map.of() : Map.copyOf(constants);
        options = options == null ? ImportOptions.DEFAULT : options;
    }
}
