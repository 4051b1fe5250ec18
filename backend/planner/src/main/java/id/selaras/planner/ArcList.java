package id.selaras.planner;

import java.util.Arrays;

/** A growing list of arcs with capacity and cost per unit. */
final class ArcList {
    int size;
    int[] from;
    int[] to;
    int[] capacity;
    long[] cost;

    ArcList(int expected) {
        int room = Math.max(16, expected);
        from = new int[room];
        to = new int[room];
        capacity = new int[room];
        cost = new long[room];
    }

    int add(int source, int target, int units, long costPerUnit) {
        if (size == from.length) {
            int room = size + (size >> 1);
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            capacity = Arrays.copyOf(capacity, room);
            cost = Arrays.copyOf(cost, room);
        }
        from[size] = source;
        to[size] = target;
        capacity[size] = units;
        cost[size] = costPerUnit;
        return size++;
    }
}
