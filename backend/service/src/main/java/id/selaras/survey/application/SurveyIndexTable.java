package id.selaras.survey.application;

import id.selaras.survey.application.SurveyIndexView.Cell;
import id.selaras.survey.application.SurveyIndexView.Line;
import id.selaras.survey.application.SurveyIndexView.PeriodCell;
import id.selaras.survey.domain.PeriodLength;
import id.selaras.survey.domain.Suppression;
import id.selaras.survey.domain.Tallies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tallies in rows of units and columns of periods with totals of both, told as far as nothing thin follows from it.
 *
 * @param starts first days of the periods
 * @param cells  by row and column; the last row and the last column are totals
 * @param hidden cells that stay untold
 */
record SurveyIndexTable(PeriodLength period, List<LocalDate> starts, Tallies[][] cells, boolean[][] hidden) {

    /** @param rows tallies by first days of periods, of one row after the other */
    static SurveyIndexTable of(
            PeriodLength period, List<LocalDate> starts, List<Map<LocalDate, Tallies>> rows, int least) {
        Tallies[][] cells = cells(starts, rows);
        return new SurveyIndexTable(period, starts, cells, Suppression.table(people(cells), least));
    }

    /** A table of quarters that everybody reads as each of them ends. */
    static SurveyIndexTable published(List<LocalDate> quarters, List<Map<LocalDate, Tallies>> rows, int least) {
        Tallies[][] cells = cells(quarters, rows);
        return new SurveyIndexTable(PeriodLength.QUARTER, quarters, cells, Suppression.inTurn(people(cells), least));
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
        return Arrays.stream(cells)
                .map(row -> Arrays.stream(row).mapToLong(Tallies::valid).toArray())
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
        Tallies tallies = cells[row][column];
        return results.cell(tallies, hidden[row][column], population);
    }
}
