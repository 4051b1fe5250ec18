package id.selaras.shared.tabular;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A whole filtered list on its way out.
 *
 * @param name    file name without ending, kebab case
 * @param stamp   where the figures come from
 * @param columns in the order of the file
 * @param rows    read once, as they are written
 */
public record ExportTable<T>(String name, ExportStamp stamp, List<Column<T>> columns, Stream<T> rows) {

    /**
     * @param name  the header; a column that can be imported again has the name of its import field
     * @param value text, number, boolean, date, or date and time of a row; null leaves the cell empty
     */
    public record Column<T>(String name, Function<T, Object> value) {}
}
