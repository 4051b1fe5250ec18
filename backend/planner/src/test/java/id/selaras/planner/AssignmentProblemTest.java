package id.selaras.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentProblemTest {
    private static final LotterySeed SEED = LotterySeed.ofText("drawn in public");

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 60})
    void theClassicAssignmentProblemIsSolvedLikeTheHungarianMethodDoes(int n) {
        Random random = new Random(n);
        int[][] cost = new int[n][n];
        for (int[] row : cost) {
            Arrays.setAll(row, j -> 1 + random.nextInt(100));
        }
        assertThat(solve(cost)).isEqualTo(hungarian(cost));
    }

    /** Everybody waits in a pool nobody needs; each job is a profile of its own, and must not stay empty. */
    static long solve(int[][] cost) {
        int n = cost.length;
        PlanningProblem.Builder rows = PlanningProblem.builder()
                .parameters(new PlanningParameters(0, 0, 0, 0, ShortageCurve.DEFAULT))
                .zone("z")
                .profile("pool")
                .post(new Post("pool", "pool", "z", "pool", 0, 0, 0, 0, List.of()));
        for (int j = 0; j < n; j++) {
            rows.profile("job" + j).post(new Post("job" + j, "job" + j, "z", "jobs", 1, 0, 0, 10));
        }
        for (int i = 0; i < n; i++) {
            Map<String, Integer> fits = new HashMap<>();
            for (int j = 0; j < n; j++) {
                fits.put("job" + j, 1000 - cost[i][j]);
            }
            rows.person(Person.of("person" + i, "pool", "z", 1000, fits));
        }
        TransferPlan plan = new Planner().plan(rows.build(), SEED);
        assertThat(plan.moves()).hasSize(n);
        return plan.moves().stream().mapToLong(Move::fitCost).sum();
    }

    /** The Hungarian method with row and column potentials, O(n^3). */
    private static long hungarian(int[][] cost) {
        int n = cost.length;
        long[] row = new long[n + 1];
        long[] column = new long[n + 1];
        int[] rowOf = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            long[] least = new long[n + 1];
            int[] before = new int[n + 1];
            boolean[] used = new boolean[n + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            rowOf[0] = i;
            int j = 0;
            do {
                used[j] = true;
                int next = 0;
                long step = Long.MAX_VALUE;
                for (int k = 1; k <= n; k++) {
                    if (!used[k]) {
                        long reduced = cost[rowOf[j] - 1][k - 1] - row[rowOf[j]] - column[k];
                        if (reduced < least[k]) {
                            least[k] = reduced;
                            before[k] = j;
                        }
                        if (least[k] < step) {
                            step = least[k];
                            next = k;
                        }
                    }
                }
                for (int k = 0; k <= n; k++) {
                    if (used[k]) {
                        row[rowOf[k]] += step;
                        column[k] -= step;
                    } else {
                        least[k] -= k == 0 ? 0 : step;
                    }
                }
                j = next;
            } while (rowOf[j] != 0);
            for (; j != 0; j = before[j]) {
                rowOf[j] = rowOf[before[j]];
            }
        }
        return -column[0];
    }
}
