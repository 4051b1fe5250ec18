package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What is written down about a running server, beside its data: enough to find it again after the application was
 * killed and the server was not.
 *
 * @param pid number of the server's process
 * @param port TCP port on the loopback address
 */
record ServerRecord(long pid, int port) {

    private static final String FILE = "mysql-server.properties";

    static Optional<ServerRecord> in(Path data) throws IOException {
        var file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        try {
            return Optional.of(new ServerRecord(
                    Long.parseLong(properties.getProperty("pid")), Integer.parseInt(properties.getProperty("port"))));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    void writeTo(Path data) throws IOException {
        Folders.writePrivate(data.resolve(FILE), "pid=" + pid + "\nport=" + port + "\n");
    }

    static void removeFrom(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }

    /** The process of that number, if it works on those files: numbers are given out again. */
    Optional<ProcessHandle> processOn(String dataArgument) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> Processes.commandLine(process).contains(dataArgument));
    }
}
