package id.selaras.employee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishWindowStatusTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 6);

    @ParameterizedTest
    @CsvSource({"2026-03-01, UPCOMING", "2026-03-02, OPEN", "2026-03-06, OPEN", "2026-03-07, ENDED"})
    void aWindowIsOpenFromItsFirstDayToItsLast(LocalDate today, WishWindowStatus status) {
        assertThat(WishWindowStatus.on(today, FIRST, LAST, null)).isEqualTo(status);
    }

    @Test
    void whatWasClosedStaysClosedOnEveryDay() {
        for (LocalDate day = FIRST.minusDays(1); !day.isAfter(LAST.plusDays(1)); day = day.plusDays(1)) {
            assertThat(WishWindowStatus.on(day, FIRST, LAST, FIRST)).isEqualTo(WishWindowStatus.CLOSED);
        }
    }
}
