package id.selaras.shared.sql;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.RuntimeProperty;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.JdbcStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Streams many rows into a table by {@code LOAD DATA LOCAL}, several times as fast as statements with values, where
 * the server allows it. The driver is allowed to send something only while this class does, and then only the rows:
 * at all other times a server that asks for a file of ours is refused.
 */
final class BulkLoad {

    private final JdbcConnection connection;
    private final RuntimeProperty<Boolean> mayAnswer;

    BulkLoad(Connection pooled) throws SQLException {
        this.connection = pooled.unwrap(JdbcConnection.class);
        this.mayAnswer = connection.getPropertySet().getBooleanProperty(PropertyKey.allowLoadLocalInfile);
    }

    boolean isAllowedByServer() throws SQLException {
        boolean agreed = connection
                .getPropertySet()
                .getStringProperty(PropertyKey.allowLoadLocalInfileInPath)
                .isExplicitlySet();
        if (!agreed) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT @@GLOBAL.local_infile")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Loads all rows or throws: what this statement would only warn about or leave out counts as a failure. */
    void run(String table, List<String> columns, List<? extends List<?>> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long loaded = load(statement, table, columns, rows);
            if (loaded != rows.size() || statement.getWarnings() != null) {
                throw new SQLIntegrityConstraintViolationException(loaded + " of " + rows.size() + " rows of " + table
                        + " were taken: " + statement.getWarnings());
            }
        }
    }

    private long load(Statement statement, String table, List<String> columns, List<? extends List<?>> rows)
            throws SQLException {
        JdbcStatement driver = (JdbcStatement) statement;
        mayAnswer.setValue(true);
        try {
            driver.setLocalInfileInputStream(new RowText(rows));
            return driver.executeLargeUpdate(text(table, columns, rows));
        } finally {
            mayAnswer.setValue(false);
            driver.setLocalInfileInputStream(null);
        }
    }

    /** Bytes travel in hexadecimal, because everything on the way is read as text. */
    private static String text(String table, List<String> columns, List<? extends List<?>> rows) {
        List<String> targets = new ArrayList<>();
        List<String> conversions = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (holdsBytes(rows, column)) {
                targets.add("@v" + column);
                conversions.add(columns.get(column) + " = UNHEX(@v" + column + ")");
            } else {
                targets.add(columns.get(column));
            }
        }
        return "LOAD DATA LOCAL INFILE 'rows' INTO TABLE " + table
                + " CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' ("
                + String.join(", ", targets) + ")"
                + (conversions.isEmpty() ? "" : " SET " + String.join(", ", conversions));
    }

    private static boolean holdsBytes(List<? extends List<?>> rows, int column) {
        for (List<?> row : rows) {
            Object value = row.get(column);
            if (value != null) {
                return value instanceof UUID || value instanceof byte[];
            }
        }
        return false;
    }
}
