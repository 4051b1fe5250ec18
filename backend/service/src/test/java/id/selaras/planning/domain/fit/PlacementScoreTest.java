package id.selaras.planning.domain.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.competence.domain.JobPersonMatch;
import id.selaras.planning.domain.fit.PlacementScore.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlacementScoreTest {

    private static final FitRules RULES = new FitRules(
            FitWeights.of(Map.of(
                    FitComponent.JPM, new BigDecimal("0.35"),
                    FitComponent.PERFORMANCE, new BigDecimal("0.25"),
                    FitComponent.QUALIFICATION, new BigDecimal("0.15"),
                    FitComponent.EXPERIENCE, new BigDecimal("0.10"),
                    FitComponent.POTENTIAL, new BigDecimal("0.10"),
                    FitComponent.PREFERENCE, new BigDecimal("0.05"))),
            Map.of("SANGAT_BAIK", 100, "BAIK", 80, "BUTUH_PERBAIKAN", 60, "KURANG", 40, "SANGAT_KURANG", 20),
            60,
            40,
            60);

    private static final FitJob DOCTOR =
            new FitJob(Map.of("M-INT", 3, "M-KS", 2), "40", List.of("Kedokteran"), "KESEHATAN");

    @Test
    void isTheWeightedMeanWhenEverythingIsKnown() {
        FitPerson person = new FitPerson(
                Map.of("M-INT", 3, "M-KS", 2),
                List.of("SANGAT_BAIK", "BAIK"),
                "45",
                "S-1 Kedokteran",
                Map.of("KESEHATAN", 30),
                90);
        PlacementScore score = PlacementScore.of(RULES, person, DOCTOR, true);
        // 35 + 0.25 x 90 + 15 + 0.10 x 50 + 0.10 x 90 + 5
        assertThat(score.score()).isEqualByComparingTo("91.50");
        assertThat(score.coverage()).isEqualByComparingTo("1");
        assertThat(sum(score)).isEqualByComparingTo("91.50");
    }

    @Test
    void aMissingComponentIsMarkedAndItsWeightGoesToTheOthers() {
        FitPerson person = new FitPerson(Map.of(), List.of("BAIK"), "40", "Kedokteran", Map.of("KESEHATAN", 60), null);
        PlacementScore score = PlacementScore.of(RULES, person, DOCTOR, null);
        // (0.25 x 80 + 0.15 x 100 + 0.10 x 100) / 0.50
        assertThat(score.score()).isEqualByComparingTo("90.00");
        assertThat(score.coverage()).isEqualByComparingTo("0.5");
        Component jpm = score.components().get(FitComponent.JPM.ordinal());
        assertThat(jpm.value()).isNull();
        assertThat(jpm.points()).isNull();
        assertThat(jpm.weight()).isEqualByComparingTo("0.35");
    }

    @Test
    void nothingKnownGivesNoScoreInsteadOfZero() {
        FitPerson stranger = new FitPerson(Map.of(), List.of(), null, null, Map.of(), null);
        PlacementScore score = PlacementScore.of(RULES, stranger, DOCTOR, null);
        assertThat(score.score()).isNull();
        assertThat(score.coverage()).isZero();
    }

    @Test
    void theLevelAndTheFieldOfEducationCountApart() {
        assertThat(qualification("40", "Kedokteran")).isEqualByComparingTo("100");
        assertThat(qualification("35", "Hukum")).isEqualByComparingTo("60");
        assertThat(qualification("30", "Kedokteran")).isEqualByComparingTo("40");
        assertThat(qualification("30", "Hukum")).isZero();
        assertThat(qualification(null, "Kedokteran")).isNull();
    }

    @Test
    void fieldsAreComparedAsWholeWords() {
        assertThat(EducationRank.matches("S-1 AKUNTANSI", List.of("Akuntansi"))).contains(true);
        assertThat(EducationRank.matches("Hukumologi", List.of("Hukum"))).contains(false);
        assertThat(EducationRank.matches(null, List.of("Hukum"))).isEmpty();
        assertThat(EducationRank.matches(null, List.of())).contains(true);
    }

    @Test
    void experienceInAnotherFamilyIsNoneAndIsCappedInTheOwn() {
        assertThat(experience(Map.of("KEUANGAN", 50))).isZero();
        assertThat(experience(Map.of("KESEHATAN", 600))).isEqualByComparingTo("100");
        assertThat(experience(Map.of())).isNull();
    }

    @Test
    void weightsMustSumToOne() {
        assertThatThrownBy(() -> FitWeights.of(Map.of(FitComponent.JPM, new BigDecimal("0.99"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FitWeights.of(Map.of(
                        FitComponent.JPM, new BigDecimal("1.5"), FitComponent.PERFORMANCE, new BigDecimal("-0.5"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFastScoreIsTheShownScoreAndItsMatchIsTheShownMatch() {
        Random random = new Random(7);
        String[] educations = {null, "15", "30", "35", "40", "45"};
        for (int i = 0; i < 2_000; i++) {
            Map<String, Integer> levels = new TreeMap<>();
            Map<String, Integer> standard = new TreeMap<>();
            for (String code : List.of("A", "B", "C", "D")) {
                if (random.nextBoolean()) {
                    levels.put(code, 1 + random.nextInt(5));
                }
                if (random.nextBoolean()) {
                    standard.put(code, 1 + random.nextInt(5));
                }
            }
            FitPerson person = new FitPerson(
                    levels,
                    random.nextBoolean() ? List.of("BAIK", "KURANG", "SANGAT_BAIK") : List.of(),
                    educations[random.nextInt(educations.length)],
                    "Hukum",
                    random.nextBoolean() ? Map.of("F", random.nextInt(80)) : Map.of(),
                    null);
            FitJob job = new FitJob(standard, "35", List.of("Hukum"), "F");
            PlacementScore shown = PlacementScore.of(RULES, person, job, null);
            int fast = PlacementScore.hundredths(RULES, person, job, null);
            assertThat(shown.score()).isEqualTo(fast == FitWeights.UNKNOWN ? null : BigDecimal.valueOf(fast, 2));
            assertThat(shown.components().get(0).value())
                    .isEqualTo(JobPersonMatch.of(standard, levels).value());
        }
    }

    private static BigDecimal qualification(String level, String field) {
        FitPerson person = new FitPerson(Map.of(), List.of(), level, field, Map.of(), null);
        return PlacementScore.of(RULES, person, DOCTOR, null)
                .components()
                .get(FitComponent.QUALIFICATION.ordinal())
                .value();
    }

    private static BigDecimal experience(Map<String, Integer> months) {
        FitPerson person = new FitPerson(Map.of(), List.of(), null, null, months, null);
        return PlacementScore.of(RULES, person, DOCTOR, null)
                .components()
                .get(FitComponent.EXPERIENCE.ordinal())
                .value();
    }

    private static BigDecimal sum(PlacementScore score) {
        return score.components().stream().map(Component::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
