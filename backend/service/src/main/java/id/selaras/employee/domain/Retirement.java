package id.selaras.employee.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When a term of service ends by age (batas usia pensiun, stored with the job; domain reference 2.3). */
public final class Retirement {

    private Retirement() {}

    /**
     * First day of the month after the birthday at which the age is reached.
     *
     * @return null while birth date or age is unknown
     */
    public static LocalDate date(LocalDate birthDate, Integer retirementAge) {
        return birthDate == null || retirementAge == null
                ? null
                : birthDate.plusYears(retirementAge).plusMonths(1).withDayOfMonth(1);
    }

    /** Whole months from a day to a later one; negative when it has passed. */
    public static Integer months(LocalDate from, LocalDate to) {
        return from == null || to == null ? null : (int) ChronoUnit.MONTHS.between(from, to);
    }
}
