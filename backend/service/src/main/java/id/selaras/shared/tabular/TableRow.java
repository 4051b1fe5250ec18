package id.selaras.shared.tabular;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number its number in a spreadsheet program, from 1
 * @param cells  its cells from column A on; shorter than the header when the last cells are empty
 */
public record TableRow(int number, List<TableCell> cells) {

    /** The cell in a column counted from 0; empty beyond the end of the row. */
    public TableCell cell(int column) {
        return column < cells.size() ? cells.get(column) : TableCell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(TableCell::isBlank);
    }

    /** The address a spreadsheet program shows, for example {@code C17}. */
    public String address(int column) {
        return columnName(column) + number;
    }

    /** Letters of a column counted from 0. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
