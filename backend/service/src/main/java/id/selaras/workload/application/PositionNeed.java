package id.selaras.workload.application;

import id.selaras.workload.domain.SeatNeed;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a position needs.
 *
 * @param period     year of the tasks that count, or null without tasks
 * @param tasks      number of these tasks
 * @param incomplete how many of them lack a figure and count as zero
 * @param load       minutes of work in a year, or null without tasks
 * @param rawNeed    sum of the tasks' needs with four decimals, or null without tasks
 * @param need       whole seats; means nothing when the source is NONE
 */
public record PositionNeed(
        UUID positionId,
        Integer period,
        int tasks,
        int incomplete,
        BigDecimal load,
        BigDecimal rawNeed,
        int need,
        SeatNeed.Source source) {}
