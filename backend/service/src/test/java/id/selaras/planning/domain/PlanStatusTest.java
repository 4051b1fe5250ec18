package id.selaras.planning.domain;

import static id.selaras.planning.domain.PlanStatus.CANCELLED;
import static id.selaras.planning.domain.PlanStatus.DRAFT;
import static id.selaras.planning.domain.PlanStatus.FAILED;
import static id.selaras.planning.domain.PlanStatus.PLANNED;
import static id.selaras.planning.domain.PlanStatus.RUNNING;
import static id.selaras.planning.domain.PlanStatus.STALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.shared.error.Refusal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanStatusTest {

    private static final Set<String> LEGAL = Set.of(
            DRAFT + " " + DRAFT,
            DRAFT + " " + RUNNING,
            RUNNING + " " + PLANNED,
            RUNNING + " " + FAILED,
            RUNNING + " " + CANCELLED,
            PLANNED + " " + DRAFT,
            PLANNED + " " + RUNNING,
            PLANNED + " " + STALE,
            FAILED + " " + DRAFT,
            FAILED + " " + RUNNING,
            CANCELLED + " " + DRAFT,
            CANCELLED + " " + RUNNING,
            STALE + " " + DRAFT,
            STALE + " " + RUNNING);

    @Test
    void theWholeMatrixOfTransitionsIsWhatItShouldBe() {
        Set<String> allowed = new HashSet<>();
        for (PlanStatus from : PlanStatus.values()) {
            for (PlanStatus to : PlanStatus.values()) {
                if (from.mayBecome(to)) {
                    allowed.add(from + " " + to);
                }
            }
        }
        assertThat(allowed).isEqualTo(LEGAL);
    }

    @Test
    void aRunningPlanIsNeitherChangedNorRunNorDeleted() {
        Plan plan = draft();
        plan.start(UUID.randomUUID());
        assertThatThrownBy(() -> plan.change("a", null, "{}")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan.start(UUID.randomUUID())).isInstanceOf(Refusal.class);
        assertThatThrownBy(plan::requireDeletable).isInstanceOf(Refusal.class);
    }

    @Test
    void casesAreOpenedOnlyFromAProvenPlan() {
        assertThatThrownBy(draft()::citeInCases)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("plan-not-ready"));
    }

    private static Plan draft() {
        return Plan.draft(UUID.randomUUID(), "a", null, "{}", null, "someone", Instant.EPOCH);
    }
}
