package id.selaras.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int LEAST = 10;

    @Test
    void whereEverythingIsThickEnoughNothingIsHidden() {
        assertThat(Suppression.line(new long[] {10, 12, 0, 22}, LEAST)).containsOnly(false);
    }

    @Test
    void aThinCellTakesTheThinnestOfTheOthersWithIt() {
        assertThat(Suppression.line(new long[] {30, 4, 12, 46}, LEAST)).containsExactly(false, true, true, false);
    }

    @Test
    void twoThinCellsThatTogetherAreTooFewTakeAThird() {
        assertThat(Suppression.line(new long[] {30, 4, 3, 12, 49}, LEAST))
                .containsExactly(false, true, true, true, false);
    }

    @Test
    void twoThinCellsThatTogetherAreEnoughStandAlone() {
        assertThat(Suppression.line(new long[] {30, 4, 6, 12, 52}, LEAST))
                .containsExactly(false, true, true, false, false);
    }

    @Test
    void theOnlyCellOfALineTakesItsTotalWithIt() {
        assertThat(Suppression.line(new long[] {0, 7, 0, 7}, LEAST)).containsExactly(false, true, false, true);
    }

    @Test
    void noThinCellOfAnyTableFollowsFromWhatIsTold() {
        nothingThinFollows(people -> Suppression.table(people, LEAST));
    }

    @Test
    void noThinCellFollowsWhereColumnsAreToldInTurnEither() {
        nothingThinFollows(people -> Suppression.inTurn(people, LEAST));
    }

    @Test
    void whatAColumnHidesDoesNotDependOnLaterOnes() {
        Random random = new Random(15);
        for (int round = 0; round < 500; round++) {
            long[][] people = table(random, 5, 3);
            boolean[][] whole = Suppression.inTurn(people, LEAST);
            long[][] sooner = new long[people.length][];
            for (int row = 0; row < people.length; row++) {
                sooner[row] = new long[] {people[row][0], people[row][1], people[row][0] + people[row][1]};
            }
            boolean[][] before = Suppression.inTurn(sooner, LEAST);
            for (int row = 0; row < people.length; row++) {
                assertThat(before[row][0]).isEqualTo(whole[row][0]);
                assertThat(before[row][1]).isEqualTo(whole[row][1]);
            }
        }
    }

    private static void nothingThinFollows(Function<long[][], boolean[][]> suppression) {
        Random random = new Random(14);
        for (int round = 0; round < 2_000; round++) {
            long[][] people = table(random, 1 + random.nextInt(6), 1 + random.nextInt(6));
            boolean[][] hidden = suppression.apply(people);
            for (int row = 0; row < people.length; row++) {
                for (int column = 0; column < people[row].length; column++) {
                    if (people[row][column] > 0 && people[row][column] < LEAST) {
                        assertThat(hidden[row][column]).isTrue();
                        assertThat(follows(hidden, row, column))
                                .as("round %d, cell %d %d of %s", round, row, column, Arrays.deepToString(people))
                                .isFalse();
                    }
                }
            }
        }
    }

    private static long[][] table(Random random, int rows, int columns) {
        long[][] people = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                people[row][column] = random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(60);
                people[rows][column] += people[row][column];
            }
            people[row][columns] = LongStream.of(people[row]).sum();
        }
        people[rows][columns] = LongStream.of(people[rows]).sum();
        return people;
    }

    /** Whether the equations of all lines determine the hidden cell: its unit vector is a sum of their rows. */
    private static boolean follows(boolean[][] hidden, int row, int column) {
        int width = hidden[0].length;
        List<double[]> equations = new ArrayList<>();
        for (int r = 0; r < hidden.length; r++) {
            double[] equation = new double[hidden.length * width];
            for (int c = 0; c < width; c++) {
                equation[r * width + c] = hidden[r][c] ? (c == width - 1 ? -1 : 1) : 0;
            }
            equations.add(equation);
        }
        for (int c = 0; c < width; c++) {
            double[] equation = new double[hidden.length * width];
            for (int r = 0; r < hidden.length; r++) {
                equation[r * width + c] = hidden[r][c] ? (r == hidden.length - 1 ? -1 : 1) : 0;
            }
            equations.add(equation);
        }
        int rank = rank(equations);
        double[] wanted = new double[hidden.length * width];
        wanted[row * width + column] = 1;
        equations.add(wanted);
        return rank(equations) == rank;
    }

    private static int rank(List<double[]> equations) {
        double[][] matrix = equations.stream().map(double[]::clone).toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < matrix[0].length && rank < matrix.length; column++) {
            int pivot = rank;
            for (int r = rank; r < matrix.length; r++) {
                pivot = Math.abs(matrix[r][column]) > Math.abs(matrix[pivot][column]) ? r : pivot;
            }
            if (Math.abs(matrix[pivot][column]) < 1e-9) {
                continue;
            }
            double[] line = matrix[pivot];
            matrix[pivot] = matrix[rank];
            matrix[rank] = line;
            for (int r = rank + 1; r < matrix.length; r++) {
                double factor = matrix[r][column] / line[column];
                for (int c = column; c < line.length; c++) {
                    matrix[r][c] -= factor * line[c];
                }
            }
            rank++;
        }
        return rank;
    }
}
