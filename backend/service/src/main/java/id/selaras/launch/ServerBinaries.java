package id.selaras.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * The MySQL server's files, unpacked once per data folder and version from the archive on the class path.
 *
 * @param home absolute folder with {@code bin}, {@code lib} and {@code share}
 */
record ServerBinaries(Path home) {

    static final String VERSION = "8.0.31";
    private static final Pattern NOT_FOUND = Pattern.compile("^\\s*(\\S+) => not found", Pattern.MULTILINE);
    private static final Map<String, String> STAND_INS = Map.of(
            "libaio.so.1", "/mysql-libs/libaio.so.1",
            "libnuma.so.1", "/mysql-libs/libnuma.so.1");

    static ServerBinaries in(Path data, Platform platform, Consumer<String> progress) throws IOException {
        var home = data.resolve("mysql-server-" + VERSION);
        if (!Files.isDirectory(home)) {
            progress.accept("Unpacking MySQL " + VERSION + " into " + home);
            unpack(platform.archive(), home);
        }
        var binaries = new ServerBinaries(home);
        if (platform.standIns()) {
            binaries.standInForMissingLibraries(progress);
        }
        return binaries;
    }

    Path server() {
        return home.resolve("bin").resolve("mysqld");
    }

    /** Unpacks beside the target and renames at the end, so that a folder of the final name is always complete. */
    private static void unpack(String archive, Path home) throws IOException {
        var unfinished = home.resolveSibling(home.getFileName() + ".new");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        try (var packed = ServerBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new LaunchFailure("The archive " + archive + " is missing from the class path");
            }
            var tar = new ProcessBuilder("tar", "-x", "-f", "-", "-C", unfinished.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var plain = new GZIPInputStream(packed, 1 << 16);
                    var into = tar.getOutputStream()) {
                plain.transferTo(into);
            }
            var code = Processes.exitCode(tar);
            if (code != 0) {
                throw new LaunchFailure("The MySQL server could not be unpacked into " + home.getParent()
                        + " (tar ended with " + code + "). Is the disk full? It needs 300 MB.");
            }
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts our stand-ins where the loader finds nothing; see {@code mysql-libs/README.md}. */
    private void standInForMissingLibraries(Consumer<String> progress) throws IOException {
        for (var library : missingLibraries(loaderReport())) {
            var source = STAND_INS.get(library);
            if (source == null) {
                throw new LaunchFailure("The MySQL server needs the library " + library
                        + ", which this system lacks. Install the package that holds it and start again.");
            }
            progress.accept("This system has no " + library + "; using the stand-in brought along");
            try (var standIn = ServerBinaries.class.getResourceAsStream(source)) {
                Files.copy(
                        standIn,
                        home.resolve("lib").resolve("private").resolve(library),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The dynamic loader's own list of libraries: it alone knows every path that it will search. */
    private String loaderReport() throws IOException {
        var trace = new ProcessBuilder(server().toString()).redirectErrorStream(true);
        trace.environment().put("LD_TRACE_LOADED_OBJECTS", "1");
        var process = trace.start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static List<String> missingLibraries(String loaderReport) {
        return NOT_FOUND
                .matcher(loaderReport)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
