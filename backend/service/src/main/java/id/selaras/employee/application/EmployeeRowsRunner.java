package id.selaras.employee.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.sql.LongWork;
import id.selaras.shared.sql.Sql;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Keeps the table of today's rows as new as the facts, soon after every change and at the start of every day. */
@ApplicationScoped
public class EmployeeRowsRunner {

    private static final Logger LOG = Logger.getLogger(EmployeeRowsRunner.class);

    private static final Duration WAIT = Duration.ofMinutes(2);

    /** Only hints: a replica that knows nothing looks twice. */
    private final Map<UUID, Long> lastSeen = new ConcurrentHashMap<>();

    private final Map<UUID, Instant> waitUntil = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

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

    /** Computes what has been quiet since the last look, so that a row of imports is followed once and not each time. */
    @Scheduled(every = "3s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        try {
            LongWork.run(() -> self.revisions().forEach((government, revision) -> {
                if (revision.equals(lastSeen.put(government, revision))) {
                    refreshOrWait(government);
                }
            }));
        } catch (RuntimeException trouble) {
            LOG.warnf("employee rows not looked at: %s", trouble.getClass().getSimpleName());
        }
    }

    /** Governments that have facts, with the revision of these. */
    @Transactional
    Map<UUID, Long> revisions() {
        Map<UUID, Long> revisions = new HashMap<>();
        sql.each(
                "SELECT revision, government_id FROM fact_revisions",
                Map.of(),
                row -> revisions.put(row.id("government_id"), row.number(1)));
        return revisions;
    }

    /** Computes today's rows of a government unless they are still true. */
    @Transactional
    @TransactionConfiguration(timeout = 300)
    public void refresh(UUID governmentId) {
        LocalDate today = governments.today(governmentId);
        RuleSet current = rules.at(governmentId, today);
        if (!rows.isFresh(governmentId, today, current)) {
            rows.refresh(governmentId, today, current);
        }
    }

    /** A government that failed waits, so that a machine in trouble is not given the same work again at once. */
    private void refreshOrWait(UUID government) {
        Instant now = clock.instant();
        if (now.isBefore(waitUntil.getOrDefault(government, Instant.MIN))) {
            return;
        }
        try {
            self.refresh(government);
            waitUntil.remove(government);
        } catch (RuntimeException trouble) {
            waitUntil.put(government, now.plus(WAIT));
            LOG.warnf("employee rows not refreshed: %s", trouble.getClass().getSimpleName());
        }
    }
}
