package id.selaras.bench.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The plain Express service of {@code backend/bench/peer}, on the same database server as the application. */
final class PeerService implements AutoCloseable {

    private static final Path FOLDER = Path.of("backend/bench/peer");

    private final Process process;

    private PeerService(Process process) {
        this.process = process;
    }

    static PeerService start(int port, Database database) throws IOException {
        if (!Files.exists(FOLDER.resolve("node_modules"))) {
            end(new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund"));
        }
        database.run("DROP TABLE IF EXISTS bench_answers");
        database.run("CREATE TABLE bench_answers (id BINARY(16) NOT NULL PRIMARY KEY, answered_on DATE NOT NULL,"
                + " u1 TINYINT, u2 TINYINT, u3 TINYINT, u4 TINYINT, u5 TINYINT, u6 TINYINT, u7 TINYINT, u8 TINYINT,"
                + " u9 TINYINT)");
        ProcessBuilder node = new ProcessBuilder("node", "server.mjs")
                .directory(FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        node.environment().put("NODE_ENV", "production");
        node.environment().put("PEER_PORT", Integer.toString(port));
        node.environment().put("PEER_MYSQL_PORT", Integer.toString(database.port()));
        node.environment().put("PEER_MYSQL_PASSWORD", database.password());
        Process process = node.start();
        if (process.inputReader(StandardCharsets.UTF_8).readLine() == null) {
            throw new IOException("the peer did not start");
        }
        return new PeerService(process);
    }

    private static void end(ProcessBuilder command) throws IOException {
        try {
            if (command.directory(FOLDER.toFile()).inheritIO().start().waitFor() != 0) {
                throw new IOException(command.command() + " failed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
