package id.selaras.workload.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain reference 3.4. */
class LoadScaleTest {

    private final LoadScale scale = new LoadScale(
            75_000,
            ordered("A", "1.00", "B", "0.90", "C", "0.70", "D", "0.50"),
            ordered("OVERLOADED", "1.20", "HIGH", "1.00", "BALANCED", "0.70", "LOW", "0.50"));

    @Test
    void onePersonUnder87600MinutesIsGradeA() {
        BigDecimal ratio = scale.ratio(new BigDecimal("87600"), 1);

        assertThat(ratio).isEqualTo(new BigDecimal("1.17"));
        assertThat(scale.grade(ratio)).isEqualTo("A");
        assertThat(scale.label(ratio)).isEqualTo("HIGH");
    }

    @Test
    void twoPeopleUnderTheSameLoadAreGradeD() {
        BigDecimal ratio = scale.ratio(new BigDecimal("87600"), 2);

        assertThat(ratio).isEqualTo(new BigDecimal("0.58"));
        assertThat(scale.grade(ratio)).isEqualTo("D");
    }

    @Test
    void withoutPeopleThereIsNoRatio() {
        assertThat(scale.ratio(new BigDecimal("87600"), 0)).isNull();
        assertThat(scale.grade(null)).isNull();
        assertThat(scale.label(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1.01,A,HIGH",
        "1.00,B,BALANCED",
        "0.90,B,BALANCED",
        "0.89,C,BALANCED",
        "0.70,C,BALANCED",
        "0.69,D,LOW",
        "0.50,D,LOW",
        "0.49,E,VERY_LOW",
        "1.20,A,HIGH",
        "1.21,A,OVERLOADED",
        "0.00,E,VERY_LOW"
    })
    void theEdgesOfTheBandsAreTheOnesOfTheRegulation(BigDecimal ratio, String grade, String label) {
        assertThat(scale.grade(ratio)).isEqualTo(grade);
        assertThat(scale.label(ratio)).isEqualTo(label);
    }

    @Test
    void theRatioIsRoundedBeforeItIsGraded() {
        assertThat(scale.grade(scale.ratio(new BigDecimal("75374"), 1))).isEqualTo("B");
        assertThat(scale.grade(scale.ratio(new BigDecimal("75375"), 1))).isEqualTo("A");
    }

    private static Map<String, BigDecimal> ordered(String... pairs) {
        Map<String, BigDecimal> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], new BigDecimal(pairs[i + 1]));
        }
        return map;
    }
}
