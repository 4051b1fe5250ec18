package id.selaras.exchange.application;

import id.selaras.exchange.domain.ProblemTexts;
import id.selaras.exchange.domain.RowProblem;
import id.selaras.exchange.domain.Verdict;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a check says about a row.
 *
 * @param rowNumber its number in the file, or null for what the file does not tell
 * @param key       natural key, or null while a part of it is missing
 * @param values    what would hold, by field
 */
public record CheckedRowView(
        @Schema(nullable = true) Integer rowNumber,
        Verdict verdict,
        @Schema(nullable = true) String key,
        Map<String, String> values,
        List<FieldChange> changes,
        List<Problem> problems) {

    /** How bad a problem is. */
    @Schema(name = "RowProblemSeverity")
    public enum Severity {
        ERROR,
        WARNING
    }

    /**
     * @param column  header of the column, or null
     * @param cell    address in a spreadsheet, for example {@code C17}, or null
     * @param message the cause, in Indonesian
     * @param cure    what helps, in Indonesian
     */
    @Schema(name = "RowProblem")
    public record Problem(
            @Schema(nullable = true) String column,
            @Schema(nullable = true) String cell,
            String field,
            Severity severity,
            String code,
            Map<String, String> params,
            String message,
            String cure) {

        static Problem of(RowProblem problem) {
            return new Problem(
                    problem.column(),
                    problem.cell(),
                    problem.field(),
                    problem.error() ? Severity.ERROR : Severity.WARNING,
                    problem.code(),
                    problem.params(),
                    ProblemTexts.cause(problem),
                    ProblemTexts.cure(problem));
        }
    }

    static CheckedRowView of(StagedRow row, RowContent content) {
        return new CheckedRowView(
                row.number(),
                row.verdict(),
                row.key(),
                content.values(),
                content.changes(),
                content.problems().stream().map(Problem::of).toList());
    }
}
