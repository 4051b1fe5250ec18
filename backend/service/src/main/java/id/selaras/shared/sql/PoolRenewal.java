package id.selaras.shared.sql;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Replaces the connections of the pool after one of them died: a server that was restarted has forgotten them all, and
 * without this each would cost one more request its answer.
 */
@ApplicationScoped
public class PoolRenewal {

    private static final Logger LOG = Logger.getLogger(PoolRenewal.class);
    private static final long AT_MOST_EVERY_NANOS = 1_000_000_000L;

    private final AtomicLong last = new AtomicLong(System.nanoTime() - AT_MOST_EVERY_NANOS);

    @Inject
    AgroalDataSource pool;

    /**
     * To be told of every fault of the database. Connections in use are finished first; a pool that is only exhausted
     * is left alone.
     */
    public void after(Throwable trouble) {
        long now = System.nanoTime();
        long before = last.get();
        if (DatabaseTrouble.isDeadConnection(trouble)
                && now - before >= AT_MOST_EVERY_NANOS
                && last.compareAndSet(before, now)) {
            LOG.warnf("a database connection died (%s); replacing all of them", DatabaseTrouble.nameOf(trouble));
            pool.flush(FlushMode.GRACEFUL);
        }
    }
}
