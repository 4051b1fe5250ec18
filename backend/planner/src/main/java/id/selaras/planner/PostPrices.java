package id.selaras.planner;

import java.util.Arrays;

/**
 * The prices that go into the certificate. Optimal prices are not unique; these are, and they have a meaning:
 *
 * <ol>
 *   <li>as a rule the price of a post is what the plan would lose if one more person arrived there from outside, after the
 *       best rearrangement of everybody else;
 *   <li>where nobody more can be taken in, whatever is rearranged, that loss is endless, and the price is the lowest one
 *       that keeps people from other posts away: what the best of them would gain here;
 *   <li>a post that nobody can enter nor be drawn to has no bound at all, and costs nothing beyond what leaving it for a
 *       neighbour would.
 * </ol>
 */
final class PostPrices {
    private static final long OPEN_ENDED = ShortestPaths.UNREACHED;

    private final Residual residual;
    private final long[] price;
    private final CandidateGraph graph;
    private final long[] result;

    private PostPrices(CandidateGraph graph, int[] flow, long[] price) {
        this.graph = graph;
        this.price = price;
        residual = new Residual(graph, flow);
        result = new long[graph.tables.postCount];
        Arrays.fill(result, OPEN_ENDED);
    }

    /**
     * @param flow an optimal flow
     * @param price any node prices that prove it
     */
    static long[] of(CandidateGraph graph, int[] flow, long[] price) {
        PostPrices prices = new PostPrices(graph, flow, price);
        prices.priceByArrival();
        if (prices.openEnded() > 0) {
            prices.priceByAttraction();
        }
        if (prices.openEnded() > 0) {
            prices.priceUnbounded();
        }
        return prices.result;
    }

    private int openEnded() {
        return (int) Arrays.stream(result).filter(p -> p == OPEN_ENDED).count();
    }

    private void priceByArrival() {
        ShortestPaths toSink = ShortestPaths.towards(residual, price, graph.sink);
        for (int s = 0; s < result.length; s++) {
            result[s] = toSink.length(graph.postNode(s));
        }
    }

    private void priceByAttraction() {
        int priced = result.length - openEnded();
        int[] origins = new int[priced + 1];
        long[] headStart = new long[priced + 1];
        origins[0] = graph.sink;
        int next = 1;
        for (int s = 0; s < result.length; s++) {
            if (result[s] != OPEN_ENDED) {
                origins[next] = graph.postNode(s);
                headStart[next++] = -result[s];
            }
        }
        ShortestPaths outwards = ShortestPaths.fromAny(residual, price, origins, headStart);
        for (int s = 0; s < result.length; s++) {
            long length = outwards.length(graph.postNode(s));
            if (result[s] == OPEN_ENDED && length != ShortestPaths.UNREACHED) {
                result[s] = -length;
            }
        }
    }

    private void priceUnbounded() {
        int[] posts = new int[result.length];
        long[] headStart = new long[result.length];
        for (int s = 0; s < result.length; s++) {
            posts[s] = graph.postNode(s);
            headStart[s] = result[s] == OPEN_ENDED ? 0 : result[s];
        }
        ShortestPaths toNeighbour = ShortestPaths.towardsAny(residual, price, posts, headStart);
        for (int s = 0; s < result.length; s++) {
            if (result[s] == OPEN_ENDED) {
                result[s] = toNeighbour.length(posts[s]);
            }
        }
    }
}
