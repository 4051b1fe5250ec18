package id.selaras.planner;

import java.util.Arrays;

/**
 * The primal network simplex method: holds a spanning tree whose arcs may be partly filled, all other arcs are empty or
 * full. As long as some arc outside the tree promises a gain, push flow round the cycle it closes with the tree until an
 * arc of the cycle is exhausted, and exchange the two. The tree stays <em>strongly feasible</em> (every node has room
 * towards the root), which rules out running in circles (Cunningham 1976). Arcs are priced in blocks.
 *
 * <p>Integer arithmetic throughout, no randomness, no threads: the same network always gives the same tree.
 */
final class NetworkSimplex {
    private static final byte EMPTY = 1;
    private static final byte IN_TREE = 0;
    private static final byte FULL = -1;
    private static final int SMALLEST_BLOCK = 20;
    private static final int PIVOTS_BETWEEN_REPORTS = 2048;

    /** Hears of pivots and may throw to stop the run. */
    interface PivotListener {
        void pivots(long count);
    }

    private final int realArcs;
    private final int[] from;
    private final int[] to;
    private final int[] capacity;
    private final long[] cost;
    private final int[] flow;
    private final byte[] state;

    private final SpanningTree tree;
    private final int[] parent;
    private final int[] parentArc;
    private final boolean[] arcPointsUp;

    private int nextArc;

    /** The best cycle direction found by {@link #pivot}: where the flow blocks. */
    private int blockingNode;

    private int blockingSide;
    private int step;

    NetworkSimplex(FlowNetwork net) {
        int dear = 0;
        for (int v = 0; v < net.nodeCount - 1; v++) {
            if (net.treeArc[v] < 0) {
                dear++;
            }
        }
        realArcs = net.arcCount;
        int all = realArcs + dear;
        from = Arrays.copyOf(net.from, all);
        to = Arrays.copyOf(net.to, all);
        capacity = Arrays.copyOf(net.capacity, all);
        cost = Arrays.copyOf(net.cost, all);
        flow = Arrays.copyOf(net.flow, all);
        state = new byte[all];
        for (int a = 0; a < realArcs; a++) {
            state[a] = flow[a] > 0 && flow[a] == capacity[a] ? FULL : EMPTY;
        }
        parentArc = net.treeArc.clone();
        addDearArcs(net);
        tree = new SpanningTree(from, to, cost, parentArc, net.price);
        parent = tree.parent;
        arcPointsUp = tree.arcPointsUp;
        for (int v = 0; v < net.nodeCount - 1; v++) {
            state[parentArc[v]] = IN_TREE;
        }
    }

    /** Solves to optimality; flow and prices are left in the network. */
    static long solve(FlowNetwork net, PivotListener listener) {
        NetworkSimplex simplex = new NetworkSimplex(net);
        long pivots = simplex.run(listener);
        System.arraycopy(simplex.flow, 0, net.flow, 0, net.arcCount);
        return pivots;
    }

    /** Arcs to the sink that no optimal plan uses, so that full posts hang on the tree too. */
    private void addDearArcs(FlowNetwork net) {
        long largest = 1;
        for (int a = 0; a < realArcs; a++) {
            largest = Math.max(largest, Math.abs(cost[a]));
        }
        long dear = Math.multiplyExact(largest, net.nodeCount + 1L);
        if (dear > 1L << 60) {
            throw new InvalidProblem("costs times people and posts exceed 64 bits");
        }
        int next = realArcs;
        for (int v = 0; v < net.nodeCount - 1; v++) {
            if (parentArc[v] < 0) {
                from[next] = v;
                to[next] = net.sink();
                capacity[next] = CandidateGraph.UNBOUNDED;
                cost[next] = dear;
                parentArc[v] = next++;
            }
        }
    }

    private long run(PivotListener listener) {
        long pivots = 0;
        while (advance()) {
            if (++pivots % PIVOTS_BETWEEN_REPORTS == 0) {
                listener.pivots(pivots);
            }
        }
        return pivots;
    }

    /** Makes one exchange; false when none promises a gain. */
    boolean advance() {
        int entering = findEntering(Math.max((int) Math.sqrt(realArcs), SMALLEST_BLOCK));
        if (entering < 0) {
            return false;
        }
        pivot(entering);
        return true;
    }

    /** Whether every node has room towards the root: what rules out running in circles, and what each exchange keeps. */
    boolean isStronglyFeasible() {
        for (int v = 0; v < parent.length - 1; v++) {
            int arc = parentArc[v];
            if (arcPointsUp[v] ? flow[arc] >= capacity[arc] : flow[arc] <= 0) {
                return false;
            }
        }
        return true;
    }

    /** The arc with the largest gain in the next block that has any, or -1: then the flow is optimal. */
    private int findEntering(int block) {
        final byte[] states = state;
        final int[] tails = from;
        final int[] heads = to;
        final long[] costs = cost;
        final long[] prices = tree.price;
        long best = 0;
        int entering = -1;
        int left = block;
        int arc = nextArc;
        for (int seen = 0; seen < realArcs; seen++) {
            if (arc >= realArcs) {
                arc = 0;
            }
            byte side = states[arc];
            if (side != IN_TREE) {
                long reduced = costs[arc] + prices[heads[arc]] - prices[tails[arc]];
                if (side == FULL) {
                    reduced = -reduced;
                }
                if (reduced < best) {
                    best = reduced;
                    entering = arc;
                }
            }
            arc++;
            if (--left == 0) {
                if (entering >= 0) {
                    break;
                }
                left = block;
            }
        }
        nextArc = arc;
        return entering;
    }

    private void pivot(int entering) {
        boolean forward = state[entering] == EMPTY;
        int tail = forward ? from[entering] : to[entering];
        int head = forward ? to[entering] : from[entering];
        int apex = tree.apex(tail, head);
        findBlocking(entering, tail, head, apex);
        if (step > 0) {
            shift(entering, forward, tail, head, apex);
        }
        if (blockingSide == 0) {
            state[entering] = forward ? FULL : EMPTY;
            return;
        }
        int leaving = parentArc[blockingNode];
        state[entering] = IN_TREE;
        state[leaving] = flow[leaving] == 0 ? EMPTY : FULL;
        if (blockingSide == 1) {
            tree.regraft(tail, blockingNode, head, entering);
        } else {
            tree.regraft(head, blockingNode, tail, entering);
        }
    }

    /**
     * How far the cycle can be filled, and the last arc that blocks when walking it in the direction of the flow from the
     * apex; taking the last one keeps the tree strongly feasible. Hence "less" on the tail side and "less or equal" on the
     * head side.
     */
    private void findBlocking(int entering, int tail, int head, int apex) {
        step = capacity[entering];
        blockingSide = 0;
        blockingNode = -1;
        for (int u = tail; u != apex; u = parent[u]) {
            int arc = parentArc[u];
            int room = arcPointsUp[u] ? flow[arc] : capacity[arc] - flow[arc];
            if (room < step) {
                step = room;
                blockingNode = u;
                blockingSide = 1;
            }
        }
        for (int u = head; u != apex; u = parent[u]) {
            int arc = parentArc[u];
            int room = arcPointsUp[u] ? capacity[arc] - flow[arc] : flow[arc];
            if (room <= step) {
                step = room;
                blockingNode = u;
                blockingSide = 2;
            }
        }
    }

    private void shift(int entering, boolean forward, int tail, int head, int apex) {
        flow[entering] += forward ? step : -step;
        for (int u = tail; u != apex; u = parent[u]) {
            flow[parentArc[u]] += arcPointsUp[u] ? -step : step;
        }
        for (int u = head; u != apex; u = parent[u]) {
            flow[parentArc[u]] += arcPointsUp[u] ? step : -step;
        }
    }
}
