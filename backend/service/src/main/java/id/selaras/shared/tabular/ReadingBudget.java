package id.selaras.shared.tabular;

import id.selaras.shared.error.Refusal;
import java.util.Map;

/** Counts what one reading of a table has cost so far and stops it when a limit is passed. */
final class ReadingBudget {

    private static final int ROWS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;

    private final TableLimits limits;
    private final long deadline;
    private long rows;
    private long cells;

    ReadingBudget(TableLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    void row(int width) {
        rows++;
        cells += width;
        if (rows > limits.rows()) {
            throw tooMany("too-many-rows", limits.rows());
        }
        if (width > limits.columns()) {
            throw tooMany("too-many-columns", limits.columns());
        }
        if (cells > limits.cells()) {
            throw tooMany("too-many-cells", limits.cells());
        }
        if (rows % ROWS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && System.nanoTime() > deadline) {
            throw tooMany("reading-took-too-long", limits.time().toSeconds());
        }
    }

    void cell(String text) {
        if (text.length() > limits.cellCharacters()) {
            throw tooMany("cell-too-long", limits.cellCharacters());
        }
    }

    static Refusal tooMany(String code, long limit) {
        return Refusal.rule(code, Map.of("limit", limit));
    }
}
