package id.selaras.mutation.application;

import id.selaras.mutation.domain.TemporaryAssignment;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Starts and ends loans on their days and tells in time that one will end; each once, also after a sleep. */
@ApplicationScoped
class LoanClock {

    private static final Logger LOG = Logger.getLogger(LoanClock.class);

    @Inject
    LoanClock self;

    @Inject
    LoanRepository loans;

    @Inject
    LoanService service;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    @Scheduled(every = "60s", delayed = "75s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            tick();
        } catch (RuntimeException trouble) {
            LOG.warnf("loans not looked at: %s", trouble.getClass().getSimpleName());
        }
    }

    void tick() {
        self.waiting().forEach(self::live);
    }

    @Transactional
    List<UUID> waiting() {
        return loans.waiting();
    }

    @ActivateRequestContext
    @Transactional
    void live(UUID id) {
        TemporaryAssignment loan = loans.findById(id);
        current.become(Actor.system(loan.governmentId()), Scope.government(loan.governmentId()));
        service.live(id, governments.today(loan.governmentId()));
    }
}
