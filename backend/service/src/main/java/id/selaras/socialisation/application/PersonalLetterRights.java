package id.selaras.socialisation.application;

import id.selaras.planning.application.PlanDirectory;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Who may read the personal letters of a plan: whom it moves, once a notice that releases them has come. */
@ApplicationScoped
class PersonalLetterRights {

    @Inject
    PlanDirectory plans;

    @Inject
    EditionRepository editions;

    @Inject
    CurrentActor current;

    /** @param planId may be null */
    @Transactional
    boolean waitsFor(UUID planId, UUID employeeId) {
        return planId != null
                && editions.isReleased(planId, List.of(employeeId))
                && plans.movers(current.governmentId(), planId).contains(employeeId);
    }
}
