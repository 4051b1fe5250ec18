package id.selaras.bench.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged application in a process of its own, as a user starts it, with a data folder and port of its own. */
final class RunningApplication implements AutoCloseable {

    private static final Path DEFAULT = Path.of("backend/service/target/quarkus-app/quarkus-run.jar");
    private static final String READY = "[selaras] Ready:";
    private static final String LOADED = "[selaras] Sign in at";

    private final Process process;
    private final Path data;
    private final int port;
    private final double secondsToReady;
    private final double secondsToLoaded;

    private RunningApplication(Process process, Path data, int port, double secondsToReady, double secondsToLoaded) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.secondsToReady = secondsToReady;
        this.secondsToLoaded = secondsToLoaded;
    }

    /**
     * Starts it and returns when it says that people can sign in.
     *
     * @param governments demonstration data to load at the first start, separated by commas
     */
    static RunningApplication start(Path data, int port, String governments, String... jvm) throws IOException {
        Path jar = Path.of(System.getProperty("selaras.jar", DEFAULT.toString()));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(jvm));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SELARAS_DATA", data.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("SELARAS_DEMO_GOVERNMENTS", governments);
        long begin = System.nanoTime();
        Process process = builder.start();
        CompletableFuture<Long> ready = new CompletableFuture<>();
        CompletableFuture<Long> loaded = new CompletableFuture<>();
        Thread reader = new Thread(() -> follow(process, Path.of(data + ".log"), ready, loaded), "application-output");
        reader.setDaemon(true);
        reader.start();
        try {
            double load = (loaded.get(10, TimeUnit.MINUTES) - begin) / 1e9;
            return new RunningApplication(process, data, port, (ready.get() - begin) / 1e9, load);
        } catch (Exception notReady) {
            process.destroy();
            throw new IOException("the application did not get ready; see " + data + ".log", notReady);
        }
    }

    private static void follow(
            Process process, Path log, CompletableFuture<Long> ready, CompletableFuture<Long> loaded) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                var copy = Files.newBufferedWriter(log)) {
            for (String line; (line = lines.readLine()) != null; ) {
                copy.write(line + "\n");
                copy.flush();
                if (line.contains(READY)) {
                    ready.complete(System.nanoTime());
                } else if (line.contains(LOADED)) {
                    loaded.complete(System.nanoTime());
                }
            }
            loaded.completeExceptionally(new IOException("it ended"));
        } catch (IOException broken) {
            loaded.completeExceptionally(broken);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** From the start of the process until its pages were served. */
    double secondsToReady() {
        return secondsToReady;
    }

    /** From the start of the process until the demonstration's accounts could sign in. */
    double secondsToLoaded() {
        return secondsToLoaded;
    }

    /** The administrator's way into the embedded server. */
    Database database() throws IOException {
        Properties server = properties("mysql-server.properties");
        Properties passwords = properties("mysql-passwords.properties");
        return new Database(Integer.parseInt(server.getProperty("port")), passwords.getProperty("root"));
    }

    /** Processor seconds that the application and its database have used; the machine's other work does not count. */
    double processorSeconds() throws IOException {
        return seconds(process.toHandle()) + databaseSeconds();
    }

    double databaseSeconds() throws IOException {
        return ProcessHandle.of(databasePid()).map(RunningApplication::seconds).orElse(0.0);
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    /** Peak resident memory in megabytes, or -1 where the system does not tell. */
    long peakMegabytes() throws IOException {
        return megabytes("VmHWM:");
    }

    /** Resident memory now in megabytes, or -1 where the system does not tell. */
    long residentMegabytes() throws IOException {
        return megabytes("VmRSS:");
    }

    private long megabytes(String figure) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(figure))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(-1);
    }

    /** Ends the application, or its database, at once after a while, as a power cut would. */
    void killAfter(long millis, boolean isDatabase) {
        LockSupport.parkNanos(millis * 1_000_000);
        try {
            if (isDatabase) {
                ProcessHandle.of(databasePid()).ifPresent(ProcessHandle::destroyForcibly);
            } else {
                process.destroyForcibly();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long databasePid() throws IOException {
        return Long.parseLong(properties("mysql-server.properties").getProperty("pid"));
    }

    private Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
