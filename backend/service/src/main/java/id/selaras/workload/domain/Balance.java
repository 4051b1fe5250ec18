package id.selaras.workload.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How evenly load is spread over units; four decimals, null where there are too few units to say.
 *
 * @param mean                   arithmetic mean of the load ratios
 * @param coefficientOfVariation standard deviation of a sample over the mean; needs two units
 * @param gini                   0 when all ratios are equal, towards 1 the more one unit carries all
 * @param shareBalanced          share of units whose ratio lies inside the balanced band, both ends included
 */
public record Balance(
        BigDecimal mean,
        BigDecimal coefficientOfVariation,
        BigDecimal gini,
        BigDecimal minimum,
        BigDecimal maximum,
        BigDecimal shareBalanced) {

    private static final int DECIMALS = 4;

    public static Balance of(List<BigDecimal> ratios, BigDecimal balancedFrom, BigDecimal balancedTo) {
        if (ratios.isEmpty()) {
            return new Balance(null, null, null, null, null, null);
        }
        double[] sorted =
                ratios.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        int n = sorted.length;
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < n; i++) {
            sum += sorted[i];
            weighted += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        double mean = sum / n;
        double squares = 0;
        for (double ratio : sorted) {
            squares += (ratio - mean) * (ratio - mean);
        }
        long inside = ratios.stream()
                .filter(ratio -> ratio.compareTo(balancedFrom) >= 0 && ratio.compareTo(balancedTo) <= 0)
                .count();
        return new Balance(
                rounded(mean),
                n < 2 || mean == 0 ? null : rounded(Math.sqrt(squares / (n - 1)) / mean),
                mean == 0 ? null : rounded(weighted / (n * sum)),
                rounded(sorted[0]),
                rounded(sorted[n - 1]),
                rounded((double) inside / n));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
