package id.selaras.planner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among the optimal plans by lot: the plan with the smallest sum of lots over all persons at their posts. The
 * optimal plans are written out as person-post pairs, so a lot belongs to a pair and never to the way through a hub; then
 * a second minimum-cost flow over those pairs, with lots for costs, finds the smallest sum exactly.
 *
 * <p>Where thousands of people are equal in every respect, the pairs may be too many ({@link OptimalFace#MOST_PAIRS}). Then
 * lots are drawn for persons and hubs (profile and zone) instead, and inside a hub the order of a further lot decides who
 * takes which post. That is just as blind to names and to the order of rows, but the sum of the pair lots is not
 * minimised; {@link Method} tells which way was taken.
 */
final class TieBreak {
    /** How the lottery was drawn. */
    enum Method {
        PAIRS,
        GROUPS
    }

    /** Cannot occur in an id, so a hub is never mistaken for a post. */
    private static final char HUB_MARK = '\u0001';

    private final CandidateGraph graph;
    private final ProblemTables tables;
    private final List<Person> people;
    private final List<Post> posts;
    private final Lottery lottery;
    private final FlowSolver solver;
    private final Progress progress;
    private final int mostPairs;
    private Method method = Method.PAIRS;

    TieBreak(
            PlanningProblem problem,
            CandidateGraph graph,
            LotterySeed seed,
            FlowSolver solver,
            Progress progress,
            int mostPairs) {
        this.graph = graph;
        this.solver = solver;
        this.progress = progress;
        this.mostPairs = mostPairs;
        tables = graph.tables;
        people = problem.people();
        posts = problem.posts();
        lottery = new Lottery(seed);
    }

    Method method() {
        return method;
    }

    /** The chosen one of all plans that are as good as this one. */
    int[] choose(int[] flow, long[] price, int[] postOf) {
        OptimalFace face = OptimalFace.of(new Residual(graph, flow), price, postOf, mostPairs);
        if (face.tooLarge()) {
            method = Method.GROUPS;
            return chooseByGroups(face, flow);
        }
        return chooseByPairs(face, postOf);
    }

    private int[] chooseByPairs(OptimalFace face, int[] postOf) {
        int[] nodeOfPost = new int[tables.postCount];
        int[] present = new int[tables.postCount];
        int persons = 0;
        int pairs = 0;
        for (int e = 0; e < postOf.length; e++) {
            int options = face.firstOption[e + 1] - face.firstOption[e];
            if (options > 1) {
                persons++;
                pairs += options;
                present[postOf[e]]++;
                for (int i = face.firstOption[e]; i < face.firstOption[e + 1]; i++) {
                    nodeOfPost[face.option[i]] = 1;
                }
            }
        }
        int concerned = 0;
        for (int s = 0; s < nodeOfPost.length; s++) {
            nodeOfPost[s] = nodeOfPost[s] == 0 ? -1 : persons + concerned++;
        }
        FlowNetwork net = new FlowNetwork(persons + concerned + 1, pairs + concerned);
        int arc = 0;
        int node = 0;
        for (int e = 0; e < postOf.length; e++) {
            if (face.firstOption[e + 1] - face.firstOption[e] < 2) {
                continue;
            }
            progress.check();
            for (int i = face.firstOption[e]; i < face.firstOption[e + 1]; i++) {
                int s = face.option[i];
                set(net, arc, node, nodeOfPost[s], 2, lot(e, s));
                if (s == postOf[e]) {
                    net.flow[arc] = 1;
                    net.treeArc[node] = arc;
                }
                arc++;
            }
            node++;
        }
        for (int s = 0; s < nodeOfPost.length; s++) {
            if (nodeOfPost[s] >= 0) {
                int mayLeave = Math.min(present[s], face.slackBelow[s]);
                set(net, arc, nodeOfPost[s], net.sink(), mayLeave + face.slackAbove[s], 0);
                net.flow[arc] = mayLeave;
                net.treeArc[nodeOfPost[s]] = face.slackAbove[s] > 0 ? arc : -1;
                arc++;
            }
        }
        solver.solve(net);
        return chosen(face, net, postOf);
    }

    private int[] chosen(OptimalFace face, FlowNetwork net, int[] postOf) {
        int[] result = postOf.clone();
        int arc = 0;
        for (int e = 0; e < postOf.length; e++) {
            if (face.firstOption[e + 1] - face.firstOption[e] < 2) {
                continue;
            }
            for (int i = face.firstOption[e]; i < face.firstOption[e + 1]; i++) {
                if (net.flow[arc++] > 0) {
                    result[e] = face.option[i];
                }
            }
        }
        return result;
    }

    private int lot(int person, int post) {
        return lottery.lot(people.get(person).id(), posts.get(post).id());
    }

    private int[] chooseByGroups(OptimalFace face, int[] flow) {
        ArcList arcs = graph.arcs;
        int[] kept = new int[arcs.size];
        int count = 0;
        for (int a = 0; a < arcs.size; a++) {
            if (face.usable(a)) {
                kept[count++] = a;
            }
        }
        FlowNetwork net = new FlowNetwork(graph.nodeCount, count);
        for (int i = 0; i < count; i++) {
            int a = kept[i];
            boolean ofPerson = graph.isPerson(arcs.from[a]);
            set(net, i, arcs.from[a], arcs.to[a], arcs.capacity[a], ofPerson ? lotOfWay(a) : 0);
            net.flow[i] = flow[a];
            if (ofPerson ? flow[a] > 0 : flow[a] < arcs.capacity[a]) {
                net.treeArc[arcs.from[a]] = i;
            }
            progress.check();
        }
        solver.solve(net);
        int[] result = flow.clone();
        for (int i = 0; i < count; i++) {
            result[kept[i]] = net.flow[i];
        }
        int[] nobody = new int[tables.personCount];
        Arrays.fill(nobody, -1);
        return new Routing(graph).decode(result, nobody, orderByLot());
    }

    private int lotOfWay(int arc) {
        int target = graph.arcs.to[arc];
        String person = people.get(graph.arcs.from[arc]).id();
        if (graph.isPost(target)) {
            return lottery.lot(person, posts.get(target - graph.firstPost).id());
        }
        // Every post behind the hub has the same profile; the home zone is the person's own.
        int next = target;
        while (!graph.isPost(next)) {
            next = graph.arcs.to[graph.firstArc[next]];
        }
        return lottery.lot(person, HUB_MARK + posts.get(next - graph.firstPost).profileId());
    }

    private int[] orderByLot() {
        Integer[] order = new Integer[tables.personCount];
        int[] lots = new int[order.length];
        for (int e = 0; e < order.length; e++) {
            order[e] = e;
            lots[e] = lottery.lot(people.get(e).id(), String.valueOf(HUB_MARK));
        }
        Arrays.sort(order, Comparator.comparingInt((Integer e) -> lots[e]).thenComparingInt(e -> e));
        return Arrays.stream(order).mapToInt(e -> e).toArray();
    }

    private static void set(FlowNetwork net, int arc, int from, int to, int capacity, long cost) {
        net.from[arc] = from;
        net.to[arc] = to;
        net.capacity[arc] = capacity;
        net.cost[arc] = cost;
    }
}
