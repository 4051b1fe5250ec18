package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.survey.application.SurveyRepository.Ending;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Closes surveys after their last day in the government's zone, so that what receipts are made of is forgotten even if
 * nobody thinks of it; also when the service slept on that day. A survey is held while it is closed, so two replicas
 * never close it twice.
 */
@ApplicationScoped
class SurveyClock {

    private static final Logger LOG = Logger.getLogger(SurveyClock.class);

    @Inject
    SurveyClock self;

    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyService service;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Scheduled(every = "60s", delayed = "90s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            tick();
        } catch (RuntimeException trouble) {
            LOG.warnf("surveys not looked at: %s", trouble.getClass().getSimpleName());
        }
    }

    void tick() {
        self.ending().forEach(this::look);
    }

    private void look(Ending survey) {
        try {
            self.end(survey);
        } catch (RuntimeException trouble) {
            // The other surveys are none the worse for it; this one is looked at again in a minute.
            LOG.warnf("survey %s not closed: %s", survey.id(), DatabaseTrouble.nameOf(trouble));
        }
    }

    /** Nowhere on earth is it later than tomorrow's date in UTC. */
    @Transactional
    List<Ending> ending() {
        return surveys.openUntilBefore(
                LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1));
    }

    @ActivateRequestContext
    @Transactional
    void end(Ending survey) {
        current.become(Actor.system(survey.governmentId()), Scope.government(survey.governmentId()));
        service.closeWhenOver(survey.id(), governments.today(survey.governmentId()));
    }
}
