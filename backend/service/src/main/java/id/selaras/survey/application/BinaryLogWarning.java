package id.selaras.survey.application;

import id.selaras.shared.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Says at the start when the database keeps a binary log: it holds every write in its order with its time, so what no
 * table tells of answers and who gave them can be guessed from it. See ADR 13.
 */
@ApplicationScoped
class BinaryLogWarning {

    private static final Logger LOG = Logger.getLogger(BinaryLogWarning.class);

    @Inject
    Sql sql;

    @Transactional
    void onStart(@Observes StartupEvent event) {
        if (sql.count("SELECT @@GLOBAL.log_bin", Map.of()) > 0) {
            LOG.warn(
                    "The database keeps a binary log (log_bin). It holds the time and the order in which employees fetch"
                            + " their codes and answers are kept, and outlives the survey. Start MySQL with --skip-log-bin, or keep"
                            + " the log apart and short; see docs/adr/0013.");
        }
    }
}
