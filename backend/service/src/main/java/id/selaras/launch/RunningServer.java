package id.selaras.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One live {@code mysqld} and how it came about: found still running, or started.
 *
 * @param process the server
 * @param port TCP port on the loopback address
 */
record RunningServer(ProcessHandle process, int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Recovery after a crash reads the whole redo log; on a slow disk that takes minutes. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final long BETWEEN_LOGINS_MILLIS = 50;
    private static final int LAST_LINES = 15;

    /** The server that an earlier application left behind, when it still answers to our password; otherwise it is ended. */
    static Optional<RunningServer> leftOver(
            ServerFolder folder, ServerCommand command, Credentials credentials, Consumer<String> progress)
            throws IOException {
        var record = ServerRecord.in(folder.data());
        if (record.isEmpty()) {
            return Optional.empty();
        }
        var initialising = record.get().processOn("--datadir=" + folder.unfinished());
        initialising.ifPresent(process -> Processes.end(process, Duration.ZERO));

        var serving = record.get().processOn(command.dataArgument());
        if (serving.isPresent()) {
            var found = new RunningServer(serving.get(), record.get().port());
            if (command.startsLike(Processes.commandLine(found.process))
                    && Login.application(found.port, folder.database(), credentials)
                            .succeeds()) {
                progress.accept("Found the MySQL server of an earlier run (process " + found.process.pid() + ", port "
                        + found.port + "); using it");
                return Optional.of(found);
            }
            progress.accept("Ending the MySQL server of an earlier run (process " + found.process.pid() + ")");
            Processes.end(found.process, PATIENCE);
        }
        ServerRecord.removeFrom(folder.data());
        return Optional.empty();
    }

    /**
     * Starts the server and returns when it accepts the application's login.
     *
     * @param cancelled asked while waiting; a server that is not wanted any more is ended
     */
    static RunningServer start(
            ServerFolder folder, ServerCommand command, Credentials credentials, int port, BooleanSupplier cancelled)
            throws IOException {
        var accounts = folder.data().resolve("mysql-accounts.sql");
        Folders.writePrivate(accounts, String.join("\n", credentials.statements(folder.database())) + "\n");
        try {
            folder.removeSocket();
            var process = folder.run(command.serve(port, folder.socket(), accounts));
            new ServerRecord(process.pid(), port).writeTo(folder.data());
            awaitLogin(process, Login.application(port, folder.database(), credentials), folder, cancelled);
            return new RunningServer(process.toHandle(), port);
        } finally {
            Files.deleteIfExists(accounts);
        }
    }

    private static void awaitLogin(Process process, Login login, ServerFolder folder, BooleanSupplier cancelled)
            throws IOException {
        var limit = Instant.now().plus(START_LIMIT);
        while (!login.succeeds()) {
            if (Processes.endsWithin(process.toHandle(), Duration.ofMillis(BETWEEN_LOGINS_MILLIS))) {
                throw new LaunchFailure("The MySQL server did not start. The end of " + folder.log() + ":\n  "
                        + String.join("\n  ", folder.lastLines(LAST_LINES)));
            }
            if (cancelled.getAsBoolean() || Instant.now().isAfter(limit)) {
                Processes.end(process.toHandle(), PATIENCE);
                throw new LaunchFailure("The MySQL server was not ready in " + START_LIMIT.toMinutes()
                        + " minutes; see " + folder.log());
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    void end() {
        Processes.end(process, PATIENCE);
    }
}
