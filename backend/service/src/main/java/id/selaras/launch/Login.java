package id.selaras.launch;

import com.mysql.cj.jdbc.Driver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A way into the embedded server.
 *
 * @param url JDBC address; without TLS, because it never leaves the machine
 */
record Login(String url, String account, String password) {

    private static final String CONNECT_MILLIS = "2000";
    private static final String ANSWER_MILLIS = "5000";

    static Login application(int port, String database, Credentials credentials) {
        return new Login(url(port, database), Credentials.APPLICATION_ACCOUNT, credentials.application());
    }

    static Login administrator(int port, Credentials credentials) {
        return new Login(url(port, ""), "root", credentials.administrator());
    }

    /** Without TLS the password's public key must be asked for: {@code caching_sha2_password} is never sent in clear. */
    private static String url(int port, String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", account);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", CONNECT_MILLIS);
        properties.setProperty("socketTimeout", ANSWER_MILLIS);
        // Not through DriverManager: which drivers it sees depends on the class loader that asked first.
        return new Driver().connect(url, properties);
    }

    /** Whether the server lets us in and answers, in a few seconds at most. */
    boolean succeeds() {
        try (var connection = open();
                var statement = connection.createStatement()) {
            return statement.execute("SELECT 1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Login[" + url + ", " + account + "]";
    }
}
