package id.selaras.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** A database of its own as an earlier version left it, to see what migrations make of its rows. */
public final class OldSchema implements AutoCloseable {

    static final String DATABASE = "selaras_migrations";

    private final String url;
    private final String username;
    private final String password;
    private final Connection connection;

    private OldSchema(Map<String, String> server) throws SQLException {
        url = server.get("quarkus.datasource.jdbc.url").replace("/selaras", "/" + DATABASE);
        username = server.get("quarkus.datasource.username");
        password = server.get("quarkus.datasource.password");
        String nowhere = url.replace("/" + DATABASE, "/");
        try (Connection bare = DriverManager.getConnection(nowhere, username, password);
                var statement = bare.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + DATABASE);
            statement.execute("CREATE DATABASE " + DATABASE);
        }
        connection = DriverManager.getConnection(url, username, password);
    }

    /** An empty database as it was before a migration. */
    public static OldSchema before(int version) throws SQLException {
        OldSchema schema = new OldSchema(new EmbeddedMySqlTestResource().start());
        MigrationVersion next = MigrationVersion.fromVersion(Integer.toString(version));
        MigrationVersion last = Arrays.stream(schema.migrations("latest").info().all())
                .map(MigrationInfo::getVersion)
                .filter(known -> known.compareTo(next) < 0)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        schema.migrations(last.getVersion()).migrate();
        return schema;
    }

    /** Goes on up to a migration, that one included. */
    public void migrate(int version) {
        migrations(Integer.toString(version)).migrate();
    }

    private Flyway migrations(String target) {
        return Flyway.configure()
                .dataSource(url, username, password)
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    /** Runs a statement with its values in their order. */
    public void run(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            prepared.executeUpdate();
        }
    }

    /** The rows of a query, each with its columns as texts between spaces. */
    public List<String> rows(String query, Object... values) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement prepared = prepare(query, values);
                ResultSet found = prepared.executeQuery()) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }

    private PreparedStatement prepare(String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
