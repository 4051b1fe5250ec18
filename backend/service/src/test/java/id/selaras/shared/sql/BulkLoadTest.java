package id.selaras.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.shared.id.Ids;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rows that are streamed stand in the table as they would have been inserted, or none of them does. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class BulkLoadTest {

    private static final List<String> COLUMNS =
            List.of("check_id", "sequence", "row_number_in_file", "verdict", "natural_key", "content");
    private static final String TRICKY = "tab\t line\n\r back\\slash \\N quote' \" nul\0 é 😀 ꦲ";
    private static final int MANY = 700;

    @Inject
    Sql sql;

    private final UUID check = Ids.next();

    @Test
    void streamedRowsComeBackLetterForLetter() {
        insert(rows(MANY));
        QuarkusTransaction.requiringNew().run(() -> {
            List<String> contents = sql.list(
                    "SELECT content FROM import_rows WHERE check_id = :check AND row_number_in_file IS NULL"
                            + " AND natural_key = :key ORDER BY sequence",
                    Map.of("check", check, "key", TRICKY),
                    row -> row.text("content"));
            assertThat(contents).hasSize(MANY).containsOnly(TRICKY);
        });
    }

    @Test
    void aRowThatIsThereAlreadyMakesAllOfThemFail() {
        List<List<Object>> rows = rows(MANY);
        rows.add(rows.get(0));
        refused(rows);
    }

    @Test
    void aTextThatIsTooLongMakesAllOfThemFail() {
        List<List<Object>> rows = rows(MANY);
        rows.add(Arrays.asList(check, MANY, null, "NEW", "x".repeat(301), "{}"));
        refused(rows);
    }

    @Test
    void fewRowsAreInsertedTheSameWay() {
        insert(rows(3));
        assertThat(stored()).isEqualTo(3);
    }

    private void refused(List<List<Object>> rows) {
        assertThatThrownBy(() -> insert(rows)).isInstanceOf(RuntimeException.class);
        assertThat(stored()).isZero();
    }

    private void insert(List<List<Object>> rows) {
        QuarkusTransaction.requiringNew().run(() -> sql.insert("INSERT INTO import_rows", COLUMNS, rows));
    }

    private long stored() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        sql.count("SELECT COUNT(*) FROM import_rows WHERE check_id = :check", Map.of("check", check)));
    }

    private List<List<Object>> rows(int count) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Arrays.asList(check, i, null, "NEW", TRICKY, TRICKY));
        }
        return rows;
    }
}
