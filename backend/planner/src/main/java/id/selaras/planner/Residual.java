package id.selaras.planner;

/**
 * What can still be changed in a flow: every arc with room left can be used forwards, every arc in use can be undone
 * backwards. A way through this network is a rearrangement of people; its length is what the rearrangement costs.
 *
 * <p>A step is coded as {@code 2 * arc} forwards and {@code 2 * arc + 1} backwards.
 */
final class Residual {
    final CandidateGraph graph;
    final int[] flow;
    private final int[] firstIncident;
    private final int[] incident;

    Residual(CandidateGraph graph, int[] flow) {
        this.graph = graph;
        this.flow = flow;
        ArcList arcs = graph.arcs;
        firstIncident = new int[graph.nodeCount + 1];
        for (int a = 0; a < arcs.size; a++) {
            firstIncident[arcs.from[a] + 1]++;
            firstIncident[arcs.to[a] + 1]++;
        }
        for (int v = 0; v < graph.nodeCount; v++) {
            firstIncident[v + 1] += firstIncident[v];
        }
        incident = new int[2 * arcs.size];
        int[] next = firstIncident.clone();
        for (int a = 0; a < arcs.size; a++) {
            incident[next[arcs.from[a]]++] = 2 * a;
            incident[next[arcs.to[a]]++] = 2 * a + 1;
        }
    }

    /** The same network with another flow. */
    Residual(Residual other, int[] flow) {
        graph = other.graph;
        firstIncident = other.firstIncident;
        incident = other.incident;
        this.flow = flow;
    }

    /** Positions of the steps that leave (and, reversed, enter) a node. */
    int begin(int node) {
        return firstIncident[node];
    }

    int end(int node) {
        return firstIncident[node + 1];
    }

    /** The step out of the node at this position. */
    int stepOut(int position) {
        return incident[position];
    }

    /** The step into the node at this position. */
    int stepIn(int position) {
        return incident[position] ^ 1;
    }

    boolean open(int step) {
        int arc = step >> 1;
        return (step & 1) == 0 ? flow[arc] < graph.arcs.capacity[arc] : flow[arc] > 0;
    }

    int from(int step) {
        return (step & 1) == 0 ? graph.arcs.from[step >> 1] : graph.arcs.to[step >> 1];
    }

    int to(int step) {
        return (step & 1) == 0 ? graph.arcs.to[step >> 1] : graph.arcs.from[step >> 1];
    }

    long cost(int step) {
        long cost = graph.arcs.cost[step >> 1];
        return (step & 1) == 0 ? cost : -cost;
    }

    /** Cost of the step as seen from prices that fit the flow: never negative for an open step. */
    long reducedCost(int step, long[] price) {
        return cost(step) + price[to(step)] - price[from(step)];
    }

    void apply(int step) {
        flow[step >> 1] += (step & 1) == 0 ? 1 : -1;
    }
}
