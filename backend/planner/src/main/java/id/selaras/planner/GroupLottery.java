package id.selaras.planner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The lottery for problems with too many options to write out: lots for persons at hubs, on the arcs of the candidate graph
 * that some optimal plan uses; inside a hub the order of a further lot decides who takes which post.
 */
final class GroupLottery {
    /** Cannot occur in an id, so a hub is never mistaken for a post. */
    private static final char HUB_MARK = '\u0001';

    private final OptimalFace face;
    private final CandidateGraph graph;
    private final List<Person> people;
    private final List<Post> posts;
    private final Lottery lottery;

    GroupLottery(OptimalFace face, PlanningProblem problem, Lottery lottery) {
        this.face = face;
        this.lottery = lottery;
        graph = face.graph;
        people = problem.people();
        posts = problem.posts();
    }

    /** The post of each person in the plan drawn; {@code flow} is any optimal one. */
    int[] draw(int[] flow, FlowSolver solver, Progress progress) {
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
            net.setArc(i, arcs.from[a], arcs.to[a], arcs.capacity[a], ofPerson ? lotOfWay(a) : 0);
            net.flow[i] = flow[a];
            if (ofPerson ? flow[a] > 0 : flow[a] < arcs.capacity[a]) {
                net.treeArc[arcs.from[a]] = i;
            }
        }
        progress.check();
        solver.solve(net);
        int[] result = flow.clone();
        for (int i = 0; i < count; i++) {
            result[kept[i]] = net.flow[i];
        }
        int[] nobody = new int[people.size()];
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
        Integer[] order = new Integer[people.size()];
        int[] lots = new int[order.length];
        for (int e = 0; e < order.length; e++) {
            order[e] = e;
            lots[e] = lottery.lot(people.get(e).id(), String.valueOf(HUB_MARK));
        }
        Arrays.sort(order, Comparator.comparingInt((Integer e) -> lots[e]).thenComparingInt(e -> e));
        return Arrays.stream(order).mapToInt(e -> e).toArray();
    }
}
