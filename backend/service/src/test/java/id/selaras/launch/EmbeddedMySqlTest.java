package id.selaras.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * The server's life in one folder, from the first start on. The folder is kept between the tests because a first
 * start costs seconds; each test finds whatever state and must cope, as the launcher must.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class EmbeddedMySqlTest {

    private static final Path DATA = Path.of("target", "launch-test").toAbsolutePath();

    private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
    private EmbeddedMySql server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void anInterruptedFirstStartIsDoneAgain() throws Exception {
        Folders.delete(DATA.resolve("mysql"));
        var unfinished = Files.createDirectories(DATA.resolve("mysql.new"));
        Files.writeString(unfinished.resolve("ibdata1"), "half of a file");
        // The server's own first start may still be running after its launcher was killed.
        var stillInitialising = processWithArgument("--datadir=" + unfinished);
        new ServerRecord(stillInitialising.pid(), 0).writeTo(DATA);

        start();

        assertThat(messages).anyMatch(message -> message.contains("interrupted"));
        assertThat(stillInitialising.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(unfinished).doesNotExist();
        put("kept");
    }

    @Test
    @Order(2)
    void dataSurvivesAStopAndTheSecondStartIsShort() throws Exception {
        start();
        put("from the first run");
        server.close();
        messages.clear();

        start();

        assertThat(stored()).isEqualTo("from the first run");
        assertThat(messages).containsExactly("Starting MySQL " + ServerBinaries.VERSION);
    }

    @Test
    @Order(3)
    void aKilledServerComesBackOnItsPortWithItsData() throws Exception {
        start();
        put("committed");
        var port = server.port();
        var killed = server.pid();

        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        awaitOtherServerThan(killed);

        assertThat(server.port()).isEqualTo(port);
        assertThat(stored()).isEqualTo("committed");
    }

    @Test
    @Order(4)
    void theServerLeftBehindByAKilledApplicationIsUsedOn() throws Exception {
        var leftBehind = leftBehindServer();

        start();

        assertThat(server.pid()).isEqualTo(leftBehind.process().pid());
        assertThat(server.port()).isEqualTo(leftBehind.port());
        assertThat(messages).anyMatch(message -> message.contains("earlier run"));
        server.close();
        assertThat(leftBehind.process().isAlive()).isFalse();
    }

    @Test
    @Order(5)
    void aServerLeftBehindWithOtherPasswordsIsEndedAndReplaced() throws Exception {
        var leftBehind = leftBehindServer();
        Files.delete(DATA.resolve("mysql-passwords.properties"));

        start();

        assertThat(leftBehind.process().isAlive()).isFalse();
        assertThat(server.pid()).isNotEqualTo(leftBehind.process().pid());
        put("new passwords work on old data");
    }

    @Test
    @Order(6)
    void aProcessThatOnlyHasTheNumberOfOurServerIsLeftAlone() throws Exception {
        var stranger = new ProcessBuilder("tail", "-f", "/dev/null").start();
        try {
            new ServerRecord(stranger.pid(), 1).writeTo(DATA);
            start();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    @Order(7)
    void aSecondLauncherOnTheFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        start();

        assertThatThrownBy(() -> EmbeddedMySql.start(settings()))
                .isInstanceOf(DataFolderInUse.class)
                .hasMessageContaining(DATA.toString())
                .hasMessageContaining("SELARAS_DATA");

        put("still here");
    }

    @Test
    @Order(8)
    void secretsAreReadableByTheirOwnerOnlyAndNoneIsLeftInAStatementFile() throws Exception {
        start();

        var passwords = Files.getPosixFilePermissions(DATA.resolve("mysql-passwords.properties"));
        assertThat(PosixFilePermissions.toString(passwords)).isEqualTo("rw-------");
        assertThat(DATA.resolve("mysql-accounts.sql")).doesNotExist();
        assertThat(Login.administrator(server.port(), new Credentials("", "")).succeeds())
                .as("an administrator without a password")
                .isFalse();
    }

    private void start() {
        server = EmbeddedMySql.start(settings());
    }

    private EmbeddedMySql.Settings settings() {
        return new EmbeddedMySql.Settings(DATA, true, messages::add);
    }

    /** What is there after the application was killed: a server and its record, and no lock. */
    private RunningServer leftBehindServer() throws IOException {
        Folders.createPrivate(DATA);
        start();
        server.close();
        messages.clear();
        var folder = new ServerFolder(DATA.toRealPath(), "selaras");
        var command = new ServerCommand(
                new ServerBinaries(folder.data().resolve("mysql-server-" + ServerBinaries.VERSION)),
                folder.files(),
                true);
        return RunningServer.start(
                folder, command, Credentials.keptIn(folder.data()), RunningServer.freePort(), () -> false);
    }

    private void awaitOtherServerThan(long killed) throws Exception {
        // The restart holds the server's monitor until the new one answers, so asking for the number waits for it.
        var shortly = CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);
        while (CompletableFuture.supplyAsync(server::pid, shortly).get() == killed) {
            assertThat(messages).as("attempts to start it again").hasSizeLessThan(10);
        }
    }

    private void put(String text) throws SQLException {
        try (var connection = application().open();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS note (id INT PRIMARY KEY, text VARCHAR(100))");
            statement.execute("REPLACE INTO note VALUES (1, '" + text + "')");
        }
    }

    private String stored() throws SQLException {
        try (var connection = application().open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT text FROM note WHERE id = 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Login application() {
        return new Login(server.jdbcUrl(), server.username(), server.password());
    }

    private static Process processWithArgument(String argument) throws IOException {
        // "sh -c" takes every further word as a parameter of its script, so it can carry any command line.
        return new ProcessBuilder("sh", "-c", "read -r nothing", argument).start();
    }
}
