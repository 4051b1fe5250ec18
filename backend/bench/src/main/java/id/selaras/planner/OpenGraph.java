package id.selaras.planner;

/**
 * A candidate graph as plain arrays, and the planner's steps one by one. It lives in the planner's package so that the
 * planner itself need not show its insides; only measurements use it.
 */
public final class OpenGraph {
    private final PlanningProblem problem;
    private final CandidateGraph graph;

    private OpenGraph(PlanningProblem problem, CandidateGraph graph) {
        this.problem = problem;
        this.graph = graph;
    }

    public static OpenGraph of(PlanningProblem problem) {
        return new OpenGraph(problem, CandidateGraph.of(problem.tables()));
    }

    public static OpenGraph ofAllPairs(PlanningProblem problem) {
        return new OpenGraph(problem, CandidateGraph.ofAllPairs(problem.tables()));
    }

    public int nodes() {
        return graph.nodeCount;
    }

    public int arcs() {
        return graph.arcs.size;
    }

    public int from(int arc) {
        return graph.arcs.from[arc];
    }

    public int to(int arc) {
        return graph.arcs.to[arc];
    }

    public int capacity(int arc) {
        return graph.arcs.capacity[arc];
    }

    public long cost(int arc) {
        return graph.arcs.cost[arc];
    }

    /** What each node sends (positive) or keeps (negative). */
    public long[] supplies() {
        long[] supply = new long[graph.nodeCount];
        FlowNetwork net = FlowNetwork.statusQuo(graph);
        for (int a = 0; a < net.arcCount; a++) {
            supply[net.from[a]] += net.flow[a];
            supply[net.to[a]] -= net.flow[a];
        }
        return supply;
    }

    /** Cost of an optimal flow found by the planner's own solver. */
    public long solve(int threads) {
        FlowNetwork net = FlowNetwork.statusQuo(graph);
        new FlowSolver(threads, new Progress(PlanningMonitor.NONE)).solve(net);
        long sum = 0;
        for (int a = 0; a < net.arcCount; a++) {
            sum += net.flow[a] * net.cost[a];
        }
        return sum;
    }

    public PlanningProblem problem() {
        return problem;
    }
}
