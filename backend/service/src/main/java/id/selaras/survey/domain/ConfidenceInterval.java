package id.selaras.survey.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Where the index of everybody who used the service lies with 95 % confidence, from the means of those who answered:
 * {@code 25 · (x̄ ± t · s/√n · √((N−n)/(N−1)))}, without the last factor where N is not known (planning reference C8).
 *
 * @param from at least 25.00
 * @param to   at most 100.00
 */
public record ConfidenceInterval(BigDecimal from, BigDecimal to) {

    private static final double CONFIDENCE = 0.95;

    static Optional<ConfidenceInterval> of(Tally persons, Long population) {
        long n = persons.count();
        if (n < 2) {
            return Optional.empty();
        }
        double mean = (double) persons.sum() / n;
        // In whole numbers up to here, so that many equal answers do not leave a spread made of rounding.
        double deviations = BigDecimal.valueOf(persons.squares())
                .multiply(BigDecimal.valueOf(n))
                .subtract(BigDecimal.valueOf(persons.sum()).pow(2))
                .doubleValue();
        double error = Math.sqrt(deviations / n / (n - 1) / n) * correction(n, population);
        double reach = StudentT.twoSided(CONFIDENCE, n - 1) * error;
        return Optional.of(new ConfidenceInterval(index(mean - reach), index(mean + reach)));
    }

    /** Who asked everybody knows it exactly; more answers than users mean that N is wrong and is not used. */
    private static double correction(long n, Long population) {
        if (population == null || population < n) {
            return 1;
        }
        return population == 1 ? 0 : Math.sqrt((double) (population - n) / (population - 1));
    }

    private static BigDecimal index(double scaledMean) {
        double index = SatisfactionIndex.SCALE.doubleValue() * scaledMean / Answers.MEAN_SCALE;
        return BigDecimal.valueOf(Math.max(25, Math.min(100, index))).setScale(2, RoundingMode.HALF_UP);
    }
}
