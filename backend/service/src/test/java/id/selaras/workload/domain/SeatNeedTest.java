package id.selaras.workload.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workload.domain.SeatNeed.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class SeatNeedTest {

    @Test
    void theRuleSetsRoundingDecides() {
        BigDecimal raw = new BigDecimal("1.1680");

        assertThat(SeatNeed.of(null, false, raw, RoundingMode.HALF_UP)).isEqualTo(new SeatNeed(1, Source.WORKLOAD));
        assertThat(SeatNeed.of(null, false, raw, RoundingMode.CEILING)).isEqualTo(new SeatNeed(2, Source.WORKLOAD));
    }

    @Test
    void halfASeatIsASeatUnderHalfUp() {
        assertThat(SeatNeed.of(null, false, new BigDecimal("0.5000"), RoundingMode.HALF_UP)
                        .seats())
                .isEqualTo(1);
        assertThat(SeatNeed.of(null, false, new BigDecimal("0.4999"), RoundingMode.HALF_UP)
                        .seats())
                .isZero();
    }

    @Test
    void aDecisionStandsAboveTheTasks() {
        assertThat(SeatNeed.of(3, false, new BigDecimal("9"), RoundingMode.HALF_UP))
                .isEqualTo(new SeatNeed(3, Source.FIXED));
    }

    @Test
    void whoLeadsAUnitSitsAloneWhateverTheLoad() {
        assertThat(SeatNeed.of(null, true, new BigDecimal("2.7"), RoundingMode.HALF_UP))
                .isEqualTo(new SeatNeed(1, Source.FIXED));
    }

    @Test
    void withoutTasksAndDecisionNobodyKnows() {
        assertThat(SeatNeed.of(null, false, null, RoundingMode.HALF_UP)).isEqualTo(new SeatNeed(0, Source.NONE));
    }
}
