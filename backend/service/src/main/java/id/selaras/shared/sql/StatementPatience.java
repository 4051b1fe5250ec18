package id.selaras.shared.sql;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides how long a connection waits for the answer to a statement: shortly for a request, so that people learn in
 * time that the database hangs; long for {@link LongWork}, and until the application has started. See ADR 0005.
 */
@ApplicationScoped
class StatementPatience implements AgroalPoolInterceptor {

    /** Milliseconds. */
    @ConfigProperty(name = "selaras.database.request-timeout")
    int forRequests;

    /** Milliseconds. */
    @ConfigProperty(name = "selaras.database.long-work-timeout")
    int forLongWork;

    private volatile boolean started;

    void onStart(@Observes StartupEvent event) {
        started = true;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        wait(connection, LongWork.isUnderway() || !started ? forLongWork : forRequests);
    }

    /**
     * The pool tells of an acquisition only after it has begun a transaction on the connection, which asks the server:
     * who takes it next must not begin with the patience of who had it before.
     */
    @Override
    public void onConnectionReturn(Connection connection) {
        wait(connection, forRequests);
    }

    private static void wait(Connection connection, int milliseconds) {
        try {
            // The driver only sets an option of its socket: nothing is sent.
            connection.setNetworkTimeout(Runnable::run, milliseconds);
        } catch (SQLException dead) {
            // The first statement on it will say so, to somebody who can tell the client.
            return;
        }
    }
}
