package id.selaras.planner;

import java.util.Arrays;

/** Translates between assignments (a post for each person) and flows of the candidate graph. */
final class Routing {
    private final CandidateGraph graph;
    private final ArcList arcs;
    private final PairCosts costs;
    private final ProblemTables tables;

    Routing(CandidateGraph graph) {
        this.graph = graph;
        arcs = graph.arcs;
        tables = graph.tables;
        costs = new PairCosts(tables);
    }

    /**
     * The arcs that take the person to the post: one, two or three.
     *
     * @throws IllegalArgumentException when the pair is not a candidate
     */
    int[] route(int person, int post) {
        int target = graph.postNode(post);
        int direct = graph.arcBetween(person, target);
        if (direct >= 0) {
            return new int[] {direct};
        }
        if (costs.eligible(person, post)) {
            for (int first = graph.firstArc[person]; first < graph.firstArc[person + 1]; first++) {
                int[] rest = graph.isHub(arcs.to[first]) ? throughHub(arcs.to[first], target) : null;
                if (rest != null) {
                    return rest.length == 1 ? new int[] {first, rest[0]} : new int[] {first, rest[0], rest[1]};
                }
            }
        }
        throw new IllegalArgumentException("no candidate arc for person " + person + " and post " + post);
    }

    /** Only hubs of the post's profile lead to it, so the first way found is the right one. */
    private int[] throughHub(int hub, int target) {
        int direct = graph.arcBetween(hub, target);
        if (direct >= 0) {
            return new int[] {direct};
        }
        for (int a = graph.firstArc[hub]; a < graph.firstArc[hub + 1]; a++) {
            if (arcs.to[a] >= graph.firstZoneHub) {
                int last = graph.arcBetween(arcs.to[a], target);
                if (last >= 0) {
                    return new int[] {a, last};
                }
            }
        }
        return null;
    }

    /** The flow on every arc when everybody takes the assigned post. */
    int[] flowOf(int[] postOf) {
        int[] flow = new int[arcs.size];
        for (int e = 0; e < postOf.length; e++) {
            for (int arc : route(e, postOf[e])) {
                flow[arc]++;
            }
        }
        int[] load = costs.loads(postOf);
        for (int s = 0; s < load.length; s++) {
            graph.fillSeats(s, load[s], flow);
        }
        return flow;
    }

    /**
     * A post for each person out of a flow. Inside a hub people are interchangeable; whoever can keep the preferred post
     * does, the others follow in the order of their numbers.
     */
    int[] decode(int[] flow, int[] preferred) {
        return decode(flow, preferred, null);
    }

    /** As above, the others following in the given order of people. */
    int[] decode(int[] flow, int[] preferred, int[] order) {
        int[] left = flow.clone();
        int people = tables.personCount;
        int[] postOf = new int[people];
        int[] at = new int[people];
        for (int e = 0; e < people; e++) {
            int arc = usedArc(e, left);
            at[e] = arcs.to[arc];
            postOf[e] = graph.isPost(at[e]) ? at[e] - graph.firstPost : -1;
        }
        for (int e = 0; e < people; e++) {
            if (postOf[e] < 0 && keep(at[e], preferred[e], left)) {
                postOf[e] = preferred[e];
            }
        }
        int[] next = Arrays.copyOf(graph.firstArc, graph.nodeCount);
        for (int i = 0; i < people; i++) {
            int e = order == null ? i : order[i];
            int node = at[e];
            while (postOf[e] < 0) {
                int arc = take(node, left, next);
                node = arcs.to[arc];
                if (graph.isPost(node)) {
                    postOf[e] = node - graph.firstPost;
                }
            }
        }
        return postOf;
    }

    private int usedArc(int person, int[] flow) {
        for (int a = graph.firstArc[person]; a < graph.firstArc[person + 1]; a++) {
            if (flow[a] > 0) {
                return a;
            }
        }
        throw new IllegalStateException("person " + person + " is nowhere");
    }

    private boolean keep(int hub, int post, int[] left) {
        int[] way = post < 0 ? null : throughHub(hub, graph.postNode(post));
        if (way == null) {
            return false;
        }
        for (int arc : way) {
            if (left[arc] == 0) {
                return false;
            }
        }
        for (int arc : way) {
            left[arc]--;
        }
        return true;
    }

    private int take(int node, int[] left, int[] next) {
        while (left[next[node]] == 0) {
            next[node]++;
        }
        left[next[node]]--;
        return next[node];
    }
}
