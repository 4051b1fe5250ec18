package id.selaras.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index of PermenPANRB 14/2017, with the published example of 29 respondents. */
class SatisfactionIndexTest {

    private static final Map<String, BigDecimal> BANDS =
            Map.of("A", new BigDecimal("88.31"), "B", new BigDecimal("76.61"), "C", new BigDecimal("65.00"));
    private static final int ALL_NINE = 9;
    private static final int SEVEN = 7;

    @ParameterizedTest
    @CsvSource({"EXACT, 91.48", "THREE_DECIMALS, 91.38", "TWO_DECIMALS, 90.56"})
    void thePublishedSheetOf29RespondentsHasTheIndexOfItsWeight(ElementWeight weight, BigDecimal expected) {
        int[] totals = {105, 101, 100, 116, 102, 105, 106, 105, 115};
        Map<SatisfactionElement, Tally> elements = new EnumMap<>(SatisfactionElement.class);
        for (SatisfactionElement element : SatisfactionElement.values()) {
            elements.put(element, new Tally(29, totals[element.ordinal()], 0));
        }

        SatisfactionIndex index = SatisfactionIndex.of(
                        new Tallies(29, new Tally(29, 0, 0), elements), weight, BANDS, null)
                .orElseThrow();

        assertThat(index.value()).isEqualTo(expected);
        assertThat(index.quality()).isEqualTo(ServiceQuality.A);
        assertThat(index.lowest(index.means().keySet(), 3))
                .containsExactly(SatisfactionElement.U3, SatisfactionElement.U2, SatisfactionElement.U5);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, A",
        "88.31, A",
        "88.30, B",
        "76.61, B",
        "76.60, C",
        "65.00, C",
        "64.99, D",
        "25.00, D",
    })
    void theClassBeginsAtItsLeastIndex(BigDecimal index, ServiceQuality expected) {
        assertThat(ServiceQuality.of(index, BANDS)).isEqualTo(expected);
    }

    @Test
    void equalAnswersOfEverybodyHaveNoSpread() {
        SatisfactionIndex index = index(List.of(all(3), all(3), all(3)), null);

        assertThat(index.value()).isEqualTo(new BigDecimal("75.00"));
        assertThat(index.interval())
                .isEqualTo(new ConfidenceInterval(new BigDecimal("75.00"), new BigDecimal("75.00")));
    }

    @Test
    void theIntervalOfFourPeopleIsThatOfStudent() {
        // Means 2, 3, 3, 4: x̄ = 3, s = 0.8165, t(3) = 3.1824; 25 · 3.1824 · 0.8165 / 2 = 32.48.
        List<Answers> four = List.of(all(2), all(3), all(3), all(4));

        assertThat(index(four, null).interval())
                .isEqualTo(new ConfidenceInterval(new BigDecimal("42.52"), new BigDecimal("100.00")));
    }

    @Test
    void whoAskedEverybodyKnowsTheIndexExactly() {
        List<Answers> four = List.of(all(2), all(3), all(3), all(4));

        assertThat(index(four, 4L).interval())
                .isEqualTo(new ConfidenceInterval(new BigDecimal("75.00"), new BigDecimal("75.00")));
    }

    @Test
    void anElementThatWasNotAskedLeavesTheWeightToTheOthers() {
        Map<SatisfactionElement, Integer> free = new EnumMap<>(all(4).values());
        free.remove(SatisfactionElement.U4);

        assertThat(index(List.of(new Answers(free)), null).value()).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void aRoundedWeightHoldsForNineElementsOnly() {
        Map<SatisfactionElement, Integer> free = new EnumMap<>(all(4).values());
        free.remove(SatisfactionElement.U4);
        Tallies eight = Tallies.of(new Answers(free), SEVEN);

        assertThat(SatisfactionIndex.of(eight, ElementWeight.TWO_DECIMALS, BANDS, null)
                        .orElseThrow()
                        .value())
                .isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void aHalfIsRoundedUpWhateverThirdsLeadToIt() {
        // 0.11 · (74·3 + 72·4 + 75·2) / 24 · 25 = 75.625
        int[] totals = {74, 74, 74, 72, 72, 72, 72, 75, 75};
        Map<SatisfactionElement, Tally> elements = new EnumMap<>(SatisfactionElement.class);
        for (SatisfactionElement element : SatisfactionElement.values()) {
            elements.put(element, new Tally(24, totals[element.ordinal()], 0));
        }

        SatisfactionIndex index = SatisfactionIndex.of(
                        new Tallies(24, new Tally(24, 0, 0), elements), ElementWeight.TWO_DECIMALS, BANDS, null)
                .orElseThrow();

        assertThat(index.value()).isEqualTo(new BigDecimal("75.63"));
        assertThat(index.interval()).isNull();
    }

    @Test
    void moreThanTwoMissingAnswersAreReceivedButDoNotCount() {
        Map<SatisfactionElement, Integer> six = new EnumMap<>(all(1).values());
        List.of(SatisfactionElement.U1, SatisfactionElement.U2, SatisfactionElement.U3)
                .forEach(six::remove);
        Tallies tallies = Tallies.of(all(4), SEVEN).plus(Tallies.of(new Answers(six), SEVEN));

        assertThat(tallies.received()).isEqualTo(2);
        assertThat(tallies.valid()).isEqualTo(1);
        assertThat(SatisfactionIndex.of(tallies, ElementWeight.EXACT, BANDS, null)
                        .orElseThrow()
                        .value())
                .isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void nobodysAnswersHaveNoIndex() {
        assertThat(SatisfactionIndex.of(Tallies.NONE, ElementWeight.EXACT, BANDS, null))
                .isEmpty();
    }

    @Test
    void addingTalliesEqualsCountingEverybody() {
        Random random = new Random(6);
        Tallies byParts = Tallies.NONE;
        double sum = 0;
        int people = 5_000;
        for (int i = 0; i < people; i++) {
            Map<SatisfactionElement, Integer> values = new EnumMap<>(SatisfactionElement.class);
            for (SatisfactionElement element : SatisfactionElement.values()) {
                values.put(element, 1 + random.nextInt(4));
            }
            byParts = byParts.plus(Tallies.of(new Answers(values), ALL_NINE));
            sum += values.values().stream()
                    .mapToInt(Integer::intValue)
                    .average()
                    .orElseThrow();
        }

        SatisfactionIndex index =
                SatisfactionIndex.of(byParts, ElementWeight.EXACT, BANDS, null).orElseThrow();

        assertThat(index.value().doubleValue()).isCloseTo(25 * sum / people, within(0.005_001));
        assertThat(index.interval().from()).isLessThan(index.value());
        assertThat(index.interval().to()).isGreaterThan(index.value());
    }

    @Test
    void anAnswerOutsideOneToFourIsNone() {
        assertThatThrownBy(() -> new Answers(Map.of(SatisfactionElement.U1, 5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answers(Map.of(SatisfactionElement.U1, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Table of Student's t, two-sided 95 %. */
    @ParameterizedTest
    @CsvSource({"1, 12.7062", "2, 4.3027", "9, 2.2622", "30, 2.0423", "120, 1.9799", "1000000, 1.9600"})
    void theQuantilesAreThoseOfTheTable(long degrees, double expected) {
        assertThat(StudentT.twoSided(0.95, degrees)).isCloseTo(expected, within(5e-5));
    }

    /** Domain reference 6.3. */
    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "15, 14",
        "50, 44",
        "100, 80",
        "200, 132",
        "300, 169",
        "500, 217",
        "1000, 278",
        "2000, 322",
        "10000, 370",
        "75000, 382",
        "100000, 383",
        "1000000, 384",
        "1, 1",
    })
    void theSampleIsThatOfKrejcieAndMorgan(long population, long expected) {
        assertThat(SampleSize.of(population)).isEqualTo(expected);
    }

    private static SatisfactionIndex index(List<Answers> people, Long population) {
        Tallies all = people.stream().map(person -> Tallies.of(person, SEVEN)).reduce(Tallies.NONE, Tallies::plus);
        return SatisfactionIndex.of(all, ElementWeight.EXACT, BANDS, population).orElseThrow();
    }

    private static Answers all(int value) {
        Map<SatisfactionElement, Integer> values = new EnumMap<>(SatisfactionElement.class);
        for (SatisfactionElement element : SatisfactionElement.values()) {
            values.put(element, value);
        }
        return new Answers(values);
    }
}
