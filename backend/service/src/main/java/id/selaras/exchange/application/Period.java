package id.selaras.exchange.application;

import java.time.LocalDate;
import java.util.Map;

/** Files tell the last day of something, the system keeps the day after it. */
final class Period {

    private Period() {}

    static LocalDate dayAfter(LocalDate lastDay) {
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    static LocalDate lastDay(LocalDate dayAfter) {
        return dayAfter == null ? null : dayAfter.minusDays(1);
    }

    static void check(CheckedRow row, String firstDay, String lastDay, String decreeDay) {
        LocalDate from = row.values().date(firstDay);
        LocalDate to = row.values().date(lastDay);
        LocalDate decree = row.values().date(decreeDay);
        if (from != null && to != null && to.isBefore(from)) {
            row.error(lastDay, "dates-reversed", Map.of("from", from.toString(), "to", to.toString()));
        }
        if (from != null && decree != null && decree.isAfter(from)) {
            row.warning(decreeDay, "decree-after-start", Map.of("decree", decree.toString(), "from", from.toString()));
        }
    }
}
