package id.selaras.planner;

import java.util.Arrays;

/**
 * Prices of all nodes of the candidate graph, given the prices of the posts: what the cheapest way from the node on
 * costs. With optimal post prices no arc with room left has a negative reduced cost, and every used one has none.
 */
final class NodePrices {
    private NodePrices() {}

    static long[] of(CandidateGraph graph, long[] postPrice) {
        long[] price = new long[graph.nodeCount];
        System.arraycopy(postPrice, 0, price, graph.firstPost, postPrice.length);
        for (int h = graph.firstZoneHub; h < graph.sink; h++) {
            price[h] = cheapestWay(graph, h, price);
        }
        for (int h = graph.firstHub; h < graph.firstZoneHub; h++) {
            price[h] = cheapestWay(graph, h, price);
        }
        for (int e = 0; e < graph.firstPost; e++) {
            price[e] = cheapestWay(graph, e, price);
        }
        return price;
    }

    private static long cheapestWay(CandidateGraph graph, int node, long[] price) {
        long best = Long.MAX_VALUE;
        for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
            best = Math.min(best, graph.arcs.cost[a] + price[graph.arcs.to[a]]);
        }
        return best;
    }

    static long[] ofPosts(CandidateGraph graph, long[] nodePrice) {
        return Arrays.copyOfRange(nodePrice, graph.firstPost, graph.firstHub);
    }
}
