package id.selaras.exchange.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.exchange.domain.RowProblem;
import java.util.List;
import java.util.Map;

/**
 * What a check keeps of a row.
 *
 * @param values   what would hold, by field, in canonical form
 * @param changes  where that differs from what is known
 * @param problems what is wrong
 * @param cells    the cells as they stand in the file; only kept of rows with errors
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RowContent(
        Map<String, String> values, List<FieldChange> changes, List<RowProblem> problems, List<String> cells) {

    RowContent {
        values = values == null ? Map.of() : values;
        changes = changes == null ? List.of() : changes;
        problems = problems == null ? List.of() : problems;
        cells = cells == null ? List.of() : cells;
    }
}
