package id.selaras.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CandidateGraphTest {
    private static final Progress UNWATCHED = new Progress(PlanningMonitor.NONE);

    @Property(tries = 1000)
    void theCheapestWayOfEveryPairCostsWhatThePairCosts(@ForAll long seed) {
        ProblemTables tables = SmallProblems.random(seed).tables();
        PairCosts costs = new PairCosts(tables);
        CandidateGraph graph = CandidateGraph.of(tables);
        Routing routing = new Routing(graph);
        for (int e = 0; e < tables.personCount; e++) {
            Map<Integer, Long> cheapest = new HashMap<>();
            walk(graph, e, 0, cheapest);
            for (int s = 0; s < tables.postCount; s++) {
                int person = e;
                int post = s;
                if (costs.eligible(e, s)) {
                    assertThat(cheapest.get(s)).isEqualTo(costs.cost(e, s));
                    long way = 0;
                    for (int arc : routing.route(e, s)) {
                        way += graph.arcs.cost[arc];
                    }
                    assertThat(way).isEqualTo(costs.cost(e, s));
                } else {
                    assertThat(cheapest).doesNotContainKey(s);
                    assertThatThrownBy(() -> routing.route(person, post)).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    private static void walk(CandidateGraph graph, int node, long cost, Map<Integer, Long> cheapest) {
        if (graph.isPost(node)) {
            cheapest.merge(node - graph.firstPost, cost, Math::min);
            return;
        }
        for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
            walk(graph, graph.arcs.to[a], cost + graph.arcs.cost[a], cheapest);
        }
    }

    @Property(tries = 1000)
    void hubsAndPairsHaveTheSameOptimumAndTheSamePrices(@ForAll long seed) {
        ProblemTables tables = SmallProblems.random(seed).tables();
        Outcome hubs = solve(CandidateGraph.of(tables));
        Outcome pairs = solve(CandidateGraph.ofAllPairs(tables));
        assertThat(hubs.objective).isEqualTo(pairs.objective);
        assertThat(hubs.prices).isEqualTo(pairs.prices);
    }

    private record Outcome(long objective, long[] prices) {}

    private static Outcome solve(CandidateGraph graph) {
        FlowNetwork net = FlowNetwork.statusQuo(graph);
        new FlowSolver(1, UNWATCHED).solve(net);
        int[] postOf = new Routing(graph).decode(net.flow, graph.tables.own);
        long[] price = NodePrices.of(graph, NodePrices.ofPosts(graph, net.price));
        int[] flow = new Routing(graph).flowOf(postOf);
        return new Outcome(new PairCosts(graph.tables).objective(postOf), PostPrices.of(graph, flow, price));
    }

    @Test
    void manyPostsOfOneProfileInOneZoneShareTheirArcs() {
        PlanningProblem.Builder rows = PlanningProblem.builder()
                .zone("a")
                .zone("b")
                .distance("a", "b", 5)
                .profile("p");
        for (int s = 0; s < 20; s++) {
            rows.post(new Post("s" + s, "p", s % 2 == 0 ? "a" : "b", "u", 5, 0, 0, 10));
        }
        for (int e = 0; e < 60; e++) {
            rows.person(Person.of("e" + e, "s" + e % 20, e % 3 == 0 ? "b" : "a", 500, Map.of("p", 600)));
        }
        ProblemTables tables = rows.build().tables();
        int seats = 20 * 5;
        assertThat(CandidateGraph.ofAllPairs(tables).arcs.size).isEqualTo(60 * 20 + seats);
        assertThat(CandidateGraph.of(tables).arcs.size).isEqualTo(60 * 2 + 2 * 2 + 20 + seats);
    }
}
