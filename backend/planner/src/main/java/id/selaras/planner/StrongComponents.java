package id.selaras.planner;

import java.util.Arrays;

/**
 * Which nodes can reach each other by rearrangements that cost nothing (Tarjan's algorithm without recursion). An unused
 * arc can be part of another optimal plan exactly when both its ends lie in the same component.
 */
final class StrongComponents {
    private final Residual residual;
    private final long[] price;
    final int[] componentOf;
    private final int[] order;
    private final int[] lowest;
    private final int[] stack;
    private int stackSize;
    private int visited;
    private int components;

    StrongComponents(Residual residual, long[] price) {
        this.residual = residual;
        this.price = price;
        int nodes = residual.graph.nodeCount;
        componentOf = new int[nodes];
        order = new int[nodes];
        lowest = new int[nodes];
        stack = new int[nodes];
        Arrays.fill(componentOf, -1);
        Arrays.fill(order, -1);
        int[] path = new int[nodes];
        int[] position = new int[nodes];
        for (int v = 0; v < nodes; v++) {
            if (order[v] < 0) {
                walk(v, path, position);
            }
        }
    }

    private void walk(int start, int[] path, int[] position) {
        int depth = 0;
        path[0] = start;
        enter(start, position);
        while (depth >= 0) {
            int v = path[depth];
            int child = nextUnseen(v, position);
            if (child >= 0) {
                path[++depth] = child;
                enter(child, position);
                continue;
            }
            if (lowest[v] == order[v]) {
                close(v);
            }
            depth--;
            if (depth >= 0) {
                lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[v]);
            }
        }
    }

    private void enter(int v, int[] position) {
        order[v] = lowest[v] = visited++;
        position[v] = residual.begin(v);
        stack[stackSize++] = v;
    }

    private int nextUnseen(int v, int[] position) {
        while (position[v] < residual.end(v)) {
            int step = residual.stepOut(position[v]++);
            if (!residual.open(step) || residual.reducedCost(step, price) != 0) {
                continue;
            }
            int w = residual.to(step);
            if (order[w] < 0) {
                return w;
            }
            if (componentOf[w] < 0) {
                lowest[v] = Math.min(lowest[v], order[w]);
            }
        }
        return -1;
    }

    private void close(int v) {
        int w;
        do {
            w = stack[--stackSize];
            componentOf[w] = components;
        } while (w != v);
        components++;
    }
}
