package id.selaras.socialisation.application;

import id.selaras.mutation.application.CaseHoldDirectory;
import id.selaras.mutation.domain.CaseAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** While a decree rests because of an objection, nobody hands over or takes up duty under it. */
@ApplicationScoped
class DecreeSuspensions implements CaseHoldDirectory {

    @Inject
    ObjectionRepository objections;

    @Override
    public boolean concerns(CaseAction action) {
        return action == CaseAction.HAND_OVER || action == CaseAction.COMPLETE;
    }

    @Override
    public String code() {
        return "decree-suspended";
    }

    @Override
    public Map<UUID, String> holding(Collection<UUID> cases) {
        return objections.suspended(cases);
    }
}
