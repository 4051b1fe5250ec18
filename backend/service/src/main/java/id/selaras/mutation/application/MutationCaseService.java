package id.selaras.mutation.application;

import id.selaras.planning.application.PlanDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
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
    HandoverService handovers;

    @Inject
    PlanDirectory plans;

    @Inject
    CaseAccess access;

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
        Set<UUID> touched = filter.unit == null ? null : access.subtree(filter.unit);
        return cases.page(access.visible(), filter, touched, handovers.overdue(), page);
    }

    @Transactional
    public MutationCaseView get(UUID id) {
        return cases.find(access.visible(), id).orElseThrow(Refusal::notFound);
    }
}
