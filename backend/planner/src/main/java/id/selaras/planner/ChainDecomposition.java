package id.selaras.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits the moves into chains and rotations. At each post the arrivals and departures, both in the order of the people,
 * are paired one to one; what is left over are ends. So every move has at most one move before and one after it.
 */
final class ChainDecomposition {
    private static final int NONE = -1;

    /** The move whose person leaves the seat this move takes, by person; NONE at the open end. */
    private final int[] leaver;
    /** The move whose person takes the seat this move leaves. */
    private final int[] taker;

    private final ProblemTables tables;
    private final int[] postOf;

    ChainDecomposition(ProblemTables tables, int[] postOf) {
        this.tables = tables;
        this.postOf = postOf;
        leaver = new int[postOf.length];
        taker = new int[postOf.length];
        Arrays.fill(leaver, NONE);
        Arrays.fill(taker, NONE);
        int[] movers = IntStream.range(0, postOf.length).filter(this::moves).toArray();
        int[][] arrivals = ProblemTables.group(postsOf(movers, postOf), tables.postCount);
        int[][] departures = ProblemTables.group(postsOf(movers, tables.own), tables.postCount);
        for (int s = 0; s < tables.postCount; s++) {
            for (int i = 0; i < Math.min(arrivals[s].length, departures[s].length); i++) {
                int in = movers[arrivals[s][i]];
                int out = movers[departures[s][i]];
                leaver[in] = out;
                taker[out] = in;
            }
        }
    }

    private static int[] postsOf(int[] movers, int[] post) {
        return Arrays.stream(movers).map(e -> post[e]).toArray();
    }

    boolean moves(int person) {
        return postOf[person] != tables.own[person];
    }

    /** Nobody of the plan takes the seat this person leaves. */
    boolean leavesSeatEmpty(int person) {
        return taker[person] == NONE;
    }

    /** Nobody of the plan left the seat this person takes. */
    boolean takesOpenSeat(int person) {
        return leaver[person] == NONE;
    }

    /** People of each component in order of execution; components in the order of their first person. */
    List<int[]> components() {
        List<int[]> result = new ArrayList<>();
        boolean[] done = new boolean[postOf.length];
        for (int e = 0; e < postOf.length; e++) {
            if (moves(e) && !done[e]) {
                result.add(component(openEnd(e), done));
            }
        }
        return result;
    }

    /** The person who moves into the open seat, or the given person of a rotation. */
    private int openEnd(int person) {
        int e = person;
        while (leaver[e] != NONE && leaver[e] != person) {
            e = leaver[e];
        }
        return leaver[e] == NONE ? e : person;
    }

    private int[] component(int first, boolean[] done) {
        int[] members = new int[4];
        int size = 0;
        for (int e = first; e != NONE && !done[e]; e = taker[e]) {
            done[e] = true;
            if (size == members.length) {
                members = Arrays.copyOf(members, size * 2);
            }
            members[size++] = e;
        }
        return Arrays.copyOf(members, size);
    }
}
