package id.selaras.planning.domain.fit;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How much each component counts, in ten-thousandths that sum to ten thousand. Whole numbers, so that the score of a
 * million pairs is the same on every machine.
 */
public final class FitWeights {

    /** Marks a component nothing is known about. */
    public static final int UNKNOWN = -1;

    private static final int WHOLE = 10_000;

    private final int[] parts = new int[FitComponent.values().length];

    private FitWeights() {}

    /**
     * Weights by component; one that is not named counts nothing.
     *
     * @throws IllegalArgumentException when one is negative, finer than four decimals, or they do not sum to 1
     */
    public static FitWeights of(Map<FitComponent, BigDecimal> weights) {
        FitWeights made = new FitWeights();
        int sum = 0;
        for (Map.Entry<FitComponent, BigDecimal> weight : weights.entrySet()) {
            int part = weight.getValue().movePointRight(4).intValueExact();
            if (part < 0) {
                throw new IllegalArgumentException("negative weight of " + weight.getKey());
            }
            made.parts[weight.getKey().ordinal()] = part;
            sum += part;
        }
        if (sum != WHOLE) {
            throw new IllegalArgumentException("the weights sum to " + BigDecimal.valueOf(sum, 4));
        }
        return made;
    }

    /** The weight of a component, 0 to 1. */
    public BigDecimal of(FitComponent component) {
        return BigDecimal.valueOf(parts[component.ordinal()], 4).stripTrailingZeros();
    }

    /**
     * The weighted mean of the known values.
     *
     * @param values hundredths of a point (0 to 10000) by ordinal of the component, or {@link #UNKNOWN}
     * @return hundredths of a point, half up; {@link #UNKNOWN} when nothing is known
     */
    public int score(int[] values) {
        long sum = 0;
        long weight = 0;
        for (int i = 0; i < parts.length; i++) {
            if (values[i] != UNKNOWN) {
                sum += (long) parts[i] * values[i];
                weight += parts[i];
            }
        }
        return weight == 0 ? UNKNOWN : (int) ((2 * sum + weight) / (2 * weight));
    }

    /** The points a component brings to the score, in hundredths, once the weights of unknown ones are shared out. */
    int points(int[] values, int component) {
        long weight = known(values);
        return weight == 0 || values[component] == UNKNOWN
                ? UNKNOWN
                : (int) ((2L * parts[component] * values[component] + weight) / (2 * weight));
    }

    /** The weight of what is known, 0 to 1. */
    BigDecimal coverage(int[] values) {
        return BigDecimal.valueOf(known(values), 4);
    }

    private long known(int[] values) {
        long weight = 0;
        for (int i = 0; i < parts.length; i++) {
            weight += values[i] == UNKNOWN ? 0 : parts[i];
        }
        return weight;
    }
}
