package id.selaras.mutation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MutationCaseStatusTest {

    private static final Set<String> LEGAL = Set.of("DRAFT CANCELLED", "DRAFT REJECTED", "DRAFT COMPLETED");

    @Test
    void theWholeMatrixOfTransitionsIsWhatItShouldBe() {
        Set<String> allowed = new HashSet<>();
        for (MutationCaseStatus from : MutationCaseStatus.values()) {
            for (MutationCaseStatus to : MutationCaseStatus.values()) {
                if (from.mayBecome(to)) {
                    allowed.add(from + " " + to);
                }
            }
        }
        assertThat(allowed).isEqualTo(LEGAL);
    }

    @Test
    void onlyADraftStandsInTheWayOfAnotherCase() {
        assertThat(MutationCaseStatus.values())
                .filteredOn(MutationCaseStatus::isOpen)
                .containsExactly(MutationCaseStatus.DRAFT);
    }
}
