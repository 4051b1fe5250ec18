package id.selaras.competence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JobPersonMatchTest {

    private static final int[] LEVELS = {3, 4, 2, 3, 3, 2, 3, 3, 3};

    @Test
    void nineCompetencesAtLevelThreeAsInTheReference() {
        Map<String, Integer> standard = new TreeMap<>();
        Map<String, Integer> levels = new TreeMap<>();
        for (int i = 0; i < LEVELS.length; i++) {
            standard.put("C" + i, 3);
            levels.put("C" + i, LEVELS[i]);
        }
        JobPersonMatch match = JobPersonMatch.of(standard, levels);
        assertThat(match.uncapped()).isEqualByComparingTo("96.30");
        assertThat(match.value()).isEqualByComparingTo("92.59");
        assertThat(match.coverage()).isEqualByComparingTo("1");
        assertThat(match.gaps()).extracting(JobPersonMatch.Item::code).containsExactly("C2", "C5");
    }

    @Test
    void whatWasNeverAssessedIsUnknownAndNotZero() {
        JobPersonMatch match = JobPersonMatch.of(Map.of("A", 3, "B", 1), Map.of("B", 1));
        assertThat(match.value()).isEqualByComparingTo("100");
        assertThat(match.coverage()).isEqualByComparingTo("0.25");
        assertThat(match.items().get(0).gap()).isNull();
    }

    @Test
    void withoutAnyAssessmentThereIsNoMatch() {
        JobPersonMatch match = JobPersonMatch.of(Map.of("A", 3), Map.of("X", 5));
        assertThat(match.value()).isNull();
        assertThat(match.uncapped()).isNull();
        assertThat(match.coverage()).isZero();
    }

    @Test
    void aLevelAboveTheStandardDoesNotMakeUpForAnotherBelow() {
        JobPersonMatch match = JobPersonMatch.of(Map.of("A", 2, "B", 2), Map.of("A", 5, "B", 1));
        assertThat(match.value()).isEqualByComparingTo("75");
        assertThat(match.uncapped()).isEqualByComparingTo("150");
    }

    @Test
    void aJobWithoutAStandardIsFullyCoveredAndMatchesNothing() {
        JobPersonMatch match = JobPersonMatch.of(Map.of(), Map.of("A", 3));
        assertThat(match.value()).isNull();
        assertThat(match.coverage()).isEqualByComparingTo("1");
    }
}
