package id.selaras.planner;

/**
 * The candidate moves as a network: each person sends one unit to a post, each post passes it on to the sink.
 *
 * <pre>
 *   person -> post                                            staying, wishes, people with exceptions
 *   person -> hub(profile, home zone) -> post                 everybody else
 *   person -> hub(profile, home zone) -> zone hub(profile, zone) -> post
 *   post -> sink                                              one arc per distinct marginal cost
 * </pre>
 *
 * Fit depends on person and profile, travel on two zones; so the hubs give every pair exactly the cost it has by
 * definition, with a fraction of the arcs. Node numbers: people, posts, hubs, zone hubs, sink. Arcs are stored in that
 * order of their origin, those of one node side by side.
 *
 * <p>The holders a post must keep are not in the network: its sink arcs begin with the holder after them.
 */
final class CandidateGraph {
    /** Capacity of an arc that is never full. */
    static final int UNBOUNDED = 1 << 28;

    final ProblemTables tables;
    final ArcList arcs;
    final int firstPost;
    final int firstHub;
    final int firstZoneHub;
    final int sink;
    final int nodeCount;
    /** Arcs leaving node v are firstArc[v] .. firstArc[v+1]-1. A person's first arc is the one of staying. */
    final int[] firstArc;

    CandidateGraph(ProblemTables tables, ArcList arcs, int firstZoneHub, int[] firstArc) {
        this.tables = tables;
        this.arcs = arcs;
        this.firstArc = firstArc;
        this.firstZoneHub = firstZoneHub;
        firstPost = tables.personCount;
        firstHub = firstPost + tables.postCount;
        nodeCount = firstArc.length - 1;
        sink = nodeCount - 1;
    }

    static CandidateGraph of(ProblemTables tables) {
        return new CandidateGraphBuilder(tables, true).build();
    }

    /** The same candidates with one arc for every pair; for comparison in tests and measurements only. */
    static CandidateGraph ofAllPairs(ProblemTables tables) {
        return new CandidateGraphBuilder(tables, false).build();
    }

    int postNode(int post) {
        return firstPost + post;
    }

    boolean isPost(int node) {
        return node >= firstPost && node < firstHub;
    }

    boolean isPerson(int node) {
        return node < firstPost;
    }

    boolean isHub(int node) {
        return node >= firstHub && node < sink;
    }

    /** The first arc of the sink side of the post. */
    int firstSinkArc(int post) {
        return firstArc[firstPost + post];
    }

    int endOfSinkArcs(int post) {
        return firstArc[firstPost + post + 1];
    }

    /**
     * Puts the post's holders on its sink arcs, cheapest seat first.
     *
     * @return the first arc that has room left, or -1 when the post is full
     */
    int fillSeats(int post, int load, int[] flow) {
        int left = load - tables.floor[post];
        int open = -1;
        for (int a = firstSinkArc(post); a < endOfSinkArcs(post); a++) {
            flow[a] = Math.min(left, arcs.capacity[a]);
            left -= flow[a];
            if (open < 0 && flow[a] < arcs.capacity[a]) {
                open = a;
            }
        }
        return open;
    }

    /** The arc from one node to another, or -1; hubs have few hundred arcs, so a scan is cheap enough. */
    int arcBetween(int from, int to) {
        for (int a = firstArc[from]; a < firstArc[from + 1]; a++) {
            if (arcs.to[a] == to) {
                return a;
            }
        }
        return -1;
    }
}
