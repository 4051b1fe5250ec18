package id.selaras.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Where the embedded server keeps its things inside the data folder.
 *
 * @param data the data folder, absolute and free of links
 * @param database name of the application's database
 */
record ServerFolder(Path data, String database) {

    /** A socket's path may have 108 bytes, of which the server wants some for the lock's ending. */
    private static final int LONGEST_SOCKET_PATH = 100;

    private static final long LARGEST_LOG_BYTES = 5_000_000;

    Path files() {
        return data.resolve("mysql");
    }

    /** The files while they are being made; whatever lies here was interrupted and is worth nothing. */
    Path unfinished() {
        return data.resolve("mysql.new");
    }

    Path log() {
        return data.resolve("mysql.log");
    }

    Path socket() {
        var beside = data.resolve("mysql.sock");
        if (beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH) {
            return beside;
        }
        // The process number keeps two folders apart; the account's password protects the socket itself.
        return Path.of("/tmp", "selaras-" + ProcessHandle.current().pid() + "-" + Integer.toHexString(data.hashCode()));
    }

    /** Only for him who holds the data folder: nobody else's server can be listening here. */
    void removeSocket() throws IOException {
        var socket = socket();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(socket.resolveSibling(socket.getFileName() + ".lock"));
    }

    /** Starts a process of the server that writes into the log. */
    Process run(List<String> commandLine) throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG_BYTES) {
            Files.move(log(), log().resolveSibling("mysql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var process = new ProcessBuilder(commandLine)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        process.getOutputStream().close();
        return process;
    }

    List<String> lastLines(int count) throws IOException {
        // Messages may carry bytes of any encoding; Latin-1 reads them all.
        var lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }
}
