package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A real MySQL server for a machine that has none: unpacked from the class path, its data in a folder that survives,
 * reachable from this machine only.
 *
 * <p>Its life: the folder is locked, the server is unpacked once and its files are made once; then it is started on a
 * free port, or found still running after the application was killed, and used. If it dies it is started again on the
 * same port, so that pools of connections recover by themselves. {@link #close()} stops it in order.
 */
public final class EmbeddedMySql implements AutoCloseable {

    private static final String DATABASE = "selaras";
    private static final int PORT_ATTEMPTS = 3;
    private static final long SHORTEST_PAUSE_SECONDS = 1;
    private static final long LONGEST_PAUSE_SECONDS = 30;

    private final ServerFolder folder;
    private final ServerCommand command;
    private final Credentials credentials;
    private final DataFolderLock lock;
    private final Consumer<String> progress;
    private RunningServer running;
    private volatile boolean closing;

    /**
     * @param data folder of everything the server needs and keeps; made when missing
     * @param fast gives up durability for speed: for tests only
     * @param progress gets a sentence for a person whenever something takes time
     */
    public record Settings(Path data, boolean fast, Consumer<String> progress) {
        public Settings {
            Objects.requireNonNull(data, "data");
            Objects.requireNonNull(progress, "progress");
        }
    }

    private EmbeddedMySql(
            ServerFolder folder,
            ServerCommand command,
            Credentials credentials,
            DataFolderLock lock,
            Consumer<String> progress) {
        this.folder = folder;
        this.command = command;
        this.credentials = credentials;
        this.lock = lock;
        this.progress = progress;
    }

    /**
     * Returns when the server accepts logins.
     *
     * @throws UnsupportedPlatform when there is no server for this machine
     * @throws DataFolderInUse when another application has the folder
     * @throws LaunchFailure when the server does not start; the message holds the end of its log
     */
    public static EmbeddedMySql start(Settings settings) {
        var platform = Platform.current();
        try {
            Folders.createPrivate(settings.data());
            var folder = new ServerFolder(settings.data().toRealPath(), DATABASE);
            var lock = DataFolderLock.of(folder.data());
            try {
                var binaries = ServerBinaries.in(folder.data(), platform, settings.progress());
                var command = new ServerCommand(binaries, folder.files(), settings.fast());
                var server = new EmbeddedMySql(
                        folder, command, Credentials.keptIn(folder.data()), lock, settings.progress());
                server.findOrStart();
                return server;
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException e) {
            throw new LaunchFailure("The data folder " + settings.data() + " cannot be used: " + e, e);
        }
    }

    private synchronized void findOrStart() throws IOException {
        var found = RunningServer.leftOver(folder, command, credentials, progress);
        if (found.isPresent()) {
            running = found.get();
        } else {
            initialiseOnce();
            running = startOnFreePort();
        }
        watch(running);
    }

    /** The files get their final name only when they are complete, so an interruption leaves nothing to be trusted. */
    private void initialiseOnce() throws IOException {
        if (Files.isDirectory(folder.files())) {
            return;
        }
        if (Files.exists(folder.unfinished())) {
            progress.accept("The first start was interrupted; making the database files anew");
            Folders.delete(folder.unfinished());
        } else {
            progress.accept("Making the database files in " + folder.files() + " (once, a few seconds)");
        }
        var process = folder.run(command.initialise(folder.unfinished()));
        new ServerRecord(process.pid(), 0).writeTo(folder.data());
        var code = Processes.exitCode(process);
        if (code != 0) {
            throw new LaunchFailure("The database files could not be made (code " + code + "); see " + folder.log());
        }
        Files.move(folder.unfinished(), folder.files(), StandardCopyOption.ATOMIC_MOVE);
    }

    private RunningServer startOnFreePort() throws IOException {
        progress.accept("Starting MySQL " + ServerBinaries.VERSION);
        for (var attempt = 1; ; attempt++) {
            try {
                // Another program may take the port between our look and the server's.
                return RunningServer.start(folder, command, credentials, RunningServer.freePort(), () -> closing);
            } catch (LaunchFailure failure) {
                if (attempt == PORT_ATTEMPTS || !failure.getMessage().contains("Address already in use")) {
                    throw failure;
                }
            }
        }
    }

    private void watch(RunningServer server) {
        server.process().onExit().thenRunAsync(this::restart, EmbeddedMySql::runRestart);
    }

    private void restart() {
        restart(SHORTEST_PAUSE_SECONDS);
    }

    /** Never gives up: what kept the server from starting, a full disk for example, may be put right any time. */
    private synchronized void restart(long pauseSeconds) {
        if (closing) {
            return;
        }
        progress.accept("The MySQL server has died; starting it again on port " + running.port());
        try {
            running = RunningServer.start(folder, command, credentials, running.port(), () -> closing);
            watch(running);
        } catch (IOException | LaunchFailure failure) {
            progress.accept(failure.getMessage() + "\nNext try in " + pauseSeconds + " s");
            CompletableFuture.delayedExecutor(pauseSeconds, TimeUnit.SECONDS, EmbeddedMySql::runRestart)
                    .execute(() -> restart(Math.min(2 * pauseSeconds, LONGEST_PAUSE_SECONDS)));
        }
    }

    private static void runRestart(Runnable task) {
        var thread = new Thread(task, "mysql-restart");
        thread.setDaemon(true);
        thread.start();
    }

    /** JDBC address of the application's database, without account and password. */
    public String jdbcUrl() {
        return applicationLogin().url();
    }

    public String username() {
        return Credentials.APPLICATION_ACCOUNT;
    }

    public String password() {
        return credentials.application();
    }

    public synchronized int port() {
        return running.port();
    }

    /** Process number of the server. */
    public synchronized long pid() {
        return running.process().pid();
    }

    /** A connection that may do everything, with no database chosen; the caller closes it. */
    public Connection connectAsAdministrator() throws SQLException {
        return Login.administrator(port(), credentials).open();
    }

    private Login applicationLogin() {
        return Login.application(port(), DATABASE, credentials);
    }

    /** Stops the server in order, and gives the folder back. A second call does nothing. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        stop();
    }

    private synchronized void stop() {
        try {
            running.end();
            ServerRecord.removeFrom(folder.data());
            folder.removeSocket();
            lock.close();
        } catch (IOException e) {
            throw new LaunchFailure("The MySQL server has stopped, but " + folder.data() + " was not tidied", e);
        }
    }
}
