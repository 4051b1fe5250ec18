package id.selaras.planning.application;

import java.math.BigDecimal;

/**
 * How many people a post should have.
 *
 * @param seats whole heads
 * @param raw   heads before rounding, or null when no workload is recorded
 */
record PositionNeed(int seats, BigDecimal raw) {

    static final PositionNeed NONE = new PositionNeed(0, null);
}
