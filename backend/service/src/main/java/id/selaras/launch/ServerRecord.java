package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

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
                .filter(process -> arguments(process).contains(dataArgument));
    }

    /** The command line of a process, program first; empty when the process has ended. */
    static List<String> arguments(ProcessHandle process) {
        // The JDK's own answer is empty for command lines of more than a page.
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(commandLine)) {
                return List.of(Files.readString(commandLine).split("\0"));
            }
        } catch (IOException ended) {
            return List.of();
        }
        var info = process.info();
        return Stream.concat(info.command().stream(), info.arguments().stream().flatMap(Stream::of))
                .toList();
    }
}
