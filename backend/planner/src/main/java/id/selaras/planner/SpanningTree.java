package id.selaras.planner;

import java.util.Arrays;

/**
 * The spanning tree of the network simplex method, rooted in the sink: parents, depths, children, and the price of each
 * node, which is the cost of one more unit from there to the root along the tree.
 */
final class SpanningTree {
    final int[] parent;
    final int[] parentArc;
    final int[] depth;
    final boolean[] arcPointsUp;
    final long[] price;

    private final int[] from;
    private final int[] to;
    private final long[] cost;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] previousSibling;

    /** Builds the tree in which each node hangs on its arc in {@code parentArc}. */
    SpanningTree(int[] from, int[] to, long[] cost, int[] parentArc, long[] price) {
        this.from = from;
        this.to = to;
        this.cost = cost;
        this.parentArc = parentArc;
        this.price = price;
        int nodes = parentArc.length;
        parent = new int[nodes];
        depth = new int[nodes];
        arcPointsUp = new boolean[nodes];
        firstChild = new int[nodes];
        nextSibling = new int[nodes];
        previousSibling = new int[nodes];
        plant(nodes - 1);
    }

    private void plant(int root) {
        int nodes = parent.length;
        Arrays.fill(firstChild, -1);
        Arrays.fill(nextSibling, -1);
        Arrays.fill(previousSibling, -1);
        boolean[] planted = new boolean[nodes];
        planted[root] = true;
        parent[root] = -1;
        int[] branch = new int[nodes];
        for (int v = 0; v < nodes; v++) {
            int length = 0;
            for (int u = v; !planted[u]; u = otherEnd(parentArc[u], u)) {
                branch[length++] = u;
            }
            while (length > 0) {
                int u = branch[--length];
                int arc = parentArc[u];
                int above = otherEnd(arc, u);
                planted[u] = true;
                attach(u, above, arc);
                depth[u] = depth[above] + 1;
                price[u] = priceBelow(u);
            }
        }
    }

    private int otherEnd(int arc, int node) {
        return from[arc] == node ? to[arc] : from[arc];
    }

    private long priceBelow(int u) {
        int arc = parentArc[u];
        return arcPointsUp[u] ? price[parent[u]] + cost[arc] : price[parent[u]] - cost[arc];
    }

    private void attach(int u, int above, int arc) {
        parent[u] = above;
        parentArc[u] = arc;
        arcPointsUp[u] = from[arc] == u;
        int sibling = firstChild[above];
        nextSibling[u] = sibling;
        previousSibling[u] = -1;
        if (sibling >= 0) {
            previousSibling[sibling] = u;
        }
        firstChild[above] = u;
    }

    private void detach(int u) {
        int before = previousSibling[u];
        int after = nextSibling[u];
        if (before >= 0) {
            nextSibling[before] = after;
        } else {
            firstChild[parent[u]] = after;
        }
        if (after >= 0) {
            previousSibling[after] = before;
        }
    }

    /** The node where the ways to the root meet. */
    int apex(int a, int b) {
        int u = a;
        int v = b;
        while (depth[u] > depth[v]) {
            u = parent[u];
        }
        while (depth[v] > depth[u]) {
            v = parent[v];
        }
        while (u != v) {
            u = parent[u];
            v = parent[v];
        }
        return u;
    }

    /**
     * Hangs the part of the tree below {@code last}, which loses its parent arc, onto {@code above} by the entering arc,
     * which ends in {@code top}.
     */
    void regraft(int top, int last, int above, int entering) {
        int u = top;
        int newParent = above;
        int newArc = entering;
        while (true) {
            int oldParent = parent[u];
            int oldArc = parentArc[u];
            detach(u);
            attach(u, newParent, newArc);
            if (u == last) {
                break;
            }
            newParent = u;
            newArc = oldArc;
            u = oldParent;
        }
        repriceBelow(top);
    }

    private void repriceBelow(int top) {
        long change = priceBelow(top) - price[top];
        int u = top;
        while (true) {
            price[u] += change;
            depth[u] = depth[parent[u]] + 1;
            if (firstChild[u] >= 0) {
                u = firstChild[u];
                continue;
            }
            while (u != top && nextSibling[u] < 0) {
                u = parent[u];
            }
            if (u == top) {
                return;
            }
            u = nextSibling[u];
        }
    }
}
