package id.selaras.socialisation.domain;

import id.selaras.shared.error.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The days of a programme, in this order.
 *
 * @param dataFreeze    day whose facts are planned with
 * @param wishesFrom    first day on which employees name wishes
 * @param wishesTo      last one
 * @param run           the plan is computed
 * @param socialisation its result is explained
 * @param meeting       coordination meeting
 * @param decision      the decrees are issued
 * @param effect        the moves take effect
 * @param evaluation    before and after are compared
 */
public record ProgrammeCalendar(
        LocalDate dataFreeze,
        LocalDate wishesFrom,
        LocalDate wishesTo,
        LocalDate run,
        LocalDate socialisation,
        LocalDate meeting,
        LocalDate decision,
        LocalDate effect,
        LocalDate evaluation) {

    /** Refuses with 422 days that are missing or do not follow each other; two may fall on one day. */
    public void check() {
        List<LocalDate> days = Arrays.asList(
                dataFreeze, wishesFrom, wishesTo, run, socialisation, meeting, decision, effect, evaluation);
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i) == null || i > 0 && days.get(i).isBefore(days.get(i - 1))) {
                throw Refusal.rule("calendar-out-of-order", Map.of("place", i + 1));
            }
        }
    }
}
