package id.selaras.survey.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reporting periods. They are fixed in the calendar, so that no choice of days can single anybody out. */
public enum PeriodLength {
    MONTH(1),
    QUARTER(3),
    SEMESTER(6),
    YEAR(12);

    private final int months;

    PeriodLength(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    /** The first day of the period in which a day lies. */
    public LocalDate start(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** The last day of the period in which a day lies. */
    public LocalDate end(LocalDate day) {
        return start(day).plusMonths(months).minusDays(1);
    }

    /** The first days of all periods from the one of a day to the one of another. */
    public List<LocalDate> starts(LocalDate from, LocalDate to) {
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate start = start(from); !start.isAfter(to); start = start.plusMonths(months)) {
            starts.add(start);
        }
        return starts;
    }
}
