package id.selaras.testing;

import id.selaras.launch.EmbeddedMySql;
import id.selaras.launch.SigningKeys;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives every {@code @QuarkusTest} a real MySQL server: {@code @QuarkusTestResource(EmbeddedMySqlTestResource.class)}
 * or {@code @WithTestResource}. The server and its files are kept in {@code target/mysql-test} from run to run, its
 * database is dropped and made empty once in each JVM.
 */
public class EmbeddedMySqlTestResource implements QuarkusTestResourceLifecycleManager {

    /** Quarkus loads this class anew for each test profile; system properties are what all of them see. */
    private static final String SHARED = "selaras.testing.shared.";

    @Override
    public Map<String, String> start() {
        var shared = System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(SHARED))
                .collect(Collectors.toMap(name -> name.substring(SHARED.length()), System::getProperty));
        if (!shared.isEmpty()) {
            return shared;
        }
        var configuration = startServer();
        configuration.forEach((name, value) -> System.setProperty(SHARED + name, value));
        return configuration;
    }

    private static Map<String, String> startServer() {
        var folder = Path.of(System.getProperty("basedir", "."), "target", "mysql-test");
        var server = EmbeddedMySql.start(new EmbeddedMySql.Settings(folder, true, System.out::println));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "mysql-test-stop"));
        emptyDatabase(server);

        var configuration =
                new HashMap<String, String>(SigningKeys.keptIn(folder).tokenConfiguration());
        configuration.put("quarkus.datasource.jdbc.url", server.jdbcUrl());
        configuration.put("quarkus.datasource.username", server.username());
        configuration.put("quarkus.datasource.password", server.password());
        return Map.copyOf(configuration);
    }

    private static void emptyDatabase(EmbeddedMySql server) {
        try (var connection = server.connectAsAdministrator();
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS selaras");
            statement.execute("CREATE DATABASE selaras");
            // Where migrations are tried on rows of earlier versions.
            statement.execute("GRANT ALL ON " + OldSchema.DATABASE + ".* TO '" + server.username() + "'@'127.0.0.1'");
            // Tests look at the server's own counters, which the application has no business with.
            statement.execute("GRANT PROCESS ON *.* TO '" + server.username() + "'@'127.0.0.1'");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be emptied", e);
        }
    }

    /** The server outlives the test class: the next one wants it, and the JVM's end stops it. */
    @Override
    public void stop() {}
}
