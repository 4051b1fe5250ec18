package id.selaras.audit.application;

import id.selaras.shared.event.PersonalDataRead;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.shared.sql.Sql;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jboss.logging.Logger;

/**
 * Writes down who read whose data: in batches, a few seconds later, so that no read waits for a write. What lies in the
 * queue when a process is killed is lost; it is written where the process is stopped.
 */
@ApplicationScoped
class ReadRecorder {

    private static final Logger LOG = Logger.getLogger(ReadRecorder.class);
    private static final int MOST_WAITING = 50_000;
    private static final int BATCH = 1_000;

    private final BlockingQueue<PersonalDataRead> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    @Inject
    ReadRecorder self;

    @Inject
    Sql sql;

    /** What makes two reads the same one: a page that is fetched again within seconds was read once. */
    private record Same(UUID subject, String what, UUID account) {}

    void hear(@Observes PersonalDataRead read) {
        if (!waiting.offer(read)) {
            LOG.warn("a read of personal data was not written down: too many are waiting");
        }
    }

    @Scheduled(every = "3s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void flush() {
        List<PersonalDataRead> batch = new ArrayList<>();
        while (waiting.drainTo(batch, BATCH) > 0) {
            try {
                self.write(batch);
            } catch (RuntimeException trouble) {
                LOG.warnf("%d reads not written down yet: %s", batch.size(), DatabaseTrouble.nameOf(trouble));
                batch.forEach(waiting::offer);
                return;
            }
            batch.clear();
        }
    }

    void stop(@Observes ShutdownEvent over) {
        flush();
    }

    @Transactional
    void write(List<PersonalDataRead> batch) {
        Set<Same> seen = new HashSet<>();
        List<Object[]> rows = new ArrayList<>();
        for (PersonalDataRead read : batch) {
            if (seen.add(new Same(read.subjectId(), read.what(), read.account()))) {
                rows.add(new Object[] {
                    Ids.next(),
                    read.governmentId(),
                    read.subjectId(),
                    read.what(),
                    read.account(),
                    String.join(",", read.roles().stream().sorted().toList()),
                    read.at()
                });
            }
        }
        sql.batch(
                "INSERT INTO data_reads (id, government_id, subject_id, what, account_id, roles, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
