package id.selaras.launch;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.Config;

/**
 * What happens around a run of the application: before it, everything that the configuration leaves open is provided
 * and set as system properties; after it, the database of our own is stopped.
 */
final class Preparation {

    private static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
    private static final String DEMO = "selaras.demo";
    private static final long STOP_LIMIT_SECONDS = 30;

    private final CountDownLatch applicationStopped = new CountDownLatch(1);
    private final Consumer<String> progress;
    private final Config given;

    Preparation(Config given, Consumer<String> progress) {
        this.given = given;
        this.progress = progress;
    }

    /** Fills the gaps of the configuration, and only those. */
    void fillGaps() {
        var data = given.getOptionalValue("selaras.data", Path.class)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".selaras"))
                .toAbsolutePath();
        if (!isGiven(DATABASE_URL)) {
            progress.accept("No database is configured; using MySQL of our own with its data in " + data);
            useDatabase(EmbeddedMySql.start(new EmbeddedMySql.Settings(data, false, progress)));
        }
        var signs = isGiven("smallrye.jwt.sign.key") || isGiven("smallrye.jwt.sign.key.location");
        var verifies = isGiven("mp.jwt.verify.publickey") || isGiven("mp.jwt.verify.publickey.location");
        if (!signs && !verifies) {
            SigningKeys.keptIn(data).tokenConfiguration().forEach(System::setProperty);
        }
    }

    private void useDatabase(EmbeddedMySql server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterApplication(server), "mysql-stop"));
        System.setProperty(DATABASE_URL, server.jdbcUrl());
        System.setProperty("quarkus.datasource.username", server.username());
        System.setProperty("quarkus.datasource.password", server.password());
        if (!isGiven(DEMO)) {
            System.setProperty(DEMO, "true");
        }
    }

    /** An extension writes the word NONE where nothing is configured. */
    private boolean isGiven(String property) {
        return given.getOptionalValue(property, String.class)
                .filter(value -> !value.equals("NONE"))
                .isPresent();
    }

    /** Hooks run side by side; the application must have finished its last transaction before its server stops. */
    private void stopAfterApplication(EmbeddedMySql server) {
        try {
            if (!applicationStopped.await(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                progress.accept("The application did not stop in time; stopping MySQL all the same");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.close();
        progress.accept("MySQL has stopped");
    }

    /** To be called when Quarkus has stopped, in whichever way. */
    void applicationStopped() {
        applicationStopped.countDown();
    }
}
