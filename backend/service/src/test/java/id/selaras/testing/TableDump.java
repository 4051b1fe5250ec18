package id.selaras.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everything in the tables of surveys and in those that tell what happened, as hexadecimal digits.
 *
 * @param contents by table
 */
public record TableDump(Map<String, String> contents) {

    private static final List<String> OTHERS =
            List.of("audit_entries", "changes", "idempotency_keys", "background_jobs", "surveys");

    public static TableDump of(SurveyFixtures fixtures) {
        List<String> tables = new ArrayList<>(fixtures.rows(
                "SELECT table_name AS what FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name LIKE 'survey\\\\_%'",
                Map.of(), row -> row.text("what")));
        tables.addAll(OTHERS);
        Map<String, String> contents = new TreeMap<>();
        tables.forEach(table -> contents.put(table, content(fixtures, table)));
        return new TableDump(contents);
    }

    private static String content(SurveyFixtures fixtures, String table) {
        List<String> columns = fixtures.rows(
                "SELECT CONCAT('HEX(CAST(`', column_name, '` AS BINARY))') AS what FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = :table ORDER BY ordinal_position",
                Map.of("table", table),
                row -> row.text("what"));
        String all = "SELECT LOWER(CONCAT_WS(' ', " + String.join(", ", columns) + ")) AS what FROM " + table;
        return String.join(
                "\n",
                fixtures.rows(all, Map.of(), row -> row.text("what")).stream()
                        .sorted()
                        .toList());
    }

    /** The tables that are not as they were. */
    public List<String> changedSince(TableDump before) {
        return contents.keySet().stream()
                .filter(table -> !Objects.equals(contents.get(table), before.contents.get(table)))
                .toList();
    }

    /** Those that hold a text. */
    public List<String> tablesWith(String text) {
        return with(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Those that hold an id, as bytes or written out. */
    public List<String> tablesWith(UUID id) {
        List<String> found = new ArrayList<>(with(id.toString().replace("-", "")));
        found.addAll(tablesWith(id.toString()));
        return found.stream().distinct().toList();
    }

    private List<String> with(String digits) {
        return contents.keySet().stream()
                .filter(table -> contents.get(table).contains(digits))
                .toList();
    }
}
