package id.selaras.shared.fact;

import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Writes many rows of a two-time fact table at once; the caller holds {@link Facts#lock}. */
@ApplicationScoped
public class FactRows {

    private static final List<String> KEPT = List.of("recorded_at", "superseded_at", "change_id");

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Ends the knowledge of these rows. What was read of them before stays readable by {@code knownAt}. */
    public void supersede(String table, Collection<UUID> ids, UUID changeId) {
        Instant now = clock.instant();
        sql.batch(
                "UPDATE " + table + " SET superseded_at = ?, superseded_by = ? WHERE id = ?",
                ids.stream().map(id -> new Object[] {now, changeId, id}).toList());
    }

    /**
     * Records rows.
     *
     * @param columns the table's own columns with government_id, in the order of the values
     */
    public void record(String table, List<String> columns, Collection<Object[]> rows, UUID changeId) {
        Instant now = clock.instant();
        int own = columns.size();
        String statement = "INSERT INTO " + table + " (id, " + String.join(", ", columns) + ", "
                + String.join(", ", KEPT) + ") VALUES ("
                + String.join(", ", Collections.nCopies(own + 1 + KEPT.size(), "?")) + ")";
        sql.batch(
                statement,
                rows.stream()
                        .map(row -> {
                            Object[] all = new Object[own + 1 + KEPT.size()];
                            all[0] = Ids.next();
                            System.arraycopy(row, 0, all, 1, own);
                            all[own + 1] = now;
                            all[own + 2] = Times.NOT_SUPERSEDED;
                            all[own + 3] = changeId;
                            return all;
                        })
                        .toList());
    }
}
