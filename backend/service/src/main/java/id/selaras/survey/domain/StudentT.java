package id.selaras.survey.domain;

/** Student's t distribution: quantiles from its distribution function. */
final class StudentT {

    private static final double PRECISION = 1e-12;
    private static final int TERMS = 500;

    private StudentT() {}

    /**
     * The value that |T| does not exceed with this probability. The distribution function is concave right of 0, so
     * that Newton's steps from there come ever nearer from the left.
     */
    static double twoSided(double probability, long degrees) {
        double half = degrees / 2.0;
        double highest = Math.exp(logGamma(half + 0.5) - logGamma(half)) / Math.sqrt(degrees * Math.PI);
        double t = 0;
        for (int step = 0; step < TERMS; step++) {
            double density = highest * Math.pow(1 + t * t / degrees, -half - 0.5);
            double next = t + (probability - within(t, degrees)) / (2 * density);
            if (next - t <= PRECISION * Math.max(1, t)) {
                break;
            }
            t = next;
        }
        return t;
    }

    /** P(|T| ≤ t) = 1 − I(ν/(ν+t²); ν/2, 1/2). */
    private static double within(double t, long degrees) {
        double x = degrees / (degrees + t * t);
        return 1 - regularisedBeta(x, degrees / 2.0, 0.5);
    }

    /** The regularised incomplete beta function by its continued fraction (Lentz; Abramowitz and Stegun 26.5.8). */
    private static double regularisedBeta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / notZero(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / notZero(1 + even * d);
            c = notZero(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / notZero(1 + odd * d);
            c = notZero(1 + odd / c);
            double step = d * c;
            value *= step;
            if (Math.abs(step - 1) < PRECISION) {
                break;
            }
        }
        return value;
    }

    private static double notZero(double value) {
        return Math.abs(value) < Double.MIN_NORMAL ? Double.MIN_NORMAL : value;
    }

    /** Stirling's series after shifting the argument to at least 10. */
    private static double logGamma(double x) {
        double shift = 0;
        double z = x;
        while (z < 10) {
            shift -= Math.log(z);
            z++;
        }
        double inverse = 1 / (z * z);
        double series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / z;
        return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series;
    }
}
