package id.selaras.socialisation.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.socialisation.domain.Concern;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells the log what people without a name did, in the night after: all of a government at once, in the order of drawn
 * ids, so that no entry says at which minute somebody was there.
 */
@ApplicationScoped
class ConcernClock {

    private static final Logger LOG = Logger.getLogger(ConcernClock.class);

    @Inject
    ConcernClock self;

    @Inject
    ConcernRepository concerns;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    /** At half past five in the evening UTC it is night in all three zones of the country. */
    @Scheduled(cron = "0 30 17 * * ?", timeZone = "UTC", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            tick();
        } catch (RuntimeException trouble) {
            LOG.warnf("worries without a name not told to the log: %s", DatabaseTrouble.nameOf(trouble));
        }
    }

    void tick() {
        self.governments().forEach(self::tell);
    }

    @Transactional
    List<UUID> governments() {
        return concerns.governmentsWithUntold();
    }

    @ActivateRequestContext
    @Transactional
    void tell(UUID governmentId) {
        current.become(Actor.system(governmentId), Scope.government(governmentId));
        List<Concern> acted = concerns.lockUntold(governmentId);
        acted.forEach(Concern::tell);
        acted.forEach(concern -> events.fire(ConcernChanged.of(concern, "acted-anonymously")));
    }
}
