package id.selaras.demo.domain;

import java.util.List;
import java.util.Random;

/**
 * The only source of chance in the demo data. Wraps {@link Random}, whose sequence is fixed by the Java specification,
 * and uses {@link StrictMath}, so that the same seed gives the same bytes on every machine.
 */
final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final Random random;

    Dice(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** An independent stream, so that more throws for one purpose do not change the throws for another. */
    Dice fork(String purpose) {
        return new Dice((seed ^ purpose.hashCode()) * SPREAD);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number in [0, bound). */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number in [low, high], both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double share() {
        return random.nextDouble();
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    double exponential(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    /** A factor around 1 whose logarithm is normal. */
    double factor(double deviation) {
        return StrictMath.exp(normal(0, deviation));
    }

    long bits() {
        return random.nextLong();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of one weight, drawn in proportion to the weights. */
    int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double mark = random.nextDouble() * total;
        for (int index = 0; index < weights.length; index++) {
            mark -= weights[index];
            if (mark < 0) {
                return index;
            }
        }
        return weights.length - 1;
    }

    <T> void shuffle(List<T> items) {
        for (int index = items.size() - 1; index > 0; index--) {
            T kept = items.get(index);
            int other = random.nextInt(index + 1);
            items.set(index, items.get(other));
            items.set(other, kept);
        }
    }
}
