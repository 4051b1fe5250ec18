package id.selaras.testing;

import com.mysql.cj.jdbc.JdbcConnection;
import id.selaras.shared.security.CurrentActor;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the statements the server runs. */
@ApplicationScoped
public class CountedQueries implements AgroalPoolInterceptor {

    @Inject
    Instance<AgroalDataSource> database;

    @Inject
    CurrentActor current;

    private final Map<Connection, Integer> before = Collections.synchronizedMap(new IdentityHashMap<>());
    private final AtomicInteger selects = new AtomicInteger();
    private volatile boolean watching;

    /** What the requests of signed-in people read meanwhile, without what jobs and clocks do beside them. */
    public int selects(Runnable requests) {
        selects.set(0);
        watching = true;
        try {
            requests.run();
        } finally {
            watching = false;
        }
        return selects.get();
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (watching && isOfARequest()) {
            before.put(own(connection), read(connection, "SHOW SESSION STATUS LIKE 'Com_select'"));
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        Integer soFar = before.remove(own(connection));
        if (soFar != null) {
            selects.addAndGet(read(connection, "SHOW SESSION STATUS LIKE 'Com_select'") - soFar);
        }
    }

    /** The driver's own: the pool wraps it anew for each who looks. */
    private static Connection own(Connection wrapped) {
        try {
            return wrapped.unwrap(JdbcConnection.class);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isOfARequest() {
        return Arc.container().requestContext().isActive()
                && current.isKnown()
                && current.actor().accountId() != null;
    }

    /** What everybody inserts meanwhile. */
    public int inserts(Runnable writing) {
        int soFar = inserts();
        writing.run();
        return inserts() - soFar;
    }

    private int inserts() {
        try (Connection connection = database.get().getConnection()) {
            return read(connection, "SHOW GLOBAL STATUS LIKE 'Com_insert'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int read(Connection connection, String status) {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(status)) {
            answer.next();
            return answer.getInt(2);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
