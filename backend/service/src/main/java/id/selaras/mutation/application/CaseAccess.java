package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCase;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which cases this request may see: those of the government, of the units touched, or the own one. */
@ApplicationScoped
class CaseAccess {

    private static final List<String> OPEN = Arrays.stream(MutationCaseStatus.values())
            .filter(MutationCaseStatus::isOpen)
            .map(Enum::name)
            .toList();

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

    /**
     * The case, as long as something may still come of it; held until the transaction ends, so that it is not closed
     * while something is written to it. Refused with 409 and the states in which it would be possible.
     */
    MutationCase requireOpen(UUID id) {
        requireChain(id);
        MutationCase subject = cases.find("id = ?1", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResult();
        if (!subject.status().isOpen()) {
            throw Refusal.of(
                    RefusalKind.CONFLICT,
                    "case-is-closed",
                    Map.of("status", subject.status().name(), "allowed", OPEN));
        }
        return subject;
    }

    /** Whether something may still come of a case of this government. */
    boolean isOpen(UUID id) {
        MutationCaseRow row = cases.rowsOf(current.governmentId(), List.of(id)).get(id);
        return row != null && row.status().isOpen();
    }

    /** The chain of the case, nothing of it read or held yet; 404 as above. */
    UUID requireChain(UUID id) {
        return cases.chainOf(visible(), id).orElseThrow(Refusal::notFound);
    }

    /** The governments of the installation a case touches, in the order of their ids; 404 as above. */
    List<UUID> governmentsOf(UUID id) {
        return cases.governmentsOf(visible(), id).orElseThrow(Refusal::notFound);
    }

    Set<UUID> subtree(UUID unit) {
        return units.subtree(current.governmentId(), unit, today());
    }

    /** Today in the government's zone. */
    LocalDate today() {
        return governments.today(current.governmentId());
    }
}
