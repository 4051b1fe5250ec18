package id.selaras.survey.domain;

import java.util.stream.IntStream;

/**
 * Which cells of a table of totals stay untold, so that no figure of fewer than so many people can be worked out from
 * the others (domain reference 9.4). The last cell of a line is the total of its others. A line that hides anything
 * hides at least two cells, and where its total is told the hidden ones together are enough people; otherwise the
 * thinnest of the told ones is hidden, too.
 */
public final class Suppression {

    private Suppression() {}

    /**
     * @param people in each cell, the total last
     * @param least  people below whom nothing is told
     * @return whether each cell stays untold; empty cells have nothing to hide
     */
    public static boolean[] line(long[] people, int least) {
        boolean[] hidden = thin(people, least);
        cover(people, hidden, least);
        return hidden;
    }

    /**
     * @param people by row and column; the last row and the last column are totals
     * @param least  people below whom nothing is told
     */
    public static boolean[][] table(long[][] people, int least) {
        int columns = people[0].length;
        boolean[][] hidden = new boolean[people.length][];
        for (int row = 0; row < people.length; row++) {
            hidden[row] = thin(people[row], least);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row < people.length; row++) {
                changed |= cover(people[row], hidden[row], least);
            }
            for (int column = 0; column < columns; column++) {
                changed |= coverColumn(people, hidden, column, least);
            }
            changed = changed || coverExposed(people, hidden, least);
        }
        return hidden;
    }

    /**
     * Lines are equations between their hidden cells, so the hidden cells are the edges of a graph between rows and
     * columns, and a cell follows from the others exactly when it is the only way between two parts of that graph.
     * Hides one more cell beside a thin one of that kind; answers whether there was any.
     */
    private static boolean coverExposed(long[][] people, boolean[][] hidden, int least) {
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < people[row].length; column++) {
                boolean thin = hidden[row][column] && people[row][column] < least;
                if (thin && isOnlyWay(hidden, row, column)) {
                    return hideBeside(people, hidden, row, column);
                }
            }
        }
        return false;
    }

    private static boolean isOnlyWay(boolean[][] hidden, int row, int column) {
        boolean[] rows = new boolean[hidden.length];
        boolean[] columns = new boolean[hidden[0].length];
        rows[row] = true;
        for (boolean further = true; further; ) {
            further = false;
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < columns.length; c++) {
                    boolean way = hidden[r][c] && (r != row || c != column);
                    if (way && rows[r] != columns[c]) {
                        rows[r] = true;
                        columns[c] = true;
                        further = true;
                    }
                }
            }
        }
        return !columns[column];
    }

    private static boolean hideBeside(long[][] people, boolean[][] hidden, int row, int column) {
        int next = thinnestTold(people[row], hidden[row]);
        if (next >= 0) {
            hidden[row][next] = true;
            return true;
        }
        long[] line = new long[people.length];
        boolean[] untold = new boolean[people.length];
        for (int r = 0; r < people.length; r++) {
            line[r] = people[r][column];
            untold[r] = hidden[r][column];
        }
        int below = thinnestTold(line, untold);
        if (below >= 0) {
            hidden[below][column] = true;
        }
        return below >= 0;
    }

    /**
     * The same for a table whose columns are told one after the other, as each period ends, and whose totals over all
     * columns follow at the end. What was told once is remembered: a column is decided by itself, and for the sake of
     * later ones only totals stay untold.
     */
    public static boolean[][] inTurn(long[][] people, int least) {
        int totals = people[0].length - 1;
        boolean[][] hidden = new boolean[people.length][];
        for (int row = 0; row < people.length; row++) {
            hidden[row] = thin(people[row], least);
        }
        for (int column = 0; column < totals; column++) {
            coverColumn(people, hidden, column, least);
        }
        for (int row = 0; row < people.length; row++) {
            hidden[row][totals] |= people[row][totals] > 0 && !isSafe(people[row], hidden[row], least);
        }
        coverColumn(people, hidden, totals, least);
        if (tellsThin(people, hidden, least)) {
            for (int row = 0; row < people.length; row++) {
                hidden[row][totals] = people[row][totals] > 0;
            }
        }
        return hidden;
    }

    private static boolean tellsThin(long[][] people, boolean[][] hidden, int least) {
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < people[row].length; column++) {
                if (hidden[row][column] && people[row][column] < least && isOnlyWay(hidden, row, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean coverColumn(long[][] people, boolean[][] hidden, int column, int least) {
        long[] line = new long[people.length];
        boolean[] untold = new boolean[people.length];
        for (int row = 0; row < people.length; row++) {
            line[row] = people[row][column];
            untold[row] = hidden[row][column];
        }
        boolean changed = cover(line, untold, least);
        for (int row = 0; row < people.length; row++) {
            hidden[row][column] = untold[row];
        }
        return changed;
    }

    private static boolean[] thin(long[] people, int least) {
        boolean[] hidden = new boolean[people.length];
        for (int i = 0; i < people.length; i++) {
            hidden[i] = people[i] > 0 && people[i] < least;
        }
        return hidden;
    }

    /** Hides more of a line until nothing hidden follows from the rest; answers whether it had to. */
    private static boolean cover(long[] people, boolean[] hidden, int least) {
        boolean changed = false;
        while (!isSafe(people, hidden, least)) {
            int next = thinnestTold(people, hidden);
            if (next < 0) {
                return changed;
            }
            hidden[next] = true;
            changed = true;
        }
        return changed;
    }

    private static boolean isSafe(long[] people, boolean[] hidden, int least) {
        int total = people.length - 1;
        long count = IntStream.rangeClosed(0, total).filter(i -> hidden[i]).count();
        long together = IntStream.range(0, total)
                .filter(i -> hidden[i])
                .mapToLong(i -> people[i])
                .sum();
        return count == 0 || count > 1 && (hidden[total] || together >= least);
    }

    /** The total is hidden last: it says most. */
    private static int thinnestTold(long[] people, boolean[] hidden) {
        int total = people.length - 1;
        return IntStream.range(0, total)
                .filter(i -> !hidden[i] && people[i] > 0)
                .boxed()
                .min((a, b) -> Long.compare(people[a], people[b]))
                .orElse(hidden[total] || people[total] == 0 ? -1 : total);
    }
}
