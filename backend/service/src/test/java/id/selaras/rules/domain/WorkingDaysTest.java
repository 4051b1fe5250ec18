package id.selaras.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);

    /** Nyepi, Idul Fitri and their collective leave: Wednesday 18 to Tuesday 24 March 2026. */
    private final WorkingDays days =
            new WorkingDays(Set.of(day(18), day(19), day(20), day(21), day(22), day(23), day(24)));

    @Test
    void theDayOfTheEventDoesNotCountAndWeekendsDoNot() {
        assertThat(days.after(FRIDAY, 1)).isEqualTo(day(16));
        assertThat(days.after(day(14), 1)).isEqualTo(day(16));
    }

    @Test
    void holidaysAndCollectiveLeaveAreLeftOut() {
        assertThat(days.after(FRIDAY, 2)).isEqualTo(day(17));
        assertThat(days.after(FRIDAY, 3)).isEqualTo(day(25));
        assertThat(days.after(day(20), 1)).isEqualTo(day(25));
    }

    @Test
    void daysBetweenCountTheLastOneAndAreNegativeWhenItIsOver() {
        assertThat(days.between(FRIDAY, day(25))).isEqualTo(3);
        assertThat(days.between(day(25), FRIDAY)).isEqualTo(-3);
        assertThat(days.between(FRIDAY, FRIDAY)).isZero();
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
