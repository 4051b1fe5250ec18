package id.selaras.employee.application;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Who sits in a position, in numbers.
 *
 * @param holders          people whose definitive placement it is (bezetting)
 * @param effectiveHolders full-time equivalents that work in it, temporary assignments counted by their share and
 *                         taken off the definitive post (domain reference 1.6); four decimals
 * @param retiring1        holders whose retirement falls within 12 months, those overdue included
 * @param retiring3        the same within 36 months
 * @param retiring5        the same within 60 months
 */
public record Incumbency(
        UUID positionId, int holders, BigDecimal effectiveHolders, int retiring1, int retiring3, int retiring5) {}
