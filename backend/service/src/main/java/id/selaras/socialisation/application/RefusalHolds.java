package id.selaras.socialisation.application;

import id.selaras.mutation.application.CaseHoldDirectory;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A move that was refused because a skill is missing waits for course and companion before it is decided, until the last
 * check-in at most. It is not closed; a chain that is decided whole waits as a whole.
 */
@ApplicationScoped
class RefusalHolds implements CaseHoldDirectory {

    @Inject
    AccompanimentRepository companies;

    @Inject
    VoiceClocks clocks;

    @Inject
    CurrentActor current;

    @Override
    public boolean concerns(CaseAction action) {
        return action == CaseAction.APPROVE || action == CaseAction.DECREE;
    }

    @Override
    public String code() {
        return "case-waits-for-accompaniment";
    }

    @Override
    public Map<UUID, String> holding(Collection<UUID> cases) {
        LocalDate today = clocks.today(current.governmentId());
        return companies.holding(cases).entrySet().stream()
                .filter(hold -> !today.isAfter(hold.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, hold -> hold.getValue().toString()));
    }
}
