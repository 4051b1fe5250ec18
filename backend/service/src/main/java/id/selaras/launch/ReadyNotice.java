package id.selaras.launch;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

/** Tells the person at the console where to point the browser, at the moment when that works. */
@ApplicationScoped
class ReadyNotice {

    @Inject
    HttpServer server;

    void announce(@ObservesAsync HttpServerStart started) {
        // Not the port of the event: where any free port was asked for, it holds that wish.
        System.out.println("[selaras] Ready: http://localhost:" + server.getPort());
    }
}
