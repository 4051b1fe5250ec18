package id.selaras.mutation.application;

import id.selaras.mutation.application.MutationCaseRepository.Visible;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.planning.application.PlanDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Opens cases from plans and reads them. */
@ApplicationScoped
public class MutationCaseService {

    @Inject
    MutationCaseOpener opener;

    @Inject
    MutationCaseRepository cases;

    @Inject
    PlanDirectory plans;

    @Inject
    UnitDirectory units;

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    /**
     * Opens a draft case for each move of a plan, or of some of its chains. When people have moved since the plan was
     * made it is refused, and the plan is marked as stale.
     */
    public OpenedCases open(UUID planId, String key, OpenMutationCases command) {
        try {
            return opener.open(planId, key, command);
        } catch (Refusal refusal) {
            if (refusal.code().equals(MutationCaseOpener.OUTDATED)) {
                plans.outdate(current.governmentId(), planId);
            }
            throw refusal;
        }
    }

    @Transactional
    public Page<MutationCaseRow> list(MutationCaseFilter filter, PageRequest page) {
        Set<UUID> touched = filter.unit == null ? null : subtree(filter.unit);
        return cases.page(visible(), filter, touched, page);
    }

    @Transactional
    public MutationCaseView get(UUID id) {
        return cases.find(visible(), id).orElseThrow(Refusal::notFound);
    }

    private Visible visible() {
        Scope scope = current.scope();
        return Visible.of(scope, scope.reach() == Reach.SUBTREE ? subtree(scope.unitId()) : Set.of());
    }

    private Set<UUID> subtree(UUID unit) {
        UUID government = current.governmentId();
        return units.subtree(government, unit, governments.today(government));
    }
}
