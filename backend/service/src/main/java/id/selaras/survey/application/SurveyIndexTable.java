package id.selaras.survey.application;

import id.selaras.survey.application.SurveyIndexView.Cell;
import id.selaras.survey.application.SurveyIndexView.Line;
import id.selaras.survey.application.SurveyIndexView.PeriodCell;
import id.selaras.survey.domain.PeriodLength;
import id.selaras.survey.domain.SatisfactionElement;
import id.selaras.survey.domain.Suppression;
import id.selaras.survey.domain.Tallies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Tallies in rows of units and columns of periods with totals of both, told as far as nothing thin follows from it.
 *
 * @param starts first days of the periods
 * @param cells  by row and column; the last row and the last column are totals
 * @param hidden cells that stay untold
 * @param untold means of single elements that stay untold in cells that are told, where there are any
 */
record SurveyIndexTable(
        PeriodLength period,
        List<LocalDate> starts,
        Tallies[][] cells,
        boolean[][] hidden,
        Map<SatisfactionElement, boolean[][]> untold) {

    /** @param rows tallies by first days of periods, of one row after the other */
    static SurveyIndexTable of(
            PeriodLength period, List<LocalDate> starts, List<Map<LocalDate, Tallies>> rows, int least) {
        Tallies[][] cells = cells(starts, rows);
        return new SurveyIndexTable(
                period,
                starts,
                cells,
                Suppression.table(people(cells), least),
                thinElements(cells, least, people -> Suppression.table(people, least)));
    }

    /**
     * A table of quarters that everybody reads as each of them ends. An index is the mean of its elements: where one of
     * them stays untold the whole cell does, because the index would tell it.
     */
    static SurveyIndexTable published(List<LocalDate> quarters, List<Map<LocalDate, Tallies>> rows, int least) {
        Tallies[][] cells = cells(quarters, rows);
        boolean[][] hidden = Suppression.inTurn(people(cells), least);
        thinElements(cells, least, people -> Suppression.inTurn(people, least))
                .values()
                .forEach(untold -> hide(hidden, untold));
        return new SurveyIndexTable(PeriodLength.QUARTER, quarters, cells, hidden, Map.of());
    }

    /** Where elements that fewer people answered than are told, and the ones they follow from, stay untold. */
    private static Map<SatisfactionElement, boolean[][]> thinElements(
            Tallies[][] cells, int least, Function<long[][], boolean[][]> suppression) {
        Map<SatisfactionElement, boolean[][]> untold = new EnumMap<>(SatisfactionElement.class);
        for (SatisfactionElement element : SatisfactionElement.values()) {
            long[][] answers = counts(cells, tallies -> tallies.answers(element));
            boolean thin = Arrays.stream(answers).flatMapToLong(Arrays::stream).anyMatch(n -> n > 0 && n < least);
            if (thin) {
                untold.put(element, suppression.apply(answers));
            }
        }
        return untold;
    }

    private static void hide(boolean[][] hidden, boolean[][] further) {
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < hidden[row].length; column++) {
                hidden[row][column] |= further[row][column];
            }
        }
    }

    private static Tallies[][] cells(List<LocalDate> starts, List<Map<LocalDate, Tallies>> rows) {
        Tallies[][] cells = new Tallies[rows.size() + 1][starts.size() + 1];
        for (Tallies[] row : cells) {
            Arrays.fill(row, Tallies.NONE);
        }
        for (int row = 0; row < rows.size(); row++) {
            Tallies[] line = cells[row];
            rows.get(row).forEach((start, tallies) -> {
                for (int column : List.of(starts.indexOf(start), starts.size())) {
                    line[column] = line[column].plus(tallies);
                }
            });
            for (int column = 0; column <= starts.size(); column++) {
                cells[rows.size()][column] = cells[rows.size()][column].plus(line[column]);
            }
        }
        return cells;
    }

    private static long[][] people(Tallies[][] cells) {
        return counts(cells, Tallies::valid);
    }

    private static long[][] counts(Tallies[][] cells, ToLongFunction<Tallies> count) {
        return Arrays.stream(cells)
                .map(row -> Arrays.stream(row).mapToLong(count).toArray())
                .toArray(long[][]::new);
    }

    /** @param row its place, or the number of rows for the totals */
    Line line(int row, ResultsBuilder results, Long population) {
        List<PeriodCell> periods = new ArrayList<>(starts.size());
        IntStream.range(0, starts.size())
                .forEach(column -> periods.add(new PeriodCell(
                        starts.get(column), period.end(starts.get(column)), cell(row, column, results, null))));
        Tallies all = cells[row][starts.size()];
        return new Line(
                cell(row, starts.size(), results, population), ResultsBuilder.sample(population, all.valid()), periods);
    }

    Cell cell(int row, int column, ResultsBuilder results, Long population) {
        return results.cell(cells[row][column], hidden[row][column], untold(row, column), population);
    }

    private Set<SatisfactionElement> untold(int row, int column) {
        Set<SatisfactionElement> elements = EnumSet.noneOf(SatisfactionElement.class);
        untold.forEach((element, cells) -> {
            if (cells[row][column]) {
                elements.add(element);
            }
        });
        return elements;
    }
}
