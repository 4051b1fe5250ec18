package id.selaras.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodLengthTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 31);

    @Test
    void aDayLiesInOneFixedPeriodOfEachLength() {
        assertThat(PeriodLength.MONTH.start(DAY)).isEqualTo("2024-08-01");
        assertThat(PeriodLength.QUARTER.start(DAY)).isEqualTo("2024-07-01");
        assertThat(PeriodLength.SEMESTER.start(DAY)).isEqualTo("2024-07-01");
        assertThat(PeriodLength.YEAR.start(DAY)).isEqualTo("2024-01-01");
        assertThat(PeriodLength.QUARTER.end(DAY)).isEqualTo("2024-09-30");
        assertThat(PeriodLength.MONTH.end(LocalDate.of(2024, 2, 1))).isEqualTo("2024-02-29");
    }

    @Test
    void periodsFollowEachOtherWithoutAGap() {
        assertThat(PeriodLength.QUARTER.starts(LocalDate.of(2023, 11, 5), LocalDate.of(2024, 4, 1)))
                .containsExactly(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 1));
    }
}
