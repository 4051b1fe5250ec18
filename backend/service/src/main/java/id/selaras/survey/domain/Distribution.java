package id.selaras.survey.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each number was answered.
 *
 * @param counts people by number, at least one
 */
public record Distribution(SortedMap<BigDecimal, Long> counts) {

    private static final int DECIMALS = 4;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** @param counts people by the text of a number */
    public static Distribution of(Map<String, Long> counts) {
        SortedMap<BigDecimal, Long> sorted = new TreeMap<>();
        counts.forEach((value, people) -> sorted.merge(new BigDecimal(value), people, Long::sum));
        return new Distribution(sorted);
    }

    public long people() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The sum of all answers. */
    public BigDecimal sum() {
        return counts.entrySet().stream()
                .map(one -> one.getKey().multiply(BigDecimal.valueOf(one.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** To four decimals, half up. */
    public BigDecimal mean() {
        return sum().divide(BigDecimal.valueOf(people()), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The answer in the middle; of an even number of people the mean of the two in the middle. */
    public BigDecimal median() {
        long people = people();
        BigDecimal upper = at(people / 2);
        return people % 2 == 1 ? upper : at(people / 2 - 1).add(upper).divide(TWO);
    }

    private BigDecimal at(long position) {
        long passed = 0;
        for (Map.Entry<BigDecimal, Long> one : counts.entrySet()) {
            passed += one.getValue();
            if (passed > position) {
                return one.getKey();
            }
        }
        throw new IllegalStateException("nobody answered");
    }
}
