package id.selaras.workload.application;

import id.selaras.workload.domain.SeatNeed;
import id.selaras.workload.domain.TaskFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * The tasks of a position in a year, added up.
 *
 * @param taskMinutes minutes a year of the tasks by time norm
 * @param otherNeed   need of all other tasks
 */
record TaskSums(UUID positionId, int period, int tasks, int incomplete, BigDecimal taskMinutes, BigDecimal otherNeed) {

    /** First summed, then brought to four decimals, then rounded once to seats. */
    PositionNeed need(Integer fixed, boolean structural, int effectiveMinutes, RoundingMode rounding) {
        BigDecimal effective = BigDecimal.valueOf(effectiveMinutes);
        BigDecimal raw = taskMinutes
                .divide(effective, TaskFigures.DECIMALS * 2, RoundingMode.HALF_UP)
                .add(otherNeed)
                .setScale(TaskFigures.DECIMALS, RoundingMode.HALF_UP);
        BigDecimal load =
                taskMinutes.add(otherNeed.multiply(effective)).setScale(TaskFigures.DECIMALS, RoundingMode.HALF_UP);
        SeatNeed seats = SeatNeed.of(fixed, structural, raw, rounding);
        return new PositionNeed(positionId, period, tasks, incomplete, load, raw, seats.seats(), seats.source());
    }

    static PositionNeed without(UUID positionId, Integer fixed, boolean structural) {
        SeatNeed seats = SeatNeed.of(fixed, structural, null, RoundingMode.HALF_UP);
        return new PositionNeed(positionId, null, 0, 0, null, null, seats.seats(), seats.source());
    }
}
