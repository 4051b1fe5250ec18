package id.selaras.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rule that picks the leaving arc among equals keeps the tree strongly feasible, so that the method ends. */
class NetworkSimplexTest {

    @Property(tries = 500)
    void everyExchangeLeavesEachNodeRoomTowardsTheRoot(@ForAll long seed) {
        NetworkSimplex simplex = new NetworkSimplex(degenerate(new Random(seed)));
        assertThat(simplex.isStronglyFeasible()).isTrue();
        int pivots = 0;
        while (simplex.advance()) {
            assertThat(simplex.isStronglyFeasible())
                    .as("after exchange %d", ++pivots)
                    .isTrue();
        }
    }

    /** Unit capacities and few different costs: most exchanges move nothing, and many arcs block at once. */
    private static FlowNetwork degenerate(Random random) {
        int nodes = 4 + random.nextInt(8);
        int arcs = nodes * 4;
        FlowNetwork net = new FlowNetwork(nodes, arcs);
        for (int a = 0; a < arcs; a++) {
            int source = random.nextInt(nodes);
            int target = (source + 1 + random.nextInt(nodes - 1)) % nodes;
            net.setArc(a, source, target, 1, random.nextInt(5) - 2);
        }
        return net;
    }
}
