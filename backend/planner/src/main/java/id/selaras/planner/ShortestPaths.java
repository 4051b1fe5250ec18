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
    private final int origin;
    private final long originPrice;

    private ShortestPaths(Residual residual, long[] price, int origin, boolean towards) {
        this(residual, price, origin, price[origin], towards);
        start(origin, 0);
    }

    private ShortestPaths(Residual residual, long[] price, int origin, long originPrice, boolean towards) {
        this.residual = residual;
        this.price = price;
        this.origin = origin;
        this.originPrice = originPrice;
        this.towards = towards;
        int nodes = residual.graph.nodeCount;
        distance = new long[nodes];
        stepBefore = new int[nodes];
        settled = new boolean[nodes];
        Arrays.fill(distance, UNREACHED);
        Arrays.fill(stepBefore, -1);
        heap = new NodeHeap(distance);
    }

    private void start(int node, long reducedDistance) {
        distance[node] = reducedDistance;
        heap.push(node);
    }

    /** From one node to all, or only as far as {@code target} when that is not negative. */
    static ShortestPaths from(Residual residual, long[] price, int origin, int target) {
        ShortestPaths paths = new ShortestPaths(residual, price, origin, false);
        paths.run(target);
        return paths;
    }

    /** From all nodes to one. */
    static ShortestPaths towards(Residual residual, long[] price, int destination) {
        ShortestPaths paths = new ShortestPaths(residual, price, destination, true);
        paths.run(-1);
        return paths;
    }

    /** From the nodes marked to whichever of their posts is cheapest to reach, by way of marked nodes only. */
    static ShortestPaths towardsAnyPost(Residual residual, long[] price, boolean[] marked) {
        CandidateGraph graph = residual.graph;
        long highest = Long.MIN_VALUE;
        for (int v = graph.firstPost; v < graph.firstHub; v++) {
            if (marked[v]) {
                highest = Math.max(highest, price[v]);
            }
        }
        ShortestPaths paths = new ShortestPaths(residual, price, -1, highest, true);
        for (int v = 0; v < graph.nodeCount; v++) {
            paths.settled[v] = !marked[v];
            if (marked[v] && graph.isPost(v)) {
                paths.start(v, highest - price[v]);
            }
        }
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
        if (!settled[node] || distance[node] == UNREACHED) {
            return UNREACHED;
        }
        return distance[node] + (towards ? price[node] - originPrice : originPrice - price[node]);
    }

    /** The steps of a path from the origin, first step first. */
    int[] steps(int node) {
        int count = 0;
        for (int v = node; v != origin; v = residual.from(stepBefore[v])) {
            count++;
        }
        int[] steps = new int[count];
        for (int v = node; v != origin; v = residual.from(stepBefore[v])) {
            steps[--count] = stepBefore[v];
        }
        return steps;
    }
}
