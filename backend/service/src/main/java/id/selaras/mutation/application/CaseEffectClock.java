package id.selaras.mutation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.sql.DatabaseTrouble;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets decreed cases take effect on their day in the government's zone, also when the service slept on that day. A
 * chain is held while it moves and stands in another state afterwards, so two replicas never move it twice.
 */
@ApplicationScoped
class CaseEffectClock {

    private static final Logger LOG = Logger.getLogger(CaseEffectClock.class);

    @Inject
    CaseEffectClock self;

    @Inject
    MutationCaseRepository cases;

    @Inject
    CaseStepService steps;

    @Inject
    GovernmentDirectory governments;

    @Scheduled(every = "60s", delayed = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            self.tick();
        } catch (RuntimeException trouble) {
            LOG.warnf("decreed cases not looked at: %s", trouble.getClass().getSimpleName());
        }
    }

    @ActivateRequestContext
    void tick() {
        for (UUID government : self.governments()) {
            self.ofGovernment(government).forEach(chain -> takeEffect(government, chain));
        }
    }

    private void takeEffect(UUID government, UUID chain) {
        try {
            self.move(government, chain);
        } catch (Refusal other) {
            LOG.debugf("chain %s was moved by somebody else: %s", chain, other.code());
        } catch (RuntimeException trouble) {
            // The other chains are none the worse for it; this one is looked at again in a minute.
            LOG.warnf("chain %s was not moved: %s", chain, DatabaseTrouble.nameOf(trouble));
        }
    }

    @Transactional
    List<UUID> governments() {
        return cases.governmentsWaiting();
    }

    @Transactional
    List<UUID> ofGovernment(UUID government) {
        return cases.chainsToTakeEffect(government, governments.today(government));
    }

    @Transactional
    void move(UUID government, UUID chain) {
        steps.takeEffect(government, chain);
    }
}
