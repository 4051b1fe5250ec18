package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The two passwords of the embedded server. They are random, stand in a file only its owner may read, and are set
 * again at every start: losing the file costs nothing.
 *
 * @param administrator password of {@code root}, used by tests and by people with a database client
 * @param application password of the account the application works with, which sees its own database only
 */
record Credentials(String administrator, String application) {

    static final String APPLICATION_ACCOUNT = "selaras";
    private static final String FILE = "mysql-passwords.properties";

    static Credentials keptIn(Path data) throws IOException {
        var file = data.resolve(FILE);
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        var root = kept.getProperty("root");
        var application = kept.getProperty(APPLICATION_ACCOUNT);
        if (root != null && application != null) {
            return new Credentials(root, application);
        }
        var fresh = new Credentials(random(), random());
        Folders.writePrivate(
                file, "root=" + fresh.administrator + "\n" + APPLICATION_ACCOUNT + "=" + fresh.application + "\n");
        return fresh;
    }

    /**
     * The statements that make both accounts and the database be as they should, whatever they were. The server runs
     * them before it accepts the first connection, so there is no moment without a password.
     */
    List<String> statements(String database) {
        // Accounts are known by address because names are not resolved (--skip-name-resolve).
        return List.of(
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + administrator + "';",
                "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';",
                "ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '" + administrator + "';",
                "GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;",
                "CREATE DATABASE IF NOT EXISTS `" + database + "`;",
                "CREATE USER IF NOT EXISTS '" + APPLICATION_ACCOUNT + "'@'127.0.0.1';",
                "ALTER USER '" + APPLICATION_ACCOUNT + "'@'127.0.0.1' IDENTIFIED BY '" + application + "';",
                "GRANT ALL ON `" + database + "`.* TO '" + APPLICATION_ACCOUNT + "'@'127.0.0.1';");
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without the passwords: a record prints its components, and this one must never reach a log. */
    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
