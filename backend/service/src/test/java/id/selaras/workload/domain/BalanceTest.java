package id.selaras.workload.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vector of the domain reference, 3.6. */
class BalanceTest {

    @Test
    void fiveUnitsOfVeryDifferentLoad() {
        Balance balance = of("1.32", "1.10", "0.95", "0.71", "0.42");

        assertThat(balance.mean()).isEqualByComparingTo("0.90");
        assertThat(balance.coefficientOfVariation().setScale(3, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.387");
        assertThat(balance.gini()).isEqualByComparingTo("0.1947");
        assertThat(balance.minimum()).isEqualByComparingTo("0.42");
        assertThat(balance.maximum()).isEqualByComparingTo("1.32");
        assertThat(balance.shareBalanced()).isEqualByComparingTo("0.4");
    }

    @Test
    void equalLoadIsPerfectBalance() {
        Balance balance = of("0.8", "0.8", "0.8");

        assertThat(balance.coefficientOfVariation()).isEqualByComparingTo("0");
        assertThat(balance.gini()).isEqualByComparingTo("0");
        assertThat(balance.shareBalanced()).isEqualByComparingTo("1");
    }

    @Test
    void oneUnitHasNoSpread() {
        assertThat(of("0.8").coefficientOfVariation()).isNull();
    }

    @Test
    void noUnitSaysNothing() {
        assertThat(of().mean()).isNull();
        assertThat(of().gini()).isNull();
    }

    @Test
    void unitsWithoutAnyLoadHaveNoShareOfIt() {
        assertThat(of("0", "0").gini()).isNull();
        assertThat(of("0", "0").coefficientOfVariation()).isNull();
    }

    private static Balance of(String... ratios) {
        List<BigDecimal> values = Stream.of(ratios).map(BigDecimal::new).toList();
        return Balance.of(values, new BigDecimal("0.70"), BigDecimal.ONE);
    }
}
