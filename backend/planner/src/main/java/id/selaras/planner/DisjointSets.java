package id.selaras.planner;

/** Union-find with path halving. */
final class DisjointSets {
    private final int[] above;

    DisjointSets(int size) {
        above = new int[size];
        for (int i = 0; i < size; i++) {
            above[i] = i;
        }
    }

    int find(int i) {
        int at = i;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    void join(int i, int j) {
        int a = find(i);
        int b = find(j);
        if (a < b) {
            above[b] = a;
        } else {
            above[a] = b;
        }
    }
}
