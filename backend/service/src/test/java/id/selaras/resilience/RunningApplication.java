package id.selaras.resilience;

import static io.restassured.RestAssured.given;

import id.selaras.testing.Patience;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The packaged application in a process of its own, with a data folder and so with a MySQL server of its own. */
final class RunningApplication {

    private static final Path PACKAGED = Path.of("target", "quarkus-app", "quarkus-run.jar");
    /** A start takes 3 s; on a machine with much else to do it has taken two minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path data;
    private final Path log;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    private RunningApplication(Path data, int port, Map<String, String> environment) {
        this.data = data.toAbsolutePath();
        this.log = data.resolveSibling(data.getFileName() + ".log").toAbsolutePath();
        this.port = port;
        this.environment = environment;
    }

    /** Not started yet. Requests of RestAssured go to it from here on. */
    static RunningApplication in(Path data, Map<String, String> environment) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            RestAssured.port = free.getLocalPort();
            RunningApplication application = new RunningApplication(data, free.getLocalPort(), environment);
            Files.deleteIfExists(application.log);
            return application;
        }
    }

    /**
     * Starts it and returns when it is ready.
     *
     * @return the time that took
     */
    Duration start() throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        PACKAGED.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        java.environment().putAll(environment);
        java.environment().put("SELARAS_DATA", data.toString());
        java.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        process = java.start();
        return Patience.until("the application is ready, see " + log, PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("the application ended, see " + log);
            }
            return answers(() -> given().get("/q/health/ready").statusCode() == 200);
        });
    }

    /** Waits until it has printed a line with these words. */
    void awaitLine(String words) {
        Patience.until("'" + words + "' in " + log, PATIENCE, () -> {
            try {
                return Files.readString(log).contains(words);
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        });
    }

    /** Ends it at once; its database server lives on. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it in order, and its database server with it. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** A session of an account of the demonstration. */
    static RequestSpecification signedIn(String username, String password) {
        String cookie = given().formParam("username", username)
                .formParam("password", password)
                .post("/api/v1/session")
                .then()
                .statusCode(204)
                .extract()
                .cookie("selaras-session");
        return given().cookie("selaras-session", cookie).header("X-Selaras-Client", "web");
    }

    /** False also where nobody answers. */
    static boolean answers(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (Exception nobodyThere) {
            if (nobodyThere instanceof IOException || nobodyThere.getCause() instanceof IOException) {
                return false;
            }
            throw nobodyThere;
        }
    }
}
