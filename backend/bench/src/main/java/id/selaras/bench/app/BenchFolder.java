package id.selaras.bench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a measurement keeps its files: {@code -Dselaras.bench.data}, or a new temporary folder. */
final class BenchFolder {

    private BenchFolder() {}

    static Path open() throws IOException {
        String named = System.getProperty("selaras.bench.data");
        return named == null
                ? Files.createTempDirectory("selaras-bench")
                : Files.createDirectories(Path.of(named).toAbsolutePath());
    }
}
