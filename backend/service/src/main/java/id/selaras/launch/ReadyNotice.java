package id.selaras.launch;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Tells the person at the console where to point the browser, at the moment when that works. */
@ApplicationScoped
class ReadyNotice {

    void announce(@ObservesAsync HttpServerStart server) {
        System.out.println(
                "[selaras] Ready: http://localhost:" + server.options().getPort());
    }
}
