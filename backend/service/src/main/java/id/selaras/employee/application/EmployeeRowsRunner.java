package id.selaras.employee.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps the table of today's rows as new as the facts, soon after every change and at the start of every day. */
@ApplicationScoped
public class EmployeeRowsRunner {

    private static final Logger LOG = Logger.getLogger(EmployeeRowsRunner.class);

    @Inject
    EmployeeRowRepository rows;

    @Inject
    EmployeeRowsRunner self;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    @Inject
    Sql sql;

    @Scheduled(every = "3s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        try {
            self.governments().forEach(self::refresh);
        } catch (RuntimeException trouble) {
            LOG.warnf("employee rows not refreshed: %s", trouble.getClass().getSimpleName());
        }
    }

    /** Governments that have people. */
    @Transactional
    List<UUID> governments() {
        return sql.list("SELECT government_id FROM fact_revisions", Map.of(), row -> row.id("government_id"));
    }

    /** Computes today's rows of a government unless they are still true. */
    @Transactional
    public void refresh(UUID governmentId) {
        LocalDate today = governments.today(governmentId);
        RuleSet current = rules.at(governmentId, today);
        if (!rows.isFresh(governmentId, today, current)) {
            rows.refresh(governmentId, today, current);
        }
    }
}
