package id.selaras.demo.domain;

/** Splits a whole number in proportion to weights; the parts always add up to the whole. */
final class Apportionment {
    private Apportionment() {}

    /**
     * Rounds the running total, not each part: small parts are then served fairly often instead of never, which is how
     * thirty posts of weight 0.3 come to have nine people.
     *
     * @param offset start of the rounding in [0, 1)
     */
    static int[] split(int whole, double[] weights, double offset) {
        double total = 0;
        int last = -1;
        for (int index = 0; index < weights.length; index++) {
            total += weights[index];
            last = weights[index] > 0 ? index : last;
        }
        int[] parts = new int[weights.length];
        if (last < 0) {
            if (whole > 0) {
                throw new IllegalArgumentException("nothing to split " + whole + " among");
            }
            return parts;
        }
        double running = 0;
        int given = 0;
        for (int index = 0; index <= last; index++) {
            running += weights[index];
            int upTo = index == last ? whole : (int) StrictMath.floor(whole * running / total + offset);
            upTo = Math.min(whole, Math.max(given, upTo));
            parts[index] = upTo - given;
            given = upTo;
        }
        return parts;
    }
}
