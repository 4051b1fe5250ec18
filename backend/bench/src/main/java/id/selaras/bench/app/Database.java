package id.selaras.bench.app;

import com.mysql.cj.jdbc.Driver;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** The embedded server of a running application, as its administrator. */
final class Database implements AutoCloseable {

    private static final long BETWEEN_LOOKS_NANOS = 500_000_000;

    private final int port;
    private final String password;
    private final Connection connection;

    Database(int port, String password) {
        this.port = port;
        this.password = password;
        Properties login = new Properties();
        login.setProperty("user", "root");
        login.setProperty("password", password);
        login.setProperty("allowLoadLocalInfile", "true");
        try {
            connection = new Driver()
                    .connect(
                            "jdbc:mysql://127.0.0.1:" + port + "/selaras?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                            login);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    long number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return Long.parseLong(row.getString(row.getMetaData().getColumnCount()));
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** The second column by the id in the first one. */
    Map<UUID, Double> numbers(String sql) {
        Map<UUID, Double> numbers = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                ByteBuffer id = ByteBuffer.wrap(row.getBytes(1));
                numbers.put(new UUID(id.getLong(), id.getLong()), row.getDouble(2));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
        return numbers;
    }

    /** Statements the server has executed for everybody since it started. */
    long statements() {
        return number("SHOW GLOBAL STATUS LIKE 'Questions'");
    }

    /** Returns when the application has computed the rows of its lists anew after a change, so that it is at rest. */
    void awaitRest() {
        while (number("SELECT COUNT(*) FROM fact_revisions f LEFT JOIN employee_row_states s"
                        + " ON s.government_id = f.government_id AND s.revision = f.revision"
                        + " WHERE s.government_id IS NULL")
                > 0) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    /** Another empty government with a planner who has the password of an existing account. */
    byte[] found(String code, String likeUser) {
        byte[] id = bytes(UUID.nameUUIDFromBytes(code.getBytes()));
        String hex = "0x" + java.util.HexFormat.of().formatHex(id);
        run("INSERT INTO governments SELECT " + hex + ", '" + code + "', '" + code
                + "', kind, time_zone, head_title, demo, created_at FROM governments LIMIT 1");
        run("INSERT INTO accounts (id, government_id, username, display_name, password_hash, roles, language, active,"
                + " created_at, version) SELECT UUID_TO_BIN(UUID()), " + hex + ", 'planner@" + code
                + "', display_name, password_hash, roles, language, active, created_at, 0 FROM accounts"
                + " WHERE username = '" + likeUser + "'");
        // The rules of another government under an id of their own, without which no list can be computed.
        run("INSERT INTO rule_sets (id, government_id, version, name, legal_source, valid_from, valid_to, created_at)"
                + " SELECT " + hex + ", " + hex + ", version, name, legal_source, valid_from, valid_to, created_at"
                + " FROM rule_sets ORDER BY version LIMIT 1");
        run("INSERT INTO rule_parameters SELECT " + hex + ", code, value, unit, legal_source FROM rule_parameters"
                + " WHERE rule_set_id = (SELECT rule_set_id FROM rule_parameters WHERE rule_set_id <> " + hex
                + " LIMIT 1)");
        return id;
    }

    /** Empty tables of the shape of those that the import of people fills. */
    void emptyCopies() {
        run("SET GLOBAL local_infile = 1");
        run("DROP TABLE IF EXISTS bench_employees, bench_versions");
        run("CREATE TABLE bench_employees LIKE employees");
        run("CREATE TABLE bench_versions LIKE employee_versions");
    }

    long loadEmployees(Path file) {
        run("LOAD DATA LOCAL INFILE '" + file + "' INTO TABLE bench_employees CHARACTER SET utf8mb4"
                + " (@id, @government, nip) SET id = UNHEX(@id), government_id = UNHEX(@government)");
        return number("SELECT COUNT(*) FROM bench_employees");
    }

    long loadVersions(Path file) {
        run("LOAD DATA LOCAL INFILE '" + file + "' INTO TABLE bench_versions CHARACTER SET"
                + " utf8mb4 (@id, @employee, @government, siasn_id, name, front_title, back_title, birth_place,"
                + " birth_date, sex, email, legal_status, employment_status, cpns_from, pns_from, rank_code,"
                + " rank_from, service_years, service_months, education_level, education_field, graduated,"
                + " valid_from, valid_to, recorded_at, superseded_at, @change) SET id = UNHEX(@id),"
                + " employee_id = UNHEX(@employee), government_id = UNHEX(@government), change_id = UNHEX(@change)");
        return number("SELECT COUNT(*) FROM bench_versions");
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }
}
