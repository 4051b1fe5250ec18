package id.selaras.planner;

/**
 * The convex cost of shortage and surplus, in points. With need K and criticality w (tenths: 10 is ordinary), the k-th
 * holder of a post costs, all divisions rounding towards zero,
 *
 * <pre>
 *   g(k) = -( w * (filled + emptiest * (K-k+1)^2 / K^2) ) / 10     for k &lt;= K
 *   g(k) =  extra + growing * (k-K) / max(K, 1)                    for k &gt; K
 * </pre>
 *
 * so the first holder of an empty post is worth most, the last one needed still {@code filled} times the weight, and each
 * one above need costs more than the one before. The values never fall with k, which keeps the problem a flow.
 *
 * @param filled worth of the last holder needed, at criticality 10
 * @param emptiest additional worth of the first holder
 * @param extra cost of any holder above need
 * @param growing further cost of one holder above need, divided by the need
 */
public record ShortageCurve(long filled, long emptiest, long extra, long growing) {
    /** The published default weights. */
    public static final ShortageCurve DEFAULT = new ShortageCurve(600, 2400, 200, 600);

    private static final long LARGEST = 1_000_000_000L;

    public ShortageCurve {
        if (Math.min(Math.min(filled, emptiest), Math.min(extra, growing)) < 0
                || Math.max(Math.max(filled, emptiest), Math.max(extra, growing)) > LARGEST) {
            throw new InvalidProblem("the weights of the shortage curve must lie in 0.." + LARGEST);
        }
    }

    /** The cost g(k) of the k-th holder, k counted from 1. */
    long marginal(int need, int criticality, int k) {
        if (k <= need) {
            long open = need - k + 1L;
            long worth = Math.addExact(filled, Math.multiplyExact(emptiest, open * open) / ((long) need * need));
            return -(Math.multiplyExact(criticality, worth) / 10);
        }
        return Math.addExact(extra, Math.multiplyExact(growing, (long) k - need) / Math.max(need, 1));
    }
}
