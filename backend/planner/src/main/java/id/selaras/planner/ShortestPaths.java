package id.selaras.planner;

import java.util.Arrays;

/**
 * Dijkstra's algorithm on the residual network, made possible by prices under which no open step has a negative cost.
 * Distances are returned in true points.
 */
final class ShortestPaths {
    static final long UNREACHED = Long.MAX_VALUE;

    private final Residual residual;
    private final long[] price;
    private final boolean towards;
    private final long[] distance;
    private final int[] stepBefore;
    private final boolean[] settled;
    private final NodeHeap heap;
    /** Price of an imagined node before the origins, so that their head starts are not negative either. */
    private final long outerPrice;

    private ShortestPaths(Residual residual, long[] price, boolean towards, int[] origins, long[] headStart) {
        this.residual = residual;
        this.price = price;
        this.towards = towards;
        int nodes = residual.graph.nodeCount;
        distance = new long[nodes];
        stepBefore = new int[nodes];
        settled = new boolean[nodes];
        Arrays.fill(distance, UNREACHED);
        Arrays.fill(stepBefore, -1);
        heap = new NodeHeap(distance);
        int sign = towards ? -1 : 1;
        long least = UNREACHED;
        for (int i = 0; i < origins.length; i++) {
            least = Math.min(least, headStart[i] + sign * price[origins[i]]);
        }
        outerPrice = sign * least;
        for (int i = 0; i < origins.length; i++) {
            distance[origins[i]] = headStart[i] + sign * price[origins[i]] - least;
            heap.push(origins[i]);
        }
    }

    /** From one node to all, or only as far as {@code target} when that is not negative. */
    static ShortestPaths from(Residual residual, long[] price, int origin, int target) {
        ShortestPaths paths = new ShortestPaths(residual, price, false, new int[] {origin}, new long[1]);
        paths.run(target);
        return paths;
    }

    /** From all nodes to one. */
    static ShortestPaths towards(Residual residual, long[] price, int destination) {
        return towardsAny(residual, price, new int[] {destination}, new long[1]);
    }

    /** From any of the origins to all nodes, each origin beginning with a length of its own. */
    static ShortestPaths fromAny(Residual residual, long[] price, int[] origins, long[] headStart) {
        ShortestPaths paths = new ShortestPaths(residual, price, false, origins, headStart);
        paths.run(-1);
        return paths;
    }

    /** From all nodes to any of the destinations, each of which adds a length of its own. */
    static ShortestPaths towardsAny(Residual residual, long[] price, int[] destinations, long[] headStart) {
        ShortestPaths paths = new ShortestPaths(residual, price, true, destinations, headStart);
        paths.run(-1);
        return paths;
    }

    private void run(int target) {
        while (!heap.isEmpty()) {
            int u = heap.pop();
            settled[u] = true;
            if (u == target) {
                return;
            }
            for (int i = residual.begin(u); i < residual.end(u); i++) {
                relax(u, towards ? residual.stepIn(i) : residual.stepOut(i));
            }
        }
    }

    private void relax(int u, int step) {
        int v = towards ? residual.from(step) : residual.to(step);
        if (settled[v] || !residual.open(step)) {
            return;
        }
        long reduced = residual.reducedCost(step, price);
        if (reduced < 0) {
            throw new IllegalStateException("the prices do not fit the plan");
        }
        if (distance[u] + reduced < distance[v]) {
            boolean known = distance[v] != UNREACHED;
            distance[v] = distance[u] + reduced;
            stepBefore[v] = step;
            if (known) {
                heap.moveUp(v);
            } else {
                heap.push(v);
            }
        }
    }

    /** Length in points between the origin and the node, or {@link #UNREACHED}. */
    long length(int node) {
        if (!settled[node]) {
            return UNREACHED;
        }
        return distance[node] + (towards ? price[node] - outerPrice : outerPrice - price[node]);
    }

    /** The steps of a path from an origin, first step first. */
    int[] steps(int node) {
        int count = 0;
        for (int v = node; stepBefore[v] >= 0; v = residual.from(stepBefore[v])) {
            count++;
        }
        int[] steps = new int[count];
        for (int v = node; stepBefore[v] >= 0; v = residual.from(stepBefore[v])) {
            steps[--count] = stepBefore[v];
        }
        return steps;
    }
}
