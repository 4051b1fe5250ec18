import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;

/**
 * Changes rows behind the back of an application that runs on its own database server, as a fault or a hand would:
 * {@code java -cp <driver> Change.java <data folder> <statement> [<value>…]}. Prints how many rows changed.
 */
public final class Change {

    public static void main(String[] words) throws Exception {
        Path data = Path.of(words[0]);
        String port = read(data.resolve("mysql-server.properties")).getProperty("port");
        String password = read(data.resolve("mysql-passwords.properties")).getProperty("selaras");
        String address = "jdbc:mysql://127.0.0.1:" + port + "/selaras?sslMode=DISABLED&allowPublicKeyRetrieval=true";
        try (var connection = DriverManager.getConnection(address, "selaras", password);
                var statement = connection.prepareStatement(words[1])) {
            for (int value = 2; value < words.length; value++) {
                statement.setString(value - 1, words[value]);
            }
            System.out.println(statement.executeUpdate());
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
