package id.selaras.employee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataGapTest {

    @Test
    void aMissingRatingNamesItsYear() {
        assertThat(DataGap.NO_LAST_RATING.code(2026)).isEqualTo("NO_RATING_2025");
        assertThat(DataGap.NO_PREVIOUS_RATING.code(2026)).isEqualTo("NO_RATING_2024");
        assertThat(DataGap.of("NO_RATING_2024", 2026)).contains(DataGap.NO_PREVIOUS_RATING);
        assertThat(DataGap.of("NO_RATING_2020", 2026)).isEmpty();
    }

    @Test
    void bitsAndGapsAreTheSameSet() {
        int bits = DataGap.NO_RANK.bit() | DataGap.DOUBLE_DEFINITIVE.bit();
        assertThat(DataGap.in(bits)).containsExactly(DataGap.NO_RANK, DataGap.DOUBLE_DEFINITIVE);
        assertThat(DataGap.in(0)).isEmpty();
    }
}
