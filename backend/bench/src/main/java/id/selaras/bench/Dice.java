package id.selaras.bench;

import java.util.SplittableRandom;

/** A seeded source of chance with the distributions a government needs; the same seed gives the same numbers anywhere. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double share() {
        return random.nextDouble();
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    int logNormal(double median, double spread) {
        return (int) Math.round(median * StrictMath.exp(spread * normal()));
    }

    double pareto(double least, double exponent) {
        return least * StrictMath.pow(1 - random.nextDouble(), -1 / exponent);
    }

    /** A number with this mean, rounded up or down by chance. */
    int rounded(double mean) {
        return (int) Math.floor(mean + random.nextDouble());
    }

    int oneOf(long bits) {
        long left = bits;
        for (int skip = random.nextInt(Long.bitCount(bits)); skip > 0; skip--) {
            left &= left - 1;
        }
        return Long.numberOfTrailingZeros(left);
    }
}
