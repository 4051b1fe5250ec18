package id.selaras.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the shortages that remain whatever is moved. Starting from the plan, and blind to costs, it goes on filling needs
 * from surpluses as long as any rearrangement does so. For a need that is left, the posts from which a person could reach
 * it, directly or through others, form a closed group: everybody eligible for any of them is already in it, none of them
 * has anybody to spare, and still heads are missing.
 */
final class StructuralShortages {
    private final CandidateGraph graph;
    private final ProblemTables tables;
    private final Residual residual;
    private final int[] load;
    private final int[] demand;
    private final DisjointSets groups;
    /** Nodes of finished groups: no surplus leads there any more. */
    private final boolean[] hopeless;

    private final int[] seenIn;
    private final int[] stepAfter;
    private final int[] queue;
    private int round;

    StructuralShortages(CandidateGraph graph, int[] flow, int[] load) {
        this.graph = graph;
        this.load = load.clone();
        tables = graph.tables;
        residual = new Residual(graph, flow.clone());
        demand = new int[load.length];
        for (int s = 0; s < demand.length; s++) {
            demand[s] = Math.max(tables.need[s], tables.floor[s]);
        }
        groups = new DisjointSets(graph.nodeCount);
        hopeless = new boolean[graph.nodeCount];
        seenIn = new int[graph.nodeCount];
        stepAfter = new int[graph.nodeCount];
        queue = new int[graph.nodeCount];
    }

    List<Shortage> find(PlanningProblem problem, Progress progress) {
        for (int s = 0; s < load.length; s++) {
            progress.at((double) s / load.length);
            while (load[s] < demand[s] && !hopeless[graph.postNode(s)]) {
                int donor = donorFor(graph.postNode(s));
                if (donor >= 0) {
                    transfer(donor, s);
                }
            }
        }
        return shortages(problem);
    }

    /** A post with people to spare from which the needy post can be reached, or -1 after marking the group. */
    private int donorFor(int needy) {
        round++;
        int head = 0;
        int tail = 0;
        queue[tail++] = needy;
        seenIn[needy] = round;
        while (head < tail) {
            int v = queue[head++];
            for (int i = residual.begin(v); i < residual.end(v); i++) {
                int step = residual.stepIn(i);
                int u = residual.from(step);
                if (u == graph.sink || seenIn[u] == round || !residual.open(step)) {
                    continue;
                }
                if (hopeless[u]) {
                    groups.join(u, needy);
                    continue;
                }
                seenIn[u] = round;
                stepAfter[u] = step;
                if (graph.isPost(u) && load[u - graph.firstPost] > demand[u - graph.firstPost]) {
                    return u - graph.firstPost;
                }
                queue[tail++] = u;
            }
        }
        for (int i = 0; i < tail; i++) {
            hopeless[queue[i]] = true;
            groups.join(queue[i], needy);
        }
        return -1;
    }

    private void transfer(int donor, int needy) {
        int v = graph.postNode(donor);
        while (v != graph.postNode(needy)) {
            int step = stepAfter[v];
            residual.apply(step);
            v = residual.to(step);
        }
        load[donor]--;
        load[needy]++;
    }

    private List<Shortage> shortages(PlanningProblem problem) {
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int s = 0; s < load.length; s++) {
            if (hopeless[graph.postNode(s)]) {
                members.computeIfAbsent(groups.find(graph.postNode(s)), group -> new ArrayList<>())
                        .add(s);
            }
        }
        return members.values().stream().map(posts -> shortage(problem, posts)).toList();
    }

    private Shortage shortage(PlanningProblem problem, List<Integer> members) {
        TreeSet<String> ids = new TreeSet<>();
        TreeMap<String, Integer> missing = new TreeMap<>();
        int wanted = 0;
        int available = 0;
        for (int s : members) {
            Post post = problem.posts().get(s);
            ids.add(post.id());
            wanted += demand[s];
            available += load[s];
            if (load[s] < demand[s]) {
                missing.merge(post.profileId(), demand[s] - load[s], Integer::sum);
            }
        }
        return new Shortage(List.copyOf(ids), wanted, available, wanted - available, missing);
    }
}
