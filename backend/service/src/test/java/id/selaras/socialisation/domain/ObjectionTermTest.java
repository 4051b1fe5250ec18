package id.selaras.socialisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.rules.domain.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectionTermTest {

    /** A Monday. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private static final WorkingDays PLAIN = new WorkingDays(Set.of());

    @Test
    void theDayOfReceiptDoesNotCountAndWeekendsNeither() {
        assertThat(ObjectionTerm.of(PLAIN, RECEIVED, 14).lastDay()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void holidaysAndCollectiveLeaveMoveTheLastDay() {
        // Nyepi and the collective leave before Lebaran.
        WorkingDays calendar = new WorkingDays(Set.of(
                LocalDate.of(2026, 3, 18),
                LocalDate.of(2026, 3, 19),
                LocalDate.of(2026, 3, 20),
                LocalDate.of(2026, 3, 21)));
        assertThat(ObjectionTerm.of(calendar, RECEIVED, 14).lastDay()).isEqualTo(LocalDate.of(2026, 3, 25));
    }

    @Test
    void aDecreeThatComesOnASaturdayCountsFromMonday() {
        assertThat(ObjectionTerm.of(PLAIN, LocalDate.of(2026, 3, 7), 1).lastDay())
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
    void theLastDayCountsUntilItsLastSecondInTheZoneOfTheGovernment(String zone) {
        ObjectionTerm term = ObjectionTerm.of(PLAIN, RECEIVED, 14);
        Instant last =
                term.lastDay().atTime(LocalTime.MAX).atZone(ZoneId.of(zone)).toInstant();
        assertThat(term.isOver(last, ZoneId.of(zone))).isFalse();
        assertThat(term.isOver(last.plusNanos(1), ZoneId.of(zone))).isTrue();
    }

    @Test
    void midnightComesInMakassarAnHourBeforeJakarta() {
        ObjectionTerm term = ObjectionTerm.of(PLAIN, RECEIVED, 14);
        Instant midnight = term.lastDay().plusDays(1).atStartOfDay(WITA).toInstant();
        assertThat(term.isOver(midnight, WITA)).isTrue();
        assertThat(term.isOver(midnight, WIB)).isFalse();
    }

    @Test
    void theDayInGreenwichSaysNothing() {
        ObjectionTerm term = ObjectionTerm.of(PLAIN, RECEIVED, 14);
        // 17.00 in Greenwich is the next day in Makassar, and 16.30 on the day before is still the day after there.
        assertThat(term.isOver(Instant.parse("2026-03-20T17:00:00Z"), WITA)).isTrue();
        assertThat(term.isOver(Instant.parse("2026-03-19T16:30:00Z"), WITA)).isFalse();
    }
}
