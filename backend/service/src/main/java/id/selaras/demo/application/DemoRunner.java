package id.selaras.demo.application;

import id.selaras.demo.domain.DemoGovernment;
import id.selaras.shared.sql.LongWork;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Loads the demonstration once the application answers, one government after the other, and tells the console how far
 * it is. A start that was cut short goes on where it stopped.
 */
@ApplicationScoped
class DemoRunner {

    private static final Logger LOG = Logger.getLogger(DemoRunner.class);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread loader = new Thread(() -> LongWork.run(run), "selaras-demo");
        loader.setDaemon(true);
        return loader;
    });

    @ConfigProperty(name = "selaras.demo", defaultValue = "false")
    boolean wanted;

    /** Codes of the governments to load, for a start that needs only one of them; all of them when absent. */
    @ConfigProperty(name = "selaras.demo.governments")
    Optional<List<String>> only;

    @Inject
    HttpServer server;

    @Inject
    DemoLoadService loader;

    @Inject
    DemoRunner self;

    @Inject
    Clock clock;

    void onReady(@ObservesAsync HttpServerStart ready) {
        if (wanted) {
            thread.submit(() -> load(server.getPort()));
        }
    }

    void onStop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    private void load(int port) {
        Instant start = clock.instant();
        boolean loaded = false;
        try {
            for (DemoGovernment government : governments()) {
                loaded |= self.load(government);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        } catch (RuntimeException fault) {
            LOG.error("the demonstration could not be loaded; the next start goes on with it", fault);
            return;
        }
        if (loaded) {
            say("Demonstration data loaded in "
                    + Duration.between(start, clock.instant()).toSeconds() + " s");
        }
        say("Sign in at http://localhost:" + port + " with password " + DemoLoadService.PASSWORD + ":");
        for (DemoGovernment government : governments()) {
            String at = "@" + government.code();
            say("  " + government.displayName() + ": planner" + at + ", head.dinkes" + at + ", operator.dikbud" + at
                    + ", team" + at + ", approver" + at + ", auditor" + at + ", employee" + at + ", admin" + at);
        }
    }

    /** @throws IllegalArgumentException when a configured code belongs to no demo government */
    List<DemoGovernment> governments() {
        return only.map(codes -> codes.stream()
                        .map(code -> DemoGovernment.of(code.strip()))
                        .toList())
                .orElseGet(() -> List.of(DemoGovernment.values()));
    }

    @ActivateRequestContext
    boolean load(DemoGovernment government) throws InterruptedException {
        if (loader.isLoaded(government)) {
            return false;
        }
        LocalDate today = LocalDate.now(clock.withZone(government.timeZone()));
        loader.load(government, today, DemoRunner::say);
        return true;
    }

    private static void say(String line) {
        System.out.println("[selaras] " + line);
    }
}
