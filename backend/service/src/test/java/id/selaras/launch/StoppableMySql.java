package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A server that a test kills, freezes and brings back on its port. Everything about it stands in its folder, so that
 * any number of these may speak of one server, also of one that an application started.
 */
public final class StoppableMySql {

    private static final String DATABASE = "selaras";

    private final Path data;

    private StoppableMySql(Path data) {
        this.data = data;
    }

    public static StoppableMySql in(Path data) {
        return new StoppableMySql(data.toAbsolutePath());
    }

    /** Starts it with an empty database; the files are made when they are missing. */
    public void startEmpty() {
        // Brings the files about; its own server would come back by itself when killed.
        EmbeddedMySql.start(new EmbeddedMySql.Settings(data, true, System.out::println))
                .close();
        start(0);
        administer("DROP DATABASE " + DATABASE);
        administer("CREATE DATABASE " + DATABASE);
    }

    /** Forgets the folder of an earlier test run, and ends the server which that may have left behind. */
    public void erase() {
        try {
            if (ServerRecord.in(data).isPresent()) {
                kill();
            }
            Folders.delete(data);
        } catch (IOException unusable) {
            throw new AssertionError(unusable);
        }
    }

    /** Starts it again where it was. */
    public void startAgain() {
        start(record().port());
    }

    private void start(int port) {
        try {
            var folder = new ServerFolder(data.toRealPath(), DATABASE);
            var binaries = new ServerBinaries(folder.data().resolve("mysql-server-" + ServerBinaries.VERSION));
            RunningServer.start(
                    folder,
                    new ServerCommand(binaries, folder.files(), true),
                    Credentials.keptIn(folder.data()),
                    port == 0 ? RunningServer.freePort() : port,
                    () -> false);
        } catch (IOException unusable) {
            throw new AssertionError(unusable);
        }
    }

    /** What the application needs to use it. */
    public Map<String, String> configuration() {
        var login = Login.application(record().port(), DATABASE, credentials());
        return Map.of(
                "quarkus.datasource.jdbc.url", login.url(),
                "quarkus.datasource.username", login.account(),
                "quarkus.datasource.password", login.password());
    }

    public long pid() {
        return record().pid();
    }

    /** Ends it at once, as a power cut would end it. */
    public void kill() {
        // Numbers of processes are given out again.
        record().processOn("--datadir=" + data.resolve("mysql")).ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    /** It keeps its port and its connections and answers nothing. */
    public void freeze() {
        signal("-STOP");
    }

    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(pid())).start().waitFor();
        } catch (IOException | InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Runs a statement with all rights, in no database. */
    public void administer(String statement) {
        try (var connection =
                        Login.administrator(record().port(), credentials()).open();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException refused) {
            throw new AssertionError(statement, refused);
        }
    }

    /** Runs a statement with all rights and keeps its locks until the answer is closed. */
    public AutoCloseable holding(String statement) {
        try {
            var connection = Login.administrator(record().port(), credentials()).open();
            connection.setAutoCommit(false);
            try (var prepared = connection.createStatement()) {
                prepared.execute(statement);
            }
            return connection;
        } catch (SQLException refused) {
            throw new AssertionError(statement, refused);
        }
    }

    /**
     * How many transactions have written something and wait for somebody's lock. The server keeps what it answers for as
     * long as it is asked again within a tenth of a second, so it rests before it looks.
     */
    public int waitingWriters() {
        try (var connection =
                        Login.administrator(record().port(), credentials()).open();
                var prepared = connection.createStatement()) {
            prepared.execute("DO SLEEP(0.2)");
            try (var rows = prepared.executeQuery("SELECT COUNT(*) FROM information_schema.innodb_trx"
                    + " WHERE trx_state = 'LOCK WAIT' AND trx_rows_modified > 0")) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    /** The single answer to a question about the application's database. */
    public String answerTo(String question) {
        return answersTo(question).get(0);
    }

    /** The first column of every row. */
    public List<String> answersTo(String question) {
        try (var connection = Login.application(record().port(), DATABASE, credentials())
                        .open();
                var prepared = connection.createStatement();
                var rows = prepared.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException refused) {
            throw new AssertionError(question, refused);
        }
    }

    private ServerRecord record() {
        try {
            return ServerRecord.in(data).orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Credentials credentials() {
        try {
            return Credentials.keptIn(data);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
