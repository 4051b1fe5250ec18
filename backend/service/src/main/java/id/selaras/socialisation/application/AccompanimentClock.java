package id.selaras.socialisation.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.socialisation.application.AccompanimentRepository.Due;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Says that a check-in is due, on its day in the government's zone, once, also after a sleep. */
@ApplicationScoped
class AccompanimentClock {

    private static final Logger LOG = Logger.getLogger(AccompanimentClock.class);

    @Inject
    AccompanimentClock self;

    @Inject
    AccompanimentRepository companies;

    @Inject
    VoiceClocks clocks;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    @Scheduled(every = "60s", delayed = "80s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            tick();
        } catch (RuntimeException trouble) {
            LOG.warnf("accompaniments not looked at: %s", DatabaseTrouble.nameOf(trouble));
        }
    }

    void tick() {
        for (Due due : self.untold()) {
            try {
                self.tell(due);
            } catch (RuntimeException trouble) {
                // The others are none the worse for it; this one is looked at again in a minute.
                LOG.warnf("check-in of %s not told: %s", due.accompanimentId(), DatabaseTrouble.nameOf(trouble));
            }
        }
    }

    /** East of Greenwich the day begins earlier; which one it is there is asked for each. */
    @Transactional
    List<Due> untold() {
        return companies.untold(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1));
    }

    @ActivateRequestContext
    @Transactional
    void tell(Due due) {
        current.become(Actor.system(due.governmentId()), Scope.government(due.governmentId()));
        if (companies.tell(due, clocks.today(due.governmentId()))) {
            events.fire(new AccompanimentChanged(
                    due.governmentId(), due.accompanimentId(), "check-in-due", Map.of("checkIn", due.code())));
        }
    }
}
