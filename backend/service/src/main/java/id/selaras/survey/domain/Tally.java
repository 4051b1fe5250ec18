package id.selaras.survey.domain;

/**
 * Answers counted: enough for their mean and their spread, exact and additive.
 *
 * @param count   answers
 * @param sum     their sum
 * @param squares the sum of their squares
 */
public record Tally(long count, long sum, long squares) {

    public static final Tally NONE = new Tally(0, 0, 0);

    /** One answer. */
    public static Tally of(long value) {
        return new Tally(1, value, value * value);
    }

    /** What takes this away when it is added. */
    public Tally negated() {
        return new Tally(-count, -sum, -squares);
    }

    public Tally plus(Tally other) {
        return new Tally(count + other.count, sum + other.sum, squares + other.squares);
    }
}
