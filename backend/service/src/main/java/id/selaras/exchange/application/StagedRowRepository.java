package id.selaras.exchange.application;

import id.selaras.exchange.domain.Verdict;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows that were checked and wait to be accepted. */
@ApplicationScoped
class StagedRowRepository {

    private static final int LONGEST_KEY = 300;
    private static final List<String> COLUMNS =
            List.of("check_id", "sequence", "row_number_in_file", "verdict", "natural_key", "content");

    @Inject
    Sql sql;

    @Transactional
    void add(UUID checkId, List<StagedRow> rows) {
        sql.insert(
                "INSERT INTO import_rows",
                COLUMNS,
                rows.stream()
                        .map(row -> Arrays.asList(
                                checkId,
                                row.sequence(),
                                row.number(),
                                row.verdict(),
                                shortened(row.key()),
                                row.content()))
                        .toList());
    }

    /** The next rows in order; of one verdict, or of all. */
    @Transactional
    List<StagedRow> after(UUID checkId, Verdict verdict, int sequence, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("check", checkId, "after", sequence, "limit", limit));
        if (verdict != null) {
            values.put("verdict", verdict);
        }
        return sql.list(
                "SELECT sequence, row_number_in_file, verdict, natural_key, content FROM import_rows"
                        + " WHERE check_id = :check" + (verdict == null ? "" : " AND verdict = :verdict")
                        + " AND sequence > :after ORDER BY sequence LIMIT :limit",
                values,
                row -> new StagedRow(
                        row.integer("sequence"),
                        row.integer("row_number_in_file"),
                        Verdict.valueOf(row.text("verdict")),
                        row.text("natural_key"),
                        row.text("content")));
    }

    @Transactional
    void delete(UUID checkId) {
        sql.update("DELETE FROM import_rows WHERE check_id = :check", Map.of("check", checkId));
    }

    private static String shortened(String key) {
        return key == null || key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
