package id.selaras.shared.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list in a stable order.
 *
 * @param items what is on the page
 * @param next  cursor of the next page, or null on the last
 * @param total how many the filter finds in all; present only when asked for
 */
public record Page<T>(
        List<T> items,
        @Schema(nullable = true) String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

    /** A list that always fits on one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }

    /**
     * Cuts a page out of rows that were read one further than the limit.
     *
     * @param rows      at most limit + 1 rows in order
     * @param limit     rows on a page
     * @param cursorFor the position after a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorFor, Long total) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null, total);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursorFor.apply(items.get(limit - 1)).encode(), total);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next, total);
    }
}
