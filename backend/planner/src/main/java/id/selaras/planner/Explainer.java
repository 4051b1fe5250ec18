package id.selaras.planner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers "why not me", "why not there" and "why may I not stay", exactly: how much the best plan that grants it would be
 * worse, and who would have to move. One shortest path through the rearrangements that are left, no new solving.
 *
 * <p>Built from a problem, an assignment and its prices, so that a stored plan can be explained long after. Immutable; may
 * be used by many threads.
 */
public final class Explainer {
    private static final long IMPOSSIBLE = -1;

    private final PlanningProblem problem;
    private final ProblemTables tables;
    private final PairCosts costs;
    private final CandidateGraph graph;
    private final Routing routing;
    private final Residual residual;
    private final long[] price;
    private final int[] postOf;

    private Explainer(PlanningProblem problem, Map<String, String> assignment, Map<String, Long> prices) {
        this.problem = problem;
        tables = problem.tables();
        costs = new PairCosts(tables);
        graph = CandidateGraph.of(tables);
        routing = new Routing(graph);
        postOf = new int[tables.personCount];
        for (int e = 0; e < postOf.length; e++) {
            postOf[e] = tables.post(assignment.get(personId(e)));
        }
        long[] postPrice = new long[tables.postCount];
        for (int s = 0; s < postPrice.length; s++) {
            Long known = prices.get(postId(s));
            if (known == null) {
                throw new IllegalArgumentException("post " + postId(s) + " has no price");
            }
            postPrice[s] = known;
        }
        residual = new Residual(graph, routing.flowOf(postOf));
        price = NodePrices.of(graph, postPrice);
        requireOptimal();
    }

    public static Explainer of(PlanningProblem problem, TransferPlan plan) {
        return of(problem, plan.assignment(), plan.certificate().prices());
    }

    /**
     * @param assignment post by person, complete
     * @param prices price by post, complete
     * @throws IllegalArgumentException when the prices do not prove this assignment optimal for this problem
     */
    public static Explainer of(PlanningProblem problem, Map<String, String> assignment, Map<String, Long> prices) {
        return new Explainer(problem, assignment, prices);
    }

    private void requireOptimal() {
        for (int step = 0; step < 2 * graph.arcs.size; step++) {
            if (residual.open(step) && residual.reducedCost(step, price) < 0) {
                throw new IllegalArgumentException("these prices do not prove this plan");
            }
        }
    }

    /**
     * Why this person is or is not at this post.
     *
     * @throws IllegalArgumentException when the problem has no such post or movable person
     */
    public Explanation explain(String personId, String postId) {
        int e = tables.person(personId);
        int s = tables.post(postId);
        if (postOf[e] == s) {
            return answer(e, s, Explanation.Verdict.PLANNED, Set.of(), 0, List.of());
        }
        if (!costs.eligible(e, s)) {
            return answer(e, s, Explanation.Verdict.IMPOSSIBLE, costs.reasons(e, s), IMPOSSIBLE, List.of());
        }
        int wayOut = firstArc(e);
        int target = graph.arcs.to[wayOut];
        ShortestPaths paths = ShortestPaths.from(residual, price, graph.postNode(s), target);
        if (paths.length(target) == ShortestPaths.UNREACHED) {
            Set<Ineligibility> none = EnumSet.of(Ineligibility.NO_SEAT_CAN_BE_FREED);
            return answer(e, s, Explanation.Verdict.IMPOSSIBLE, none, IMPOSSIBLE, List.of());
        }
        long loss = loss(e, s, wayOut, paths.length(target));
        Explanation.Verdict verdict = loss == 0 ? Explanation.Verdict.TIED : Explanation.Verdict.WORSE;
        return answer(e, s, verdict, Set.of(), loss, displacements(e, s, wayOut, paths.steps(target)));
    }

    /** Why this person may not, or does, stay in the present post. */
    public Explanation explainStay(String personId) {
        return explain(personId, postId(tables.own[tables.person(personId)]));
    }

    /** The loss for everybody who could take the post, by person; who is planned there has 0. One search for all. */
    public SortedMap<String, Long> lossesAt(String postId) {
        int s = tables.post(postId);
        ShortestPaths paths = ShortestPaths.from(residual, price, graph.postNode(s), -1);
        SortedMap<String, Long> losses = new TreeMap<>();
        for (int e = 0; e < postOf.length; e++) {
            if (postOf[e] == s) {
                losses.put(personId(e), 0L);
            } else if (costs.eligible(e, s)) {
                int wayOut = firstArc(e);
                put(losses, personId(e), e, s, wayOut, paths.length(graph.arcs.to[wayOut]));
            }
        }
        return losses;
    }

    /** The loss for every post this person could take, by post; the planned one has 0. One search for all. */
    public SortedMap<String, Long> lossesOf(String personId) {
        int e = tables.person(personId);
        int wayOut = firstArc(e);
        ShortestPaths paths = ShortestPaths.towards(residual, price, graph.arcs.to[wayOut]);
        SortedMap<String, Long> losses = new TreeMap<>();
        for (int s = 0; s < tables.postCount; s++) {
            if (postOf[e] == s) {
                losses.put(postId(s), 0L);
            } else if (costs.eligible(e, s)) {
                put(losses, postId(s), e, s, wayOut, paths.length(graph.postNode(s)));
            }
        }
        return losses;
    }

    private void put(SortedMap<String, Long> losses, String key, int e, int s, int wayOut, long length) {
        if (length != ShortestPaths.UNREACHED) {
            losses.put(key, loss(e, s, wayOut, length));
        }
    }

    /**
     * The person enters the post, and from there one unit is passed on until it fills the gap the person leaves: at the
     * node the person's first arc leads to. No such path runs through the person, because the only way to the person is
     * through that node.
     */
    private long loss(int e, int s, int wayOut, long length) {
        return costs.cost(e, s) - graph.arcs.cost[wayOut] + length;
    }

    private int firstArc(int e) {
        for (int a = graph.firstArc[e]; a < graph.firstArc[e + 1]; a++) {
            if (residual.flow[a] > 0) {
                return a;
            }
        }
        throw new IllegalStateException("person " + e + " is nowhere");
    }

    private List<Displacement> displacements(int e, int s, int wayOut, int[] steps) {
        Residual changed = new Residual(residual, residual.flow.clone());
        changed.flow[wayOut]--;
        for (int step : steps) {
            changed.apply(step);
        }
        // Stands in for the forced pair, which need not be an arc of the graph; staying touches no hub.
        changed.flow[graph.firstArc[e]]++;
        int[] instead = routing.decode(changed.flow, postOf);
        instead[e] = s;
        List<Displacement> result = new ArrayList<>();
        for (int i = 0; i < postOf.length; i++) {
            if (instead[i] != postOf[i]) {
                result.add(new Displacement(personId(i), postId(postOf[i]), postId(instead[i])));
            }
        }
        return result;
    }

    private Explanation answer(
            int e,
            int s,
            Explanation.Verdict verdict,
            Set<Ineligibility> reasons,
            long loss,
            List<Displacement> displacements) {
        boolean eligible = costs.eligible(e, s);
        return new Explanation(
                personId(e),
                postId(s),
                postId(postOf[e]),
                verdict,
                reasons,
                loss,
                eligible ? costs.cost(e, s) : 0,
                costs.cost(e, postOf[e]),
                displacements);
    }

    private String personId(int e) {
        return problem.people().get(e).id();
    }

    private String postId(int s) {
        return problem.posts().get(s).id();
    }
}
