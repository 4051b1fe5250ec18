package id.selaras.planner;

/**
 * The prices that go into the certificate. Optimal prices are not unique; these are: the price of a post is what the plan
 * would lose if one more person arrived there from outside, after the best rearrangement of everybody else.
 *
 * <p>Where nobody more can be taken in, whatever is rearranged, that loss is endless. Such posts get the lowest prices
 * that still fit, by one common shift of their distances to each other.
 */
final class PostPrices {
    private PostPrices() {}

    /**
     * @param flow an optimal flow
     * @param price any node prices that prove it
     */
    static long[] of(CandidateGraph graph, int[] flow, long[] price) {
        Residual residual = new Residual(graph, flow);
        ShortestPaths toSink = ShortestPaths.towards(residual, price, graph.sink);
        int posts = graph.tables.postCount;
        long[] result = new long[posts];
        boolean closed = false;
        for (int s = 0; s < posts; s++) {
            result[s] = toSink.length(graph.postNode(s));
            closed |= result[s] == ShortestPaths.UNREACHED;
        }
        if (closed) {
            priceClosed(residual, price, toSink, result);
        }
        return result;
    }

    private static void priceClosed(Residual residual, long[] price, ShortestPaths toSink, long[] result) {
        CandidateGraph graph = residual.graph;
        boolean[] closed = new boolean[graph.nodeCount];
        for (int v = 0; v < graph.nodeCount; v++) {
            closed[v] = toSink.length(v) == ShortestPaths.UNREACHED;
        }
        ShortestPaths inner = ShortestPaths.towardsAnyPost(residual, price, closed);
        long lift = Long.MIN_VALUE;
        for (int v = 0; v < graph.nodeCount; v++) {
            if (closed[v]) {
                continue;
            }
            for (int i = residual.begin(v); i < residual.end(v); i++) {
                int step = residual.stepOut(i);
                int w = residual.to(step);
                if (closed[w] && residual.open(step) && inner.length(w) != ShortestPaths.UNREACHED) {
                    lift = Math.max(lift, toSink.length(v) - residual.cost(step) - inner.length(w));
                }
            }
        }
        if (lift == Long.MIN_VALUE) {
            lift = 0;
        }
        for (int s = 0; s < result.length; s++) {
            if (closed[graph.postNode(s)]) {
                result[s] = inner.length(graph.postNode(s)) + lift;
            }
        }
    }
}
