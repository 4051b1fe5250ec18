package id.selaras.shared.fact;

import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.MultiRowInsert;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Writes many rows of a table at once, in the caller's transaction. Table and column names come from the code, never
 * from a request.
 */
@ApplicationScoped
public class FactWriter {

    private static final int BATCH = 1_000;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Marks rows of a fact table as superseded by a change. */
    public void supersede(String table, Collection<UUID> rows, UUID changeId) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<UUID> all = List.copyOf(rows);
        for (int start = 0; start < all.size(); start += BATCH) {
            List<UUID> part = all.subList(start, Math.min(all.size(), start + BATCH));
            String marks = part.stream().map(id -> "?").collect(Collectors.joining(", "));
            execute(
                    "UPDATE " + table + " SET superseded_at = ?, superseded_by = ? WHERE id IN (" + marks
                            + ") AND superseded_at = ?",
                    statement -> {
                        int at = bind(statement, 1, now);
                        at = bind(statement, at, changeId);
                        for (UUID id : part) {
                            at = bind(statement, at, id);
                        }
                        bind(statement, at, Times.NOT_SUPERSEDED);
                        statement.executeUpdate();
                    });
        }
    }

    /**
     * Inserts current rows into a fact table.
     *
     * @param columns columns besides id, recorded_at, superseded_at, change_id and superseded_by
     * @param rows    values in the order of the columns
     */
    public void record(String table, List<String> columns, UUID changeId, List<List<Object>> rows) {
        List<String> all = new ArrayList<>(List.of("id", "recorded_at", "superseded_at", "change_id"));
        all.addAll(columns);
        Instant now = clock.instant();
        insert(
                "INSERT INTO " + table,
                all,
                rows.stream()
                        .map(row -> {
                            List<Object> full = new ArrayList<>(row.size() + 4);
                            full.add(Ids.next());
                            full.add(now);
                            full.add(Times.NOT_SUPERSEDED);
                            full.add(changeId);
                            full.addAll(row);
                            return full;
                        })
                        .toList());
    }

    /**
     * Inserts rows as they are.
     *
     * @param into for example {@code INSERT IGNORE INTO zones}
     */
    public void insert(String into, List<String> columns, List<List<Object>> rows) {
        if (!rows.isEmpty()) {
            MultiRowInsert insert = new MultiRowInsert(into, columns);
            database.flush();
            database.unwrap(Session.class).doWork(connection -> insert.run(connection, rows));
        }
    }

    private interface Work {
        void on(PreparedStatement statement) throws SQLException;
    }

    private void execute(String sql, Work work) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                work.on(statement);
            }
        });
    }

    private static int bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof UUID id) {
            statement.setBytes(at, Ids.bytes(id));
        } else if (value instanceof Instant instant) {
            statement.setObject(at, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else {
            statement.setObject(at, value);
        }
        return at + 1;
    }
}
