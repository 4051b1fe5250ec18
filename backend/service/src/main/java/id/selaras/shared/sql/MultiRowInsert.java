package id.selaras.shared.sql;

import com.mysql.cj.jdbc.JdbcConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * Inserts many rows: as a stream where the server allows it, otherwise with few statements. Those are written out by the driver and not prepared by the server:
 * the server would take one with thousands of parameters apart each time, which costs more than the rows themselves.
 */
public final class MultiRowInsert {

    private static final String PLAIN = "INSERT INTO ";
    private static final int WORTH_LOADING = 500;
    private static final int VALUES_AT_ONCE = 4_000;
    /** Keeps a statement below half a region of the smallest heap, where the collector would have to treat it apart. */
    private static final int CHARACTERS_AT_ONCE = 150_000;

    private final String into;
    private final List<String> columns;
    private final int rowsAtOnce;

    /**
     * @param into    for example {@code INSERT IGNORE INTO zones}; like the columns from the code, never from a request
     */
    public MultiRowInsert(String into, List<String> columns) {
        this.into = into;
        this.columns = List.copyOf(columns);
        this.rowsAtOnce = Math.max(1, VALUES_AT_ONCE / columns.size());
    }

    /** Inserts rows whose values stand in the order of the columns. */
    public void run(Connection connection, List<? extends List<?>> rows) throws SQLException {
        if (rows.size() >= WORTH_LOADING && into.startsWith(PLAIN)) {
            BulkLoad load = new BulkLoad(connection);
            if (load.isAllowedByServer()) {
                load.run(into.substring(PLAIN.length()), columns, rows);
                return;
            }
        }
        JdbcConnection driver = connection.unwrap(JdbcConnection.class);
        PreparedStatement full = null;
        try {
            for (int from = 0; from < rows.size(); ) {
                List<? extends List<?>> part = part(rows, from);
                if (part.size() < rowsAtOnce) {
                    try (PreparedStatement once = driver.clientPrepareStatement(text(part.size()))) {
                        execute(once, part);
                    }
                } else {
                    full = full == null ? driver.clientPrepareStatement(text(rowsAtOnce)) : full;
                    execute(full, part);
                }
                from += part.size();
            }
        } finally {
            if (full != null) {
                full.close();
            }
        }
    }

    private List<? extends List<?>> part(List<? extends List<?>> rows, int from) {
        int to = from;
        long characters = 0;
        while (to < rows.size() && to - from < rowsAtOnce && (characters < CHARACTERS_AT_ONCE || to == from)) {
            for (Object value : rows.get(to)) {
                characters += value instanceof String text ? text.length() : 0;
            }
            to++;
        }
        return rows.subList(from, to);
    }

    private String text(int rows) {
        String marks = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        return into + " (" + String.join(", ", columns) + ") VALUES "
                + String.join(", ", Collections.nCopies(rows, marks));
    }

    private static void execute(PreparedStatement statement, List<? extends List<?>> rows) throws SQLException {
        int at = 1;
        for (List<?> row : rows) {
            for (Object value : row) {
                Parameters.bind(statement, at++, value);
            }
        }
        statement.executeUpdate();
    }
}
