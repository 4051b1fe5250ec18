package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.survey.domain.PeriodLength;
import java.time.LocalDate;
import java.util.List;

/**
 * The periods for which indices are wanted.
 *
 * @param from   first day of the first period
 * @param to     last day of the last period
 * @param starts first days of all of them
 */
record IndexPeriods(PeriodLength period, LocalDate from, LocalDate to, List<LocalDate> starts) {

    /** Ten years of months. */
    private static final int MOST = 120;

    /** Refuses with 400 periods that end before they begin, and too many of them. */
    static IndexPeriods of(SurveyIndexFilter filter, LocalDate today) {
        PeriodLength period = filter.period;
        LocalDate to = period.end(filter.to == null ? today : filter.to);
        LocalDate from = period.start(filter.from == null ? to.withDayOfYear(1) : filter.from);
        if (from.isAfter(to)) {
            throw Refusal.shape("?to", "before-start", "on or after the first day");
        }
        List<LocalDate> starts = period.starts(from, to);
        if (starts.size() > MOST) {
            throw Refusal.shape("?from", "too-many-periods", MOST + " periods at most");
        }
        return new IndexPeriods(period, from, to, starts);
    }

    /** The day whose rules hold for them: the last one, as far as it has come. */
    LocalDate ruleDay(LocalDate today) {
        return to.isAfter(today) ? today : to;
    }
}
