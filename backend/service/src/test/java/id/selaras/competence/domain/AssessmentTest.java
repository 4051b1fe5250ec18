package id.selaras.competence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int VALIDITY = 36;

    @Test
    void theMoreReliableSourceWinsOverTheNewerOne() {
        assertThat(level(
                        assessed(3, "2024-01-01", AssessmentSource.ASESMEN),
                        assessed(5, "2025-12-01", AssessmentSource.MANDIRI)))
                .isEqualTo(3);
    }

    @Test
    void ofTheSameSourceTheNewestCountsAndInDoubtTheLower() {
        assertThat(level(
                        assessed(4, "2024-01-01", AssessmentSource.ATASAN),
                        assessed(2, "2025-01-01", AssessmentSource.ATASAN)))
                .isEqualTo(2);
        assertThat(level(
                        assessed(4, "2025-01-01", AssessmentSource.ATASAN),
                        assessed(2, "2025-01-01", AssessmentSource.ATASAN)))
                .isEqualTo(2);
    }

    @Test
    void anAssessmentCountsUntilTheDayBeforeItsValidityEnds() {
        Assessment assessment = assessed(3, "2023-01-01", AssessmentSource.ASESMEN);
        assertThat(assessment.isValidOn(LocalDate.of(2025, 12, 31), VALIDITY)).isTrue();
        assertThat(assessment.isValidOn(DAY, VALIDITY)).isFalse();
        assertThat(assessment.isValidOn(LocalDate.of(2022, 12, 31), VALIDITY)).isFalse();
    }

    @Test
    void anExpiredReliableOneLeavesTheFieldToOthers() {
        assertThat(level(
                        assessed(3, "2020-01-01", AssessmentSource.ASESMEN),
                        assessed(5, "2025-12-01", AssessmentSource.MANDIRI)))
                .isEqualTo(5);
    }

    private static int level(Assessment... all) {
        return Assessment.decisive(List.of(all), DAY, VALIDITY).get("A").level();
    }

    private static Assessment assessed(int level, String on, AssessmentSource source) {
        return new Assessment("A", level, LocalDate.parse(on), source);
    }
}
