package id.selaras.planning.domain.eligibility;

import java.math.BigDecimal;

/**
 * Job-person match.
 *
 * @param percent  0 to 100 over the assessed competences; null when none is assessed
 * @param coverage share of the standard that is assessed, 0 to 1
 */
public record JobMatch(BigDecimal percent, BigDecimal coverage) {

    public static final JobMatch NOT_ASSESSED = new JobMatch(null, BigDecimal.ZERO);
}
