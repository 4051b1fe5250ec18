package id.selaras.shared.sql;

import com.mysql.cj.jdbc.JdbcConnection;
import id.selaras.shared.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * Plain SQL inside the caller's transaction, for the queries where tens of thousands of rows are read or written and
 * no entity is wanted. Parameters are named {@code :name}; a collection stands for a list in parentheses.
 */
@ApplicationScoped
public class Sql {

    private static final int BATCH = 2_000;
    private static final int LOOKUP = 4_096;
    private static final int PREPARED_VALUES = 600;

    @Inject
    EntityManager database;

    /** Every row, read while it streams past. */
    public void each(String statement, Map<String, ?> values, Consumer<Row> reader) {
        NamedStatement named = NamedStatement.of(statement, values);
        work(connection -> {
            try (PreparedStatement prepared = prepare(connection, named)) {
                try (ResultSet results = prepared.executeQuery()) {
                    Row row = new Row(results);
                    while (results.next()) {
                        reader.accept(row);
                    }
                }
            }
        });
    }

    public <T> List<T> list(String statement, Map<String, ?> values, Function<Row, T> reader) {
        List<T> all = new ArrayList<>();
        each(statement, values, row -> all.add(reader.apply(row)));
        return all;
    }

    /**
     * Every row of a query over a list too long for one statement.
     *
     * @param name name of the list in the statement
     */
    public void eachOf(
            String statement, Map<String, ?> values, String name, Collection<?> several, Consumer<Row> reader) {
        List<Object> all = List.copyOf(several);
        for (int from = 0; from < all.size(); from += LOOKUP) {
            Map<String, Object> part = new HashMap<>(values);
            part.put(name, all.subList(from, Math.min(all.size(), from + LOOKUP)));
            each(statement, part, reader);
        }
    }

    /** The single number of a counting query. */
    public long count(String statement, Map<String, ?> values) {
        return list(statement, values, row -> row.number(1)).get(0);
    }

    /** Runs one statement and answers how many rows it touched. */
    public int update(String statement, Map<String, ?> values) {
        NamedStatement named = NamedStatement.of(statement, values);
        int[] touched = new int[1];
        work(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(named.text())) {
                bind(prepared, named.values());
                touched[0] = prepared.executeUpdate();
            }
        });
        return touched[0];
    }

    /** Runs one statement with positional parameters once for each row, in batches. */
    public void batch(String statement, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        work(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                int waiting = 0;
                for (Object[] row : rows) {
                    bind(prepared, Arrays.asList(row));
                    prepared.addBatch();
                    if (++waiting % BATCH == 0) {
                        prepared.executeBatch();
                    }
                }
                prepared.executeBatch();
            }
        });
    }

    /**
     * Inserts rows whose values stand in the order of the columns.
     *
     * @param into for example {@code INSERT INTO import_rows}
     */
    public void insert(String into, List<String> columns, List<? extends List<?>> rows) {
        if (!rows.isEmpty()) {
            MultiRowInsert insert = new MultiRowInsert(into, columns);
            work(connection -> insert.run(connection, rows));
        }
    }

    private void work(Work work) {
        database.flush();
        database.unwrap(Session.class).doWork(work::run);
    }

    /** A statement with a long list is used once: written out by the driver it costs the server a fraction. */
    private static PreparedStatement prepare(Connection connection, NamedStatement named) throws SQLException {
        List<Object> values = named.values();
        if (values.size() <= PREPARED_VALUES) {
            PreparedStatement prepared = connection.prepareStatement(named.text());
            bind(prepared, values);
            return prepared;
        }
        PreparedStatement written = connection.unwrap(JdbcConnection.class).clientPrepareStatement(named.text());
        for (int i = 0; i < values.size(); i++) {
            Parameters.bind(written, i + 1, values.get(i));
        }
        return written;
    }

    private static void bind(PreparedStatement prepared, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            prepared.setObject(i + 1, stored(values.get(i)));
        }
    }

    private static Object stored(Object value) {
        if (value instanceof UUID id) {
            return Ids.bytes(id);
        }
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> code ? code.name() : value;
    }

    @FunctionalInterface
    private interface Work {
        void run(Connection connection) throws SQLException;
    }
}
