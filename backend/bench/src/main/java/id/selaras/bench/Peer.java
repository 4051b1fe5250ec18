package id.selaras.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import id.selaras.planner.OpenGraph;

/** The same graph solved by OR-Tools. */
final class Peer {
    static {
        Loader.loadNativeLibraries();
    }

    private final MinCostFlow flow = new MinCostFlow();

    Peer(OpenGraph graph) {
        for (int a = 0; a < graph.arcs(); a++) {
            flow.addArcWithCapacityAndUnitCost(graph.from(a), graph.to(a), graph.capacity(a), graph.cost(a));
        }
        long[] supply = graph.supplies();
        for (int v = 0; v < supply.length; v++) {
            flow.setNodeSupply(v, supply[v]);
        }
    }

    /** Solves from the beginning each time; handing the graph over is not part of it. */
    long solve() {
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("the peer found no optimum");
        }
        return flow.getOptimalCost();
    }
}
