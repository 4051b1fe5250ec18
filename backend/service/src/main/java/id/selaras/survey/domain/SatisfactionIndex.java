package id.selaras.survey.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Indeks Kepuasan Masyarakat (PermenPANRB 14/2017): 25 times the weighted sum of the means of the elements, rounded
 * half up to two decimals once, at the end.
 *
 * @param value    25.00 to 100.00
 * @param quality  its class
 * @param means    mean of each element that was asked, 1 to 4, not rounded
 * @param interval where the index of all users lies with 95 % confidence, from the means of persons; null while fewer
 *     than two people answered, and for rounded weights, with which the index is not a mean
 */
public record SatisfactionIndex(
        BigDecimal value,
        ServiceQuality quality,
        Map<SatisfactionElement, BigDecimal> means,
        ConfidenceInterval interval) {

    static final BigDecimal SCALE = BigDecimal.valueOf(25);

    private static final int GUARD_DIGITS = 20;

    /**
     * @param population users of the service in the period, or null where nobody knows
     * @param bands      least index of the classes A, B and C
     * @return empty while nobody's answers count
     */
    public static Optional<SatisfactionIndex> of(
            Tallies tallies, ElementWeight weight, Map<String, BigDecimal> bands, Long population) {
        if (tallies.valid() == 0) {
            return Optional.empty();
        }
        Map<SatisfactionElement, BigDecimal> means = new EnumMap<>(SatisfactionElement.class);
        tallies.elements()
                .forEach((element, tally) -> means.put(
                        element,
                        BigDecimal.valueOf(tally.sum())
                                .divide(BigDecimal.valueOf(tally.count()), MathContext.DECIMAL128)));
        BigDecimal sum = means.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        // Thirds of thirds leave a last digit that must not decide about a half.
        BigDecimal value = weight.weigh(sum, means.size())
                .multiply(SCALE)
                .setScale(GUARD_DIGITS, RoundingMode.HALF_UP)
                .setScale(2, RoundingMode.HALF_UP);
        boolean comparable = weight.isExactFor(means.size());
        return Optional.of(new SatisfactionIndex(
                value,
                ServiceQuality.of(value, bands),
                Collections.unmodifiableMap(means),
                comparable
                        ? ConfidenceInterval.of(tallies.persons(), population).orElse(null)
                        : null));
    }

    /** Those of some elements that have the lowest means, the lowest first; equals in the order of their codes. */
    public List<SatisfactionElement> lowest(Set<SatisfactionElement> some, int howMany) {
        return means.entrySet().stream()
                .filter(mean -> some.contains(mean.getKey()))
                .sorted(Map.Entry.<SatisfactionElement, BigDecimal>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(howMany)
                .map(Map.Entry::getKey)
                .toList();
    }
}
