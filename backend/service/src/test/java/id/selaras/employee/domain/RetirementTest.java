package id.selaras.employee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementTest {

    @ParameterizedTest
    @CsvSource({
        "1968-12-15, 58, 2027-01-01",
        "1968-12-01, 58, 2027-01-01",
        "1968-11-30, 58, 2026-12-01",
        "1968-12-15, 60, 2029-01-01",
        "1968-02-29, 58, 2026-03-01",
        "1968-12-31, 65, 2034-01-01"
    })
    void isTheFirstOfTheMonthAfterTheBirthday(LocalDate born, int age, LocalDate retires) {
        assertThat(Retirement.date(born, age)).isEqualTo(retires);
    }

    @Test
    void isUnknownWithoutBirthDateOrAge() {
        assertThat(Retirement.date(null, 58)).isNull();
        assertThat(Retirement.date(LocalDate.of(1968, 1, 1), null)).isNull();
        assertThat(Retirement.months(LocalDate.of(2026, 1, 1), null)).isNull();
    }

    @Test
    void monthsAreWhole() {
        assertThat(Retirement.months(LocalDate.of(2024, 1, 15), LocalDate.of(2026, 1, 15)))
                .isEqualTo(24);
        assertThat(Retirement.months(LocalDate.of(2024, 1, 15), LocalDate.of(2026, 1, 14)))
                .isEqualTo(23);
        assertThat(Retirement.months(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 1, 1)))
                .isEqualTo(-4);
    }
}
