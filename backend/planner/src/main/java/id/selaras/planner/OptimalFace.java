package id.selaras.planner;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The set of all optimal plans, written out in persons and posts: which posts each person holds in some optimal plan, and
 * by how much the number of holders of a post may differ. A person with one option only is settled.
 *
 * <p>An arc belongs to some optimal plan when it is in use now, or when it costs nothing against the prices and lies on a
 * closed rearrangement of arcs that cost nothing.
 */
final class OptimalFace {
    /** Beyond this number of pairs the options are not written out; see {@link TieBreak}. */
    static final int MOST_PAIRS = 2_000_000;

    final CandidateGraph graph;
    /** Options of person e, its present post first, are option[firstOption[e]] .. option[firstOption[e+1]-1]. */
    private final int[] firstOption;

    private final int[] option;
    /** How many holders fewer, and more, a post may have. */
    final int[] slackBelow;

    final int[] slackAbove;
    private final Residual residual;
    private final boolean[] usable;

    private OptimalFace(Residual residual, long[] price, int[] postOf, int mostPairs) {
        this.residual = residual;
        graph = residual.graph;
        usable = usableArcs(price);
        int posts = graph.tables.postCount;
        slackBelow = new int[posts];
        slackAbove = new int[posts];
        for (int s = 0; s < posts; s++) {
            for (int a = graph.firstSinkArc(s); a < graph.endOfSinkArcs(s); a++) {
                if (usable[a]) {
                    slackBelow[s] += residual.flow[a];
                    slackAbove[s] += graph.arcs.capacity[a] - residual.flow[a];
                }
            }
        }
        firstOption = new int[postOf.length + 1];
        Options options = new Options();
        for (int e = 0; e < postOf.length; e++) {
            options.of(e, postOf[e], mostPairs);
            firstOption[e + 1] = options.size;
        }
        option = options.overflow ? null : Arrays.copyOf(options.posts, options.size);
    }

    static OptimalFace of(Residual residual, long[] price, int[] postOf, int mostPairs) {
        return new OptimalFace(residual, price, postOf, mostPairs);
    }

    /** Whether there are more pairs than can be written out. */
    boolean tooLarge() {
        return option == null;
    }

    /** Whether the person has different posts in different optimal plans. */
    boolean isOpen(int person) {
        return options(person) > 1;
    }

    int options(int person) {
        return firstOption[person + 1] - firstOption[person];
    }

    /** Each post the person holds in some optimal plan, the present one first. */
    void forEachOption(int person, IntConsumer consumer) {
        for (int i = firstOption[person]; i < firstOption[person + 1]; i++) {
            consumer.accept(option[i]);
        }
    }

    /** Arcs that some optimal plan uses; of the arcs to the sink only those whose use can differ. */
    boolean usable(int arc) {
        return usable[arc];
    }

    private boolean[] usableArcs(long[] price) {
        int[] component = new StrongComponents(residual, price).componentOf;
        ArcList arcs = graph.arcs;
        boolean[] result = new boolean[arcs.size];
        for (int a = 0; a < arcs.size; a++) {
            boolean exchangeable =
                    residual.reducedCost(2 * a, price) == 0 && component[arcs.from[a]] == component[arcs.to[a]];
            result[a] = exchangeable || (arcs.to[a] != graph.sink && residual.flow[a] > 0);
        }
        return result;
    }

    /** Follows the usable arcs of one person to the posts. */
    private final class Options {
        private int[] posts = new int[1024];
        private final int[] seenBy = new int[graph.tables.postCount];
        private int size;
        private boolean overflow;

        void of(int person, int present, int mostPairs) {
            add(person, present);
            for (int a = graph.firstArc[person]; a < graph.firstArc[person + 1] && !overflow; a++) {
                if (usable[a]) {
                    follow(person, graph.arcs.to[a]);
                    overflow = size > mostPairs;
                }
            }
        }

        private void follow(int person, int node) {
            if (graph.isPost(node)) {
                add(person, node - graph.firstPost);
                return;
            }
            for (int a = graph.firstArc[node]; a < graph.firstArc[node + 1]; a++) {
                if (usable[a]) {
                    follow(person, graph.arcs.to[a]);
                }
            }
        }

        private void add(int person, int post) {
            if (seenBy[post] == person + 1) {
                return;
            }
            seenBy[post] = person + 1;
            if (size == posts.length) {
                posts = Arrays.copyOf(posts, size * 2);
            }
            posts[size++] = post;
        }
    }
}
