package id.selaras.socialisation.application;

import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.socialisation.application.NoticeRepository.Due;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends scheduled notices when their time has come, also when the service slept then. A notice is held while it is
 * begun and stands in another state afterwards, so two replicas never send it twice.
 */
@ApplicationScoped
class NoticeClock {

    private static final Logger LOG = Logger.getLogger(NoticeClock.class);

    @Inject
    NoticeClock self;

    @Inject
    NoticeRepository notices;

    @Inject
    NoticeSendingService sending;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Scheduled(every = "15s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            tick();
        } catch (RuntimeException trouble) {
            LOG.warnf("scheduled notices not looked at: %s", DatabaseTrouble.nameOf(trouble));
        }
    }

    void tick() {
        self.due().forEach(this::begin);
    }

    private void begin(Due notice) {
        try {
            self.send(notice);
        } catch (RuntimeException trouble) {
            // The other notices are none the worse for it; this one is looked at again soon.
            LOG.warnf("notice %s not sent: %s", notice.id(), DatabaseTrouble.nameOf(trouble));
        }
    }

    @Transactional
    List<Due> due() {
        return notices.due(clock.instant());
    }

    @ActivateRequestContext
    void send(Due notice) {
        current.become(Actor.system(notice.governmentId()), Scope.government(notice.governmentId()));
        sending.sendWhenDue(notice.id());
    }
}
