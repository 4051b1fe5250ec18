package id.selaras.employee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.employee.domain.ServiceTime.Interval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void aTransferInsideTheFamilyLosesNoBrokenMonth() {
        assertThat(ServiceTime.months(List.of(days("2024-01-01", "2024-06-15"), days("2024-06-15", "9999-12-31")), DAY))
                .isEqualTo(24);
    }

    @Test
    void aDoublePlacementCountsOnce() {
        assertThat(ServiceTime.months(List.of(days("2024-01-01", "2025-01-01"), days("2024-03-01", "2024-09-01")), DAY))
                .isEqualTo(12);
    }

    @Test
    void aGapIsNotServed() {
        assertThat(ServiceTime.months(List.of(days("2022-01-01", "2023-01-01"), days("2025-01-01", "9999-12-31")), DAY))
                .isEqualTo(24);
    }

    @Test
    void whatComesAfterTheDayDoesNotCount() {
        assertThat(ServiceTime.months(List.of(days("2026-01-01", "9999-12-31")), DAY))
                .isZero();
        assertThat(ServiceTime.months(List.of(), DAY)).isZero();
    }

    private static Interval days(String from, String to) {
        return new Interval(LocalDate.parse(from), LocalDate.parse(to));
    }
}
