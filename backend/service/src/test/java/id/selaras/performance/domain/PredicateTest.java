package id.selaras.performance.domain;

import static id.selaras.performance.domain.Expectation.ABOVE;
import static id.selaras.performance.domain.Expectation.AS_EXPECTED;
import static id.selaras.performance.domain.Expectation.BELOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.performance.application.RatingRecord;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateTest {

    @ParameterizedTest(name = "result {0}, behaviour {1}: {2}")
    @CsvSource({
        "ABOVE, BELOW, KURANG",
        "ABOVE, AS_EXPECTED, BAIK",
        "ABOVE, ABOVE, SANGAT_BAIK",
        "AS_EXPECTED, BELOW, KURANG",
        "AS_EXPECTED, AS_EXPECTED, BAIK",
        "AS_EXPECTED, ABOVE, BAIK",
        "BELOW, BELOW, SANGAT_KURANG",
        "BELOW, AS_EXPECTED, BUTUH_PERBAIKAN",
        "BELOW, ABOVE, BUTUH_PERBAIKAN"
    })
    void followsTheTableOfTheRegulation(Expectation result, Expectation behaviour, Predicate predicate) {
        assertThat(Predicate.of(result, behaviour)).isEqualTo(predicate);
    }

    @Test
    void everyPredicateStandsSomewhereInTheTable() {
        Set<Predicate> reached = Arrays.stream(Expectation.values())
                .flatMap(result -> Arrays.stream(Expectation.values()).map(done -> Predicate.of(result, done)))
                .collect(Collectors.toSet());
        assertThat(reached).containsExactlyInAnyOrder(Predicate.values());
    }

    @Test
    void codesAreThoseOfTheNationalSystem() {
        assertThat(ABOVE.code()).isEqualTo(1);
        assertThat(AS_EXPECTED.code()).isEqualTo(2);
        assertThat(BELOW.code()).isEqualTo(3);
        assertThat(Expectation.of(4)).isEmpty();
        assertThat(Predicate.of(1)).contains(Predicate.SANGAT_BAIK);
        assertThat(Predicate.of(5)).contains(Predicate.SANGAT_KURANG);
        assertThat(Predicate.of(0)).isEmpty();
    }

    @Test
    void onlyGoodAndVeryGoodAreGoodEnoughToMove() {
        assertThat(Arrays.stream(Predicate.values()).filter(Predicate::isAtLeastGood))
                .containsExactly(Predicate.SANGAT_BAIK, Predicate.BAIK);
    }

    @Test
    void aPredicateThatContradictsItsPartsIsInconsistent() {
        assertThat(new RatingRecord("1", 2025, 1, 3, "BAIK").isConsistent()).isFalse();
        assertThat(new RatingRecord("1", 2025, 1, 3, "KURANG").isConsistent()).isTrue();
        assertThat(new RatingRecord("1", 2025, 2, 2, null).predicate()).isEqualTo("BAIK");
        assertThat(new RatingRecord("1", 2025, null, null, "BAIK").isConsistent())
                .isTrue();
        assertThat(new RatingRecord("1", 2025, 2, null, null).isConsistent()).isFalse();
    }
}
