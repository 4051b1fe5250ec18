package id.selaras.workload.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How a load is judged (Permendagri 12/2008 family). A means a heavy load on the people who are there, not a good one:
 * the label beside it says so.
 *
 * @param effectiveMinutes minutes one person works in a year
 * @param grades           lower ends by grade, best first; the first is open (above), the others are closed (from)
 * @param labels           lower ends by label, heaviest first; those of 1.00 and more are open, the others closed
 */
public record LoadScale(int effectiveMinutes, Map<String, BigDecimal> grades, Map<String, BigDecimal> labels) {

    private static final String LOWEST_GRADE = "E";
    private static final String LOWEST_LABEL = "VERY_LOW";
    private static final int DECIMALS = 2;

    /** Load over working time of the people, two decimals half up; null when there is nobody. */
    public BigDecimal ratio(BigDecimal load, int incumbents) {
        if (load == null || incumbents == 0) {
            return null;
        }
        return load.divide(BigDecimal.valueOf((long) incumbents * effectiveMinutes), DECIMALS, RoundingMode.HALF_UP);
    }

    /** A above 1.00, B 0.90-1.00, C 0.70-0.89, D 0.50-0.69, E below; null for null. */
    public String grade(BigDecimal ratio) {
        if (ratio == null) {
            return null;
        }
        boolean first = true;
        for (Map.Entry<String, BigDecimal> grade : grades.entrySet()) {
            int order = ratio.compareTo(grade.getValue());
            if (first ? order > 0 : order >= 0) {
                return grade.getKey();
            }
            first = false;
        }
        return LOWEST_GRADE;
    }

    /** OVERLOADED above 1.20, HIGH above 1.00, BALANCED from 0.70, LOW from 0.50, VERY_LOW below; null for null. */
    public String label(BigDecimal ratio) {
        if (ratio == null) {
            return null;
        }
        for (Map.Entry<String, BigDecimal> label : labels.entrySet()) {
            int order = ratio.compareTo(label.getValue());
            boolean open = label.getValue().compareTo(BigDecimal.ONE) >= 0;
            if (open ? order > 0 : order >= 0) {
                return label.getKey();
            }
        }
        return LOWEST_LABEL;
    }
}
