package id.selaras.mutation.application;

import id.selaras.mutation.application.LoanRepository.Waiting;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.DatabaseTrouble;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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
        self.waiting().forEach(this::look);
    }

    private void look(Waiting loan) {
        try {
            self.live(loan);
        } catch (RuntimeException trouble) {
            // The other loans are none the worse for it; this one is looked at again in a minute.
            LOG.warnf("loan %s not looked at: %s", loan.id(), DatabaseTrouble.nameOf(trouble));
        }
    }

    @Transactional
    List<Waiting> waiting() {
        return loans.waiting();
    }

    @ActivateRequestContext
    @Transactional
    void live(Waiting loan) {
        // Nothing of the loan is read before it is held: another replica may be just changing it.
        current.become(Actor.system(loan.governmentId()), Scope.government(loan.governmentId()));
        service.live(loan.id(), governments.today(loan.governmentId()));
    }
}
