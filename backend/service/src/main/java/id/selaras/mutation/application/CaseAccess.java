package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCase;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Which cases this request may see: those of the government, of the units touched, or the own one. */
@ApplicationScoped
class CaseAccess {

    @Inject
    MutationCaseRepository cases;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    CaseVisibility visible() {
        Scope scope = current.scope();
        return CaseVisibility.of(scope, scope.reach() == Reach.SUBTREE ? subtree(scope.unitId()) : Set.of());
    }

    /** The case; 404 when there is none or the request may not see it. */
    MutationCase require(UUID id) {
        requireChain(id);
        return cases.findById(id);
    }

    /** The chain of the case, nothing of it read or held yet; 404 as above. */
    UUID requireChain(UUID id) {
        return cases.chainOf(visible(), id).orElseThrow(Refusal::notFound);
    }

    Set<UUID> subtree(UUID unit) {
        return units.subtree(current.governmentId(), unit, today());
    }

    /** Today in the government's zone. */
    LocalDate today() {
        return governments.today(current.governmentId());
    }
}
