package id.selaras.planner;

import java.util.Arrays;

/**
 * A network with a feasible flow to start from and a tree to start with. The last node is the sink and the root of the
 * tree. What nodes send or receive is whatever the starting flow says; the solver only ever shifts flow around cycles.
 */
final class FlowNetwork {
    final int nodeCount;
    final int arcCount;
    final int[] from;
    final int[] to;
    final int[] capacity;
    final long[] cost;
    final int[] flow;
    /**
     * The arc that joins each node to its parent in the starting tree, or -1 for a dear arc straight to the sink. Every arc
     * outside the tree must be empty or full, and every tree arc must have room towards the sink.
     */
    final int[] treeArc;
    /** After solving: cost of sending one more unit from the node to the sink along the tree. */
    final long[] price;

    FlowNetwork(int nodeCount, int arcCount) {
        this.nodeCount = nodeCount;
        this.arcCount = arcCount;
        from = new int[arcCount];
        to = new int[arcCount];
        capacity = new int[arcCount];
        cost = new long[arcCount];
        flow = new int[arcCount];
        treeArc = new int[nodeCount];
        price = new long[nodeCount];
        Arrays.fill(treeArc, -1);
    }

    int sink() {
        return nodeCount - 1;
    }

    void setArc(int arc, int source, int target, int units, long costPerUnit) {
        from[arc] = source;
        to[arc] = target;
        capacity[arc] = units;
        cost[arc] = costPerUnit;
    }

    /** The candidate graph with everybody where they are today. */
    static FlowNetwork statusQuo(CandidateGraph graph) {
        ProblemTables tables = graph.tables;
        ArcList arcs = graph.arcs;
        FlowNetwork net = new FlowNetwork(graph.nodeCount, arcs.size);
        System.arraycopy(arcs.from, 0, net.from, 0, arcs.size);
        System.arraycopy(arcs.to, 0, net.to, 0, arcs.size);
        System.arraycopy(arcs.capacity, 0, net.capacity, 0, arcs.size);
        System.arraycopy(arcs.cost, 0, net.cost, 0, arcs.size);
        for (int e = 0; e < tables.personCount; e++) {
            net.flow[graph.firstArc[e]] = 1;
            net.treeArc[e] = graph.firstArc[e];
        }
        for (int s = 0; s < tables.postCount; s++) {
            net.treeArc[graph.postNode(s)] = graph.fillSeats(s, tables.holders[s], net.flow);
        }
        for (int h = graph.firstHub; h < graph.sink; h++) {
            net.treeArc[h] = graph.firstArc[h];
        }
        return net;
    }
}
