package id.selaras.employee.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Cursor;
import java.util.Map;

/**
 * The order of a list: one column and the id, both in the same direction, so that an index carries it.
 *
 * @param column column of the rows
 */
record EmployeeOrder(String column, boolean descending) {

    private static final Map<String, String> COLUMNS = Map.of(
            "name", "name",
            "nip", "nip",
            "rank", "rank_code",
            "tenure", "placed_since",
            "retirement", "retirement_date",
            "quality", "quality");

    static EmployeeOrder of(String sort) {
        if (sort == null) {
            return new EmployeeOrder("name", false);
        }
        boolean minus = sort.startsWith("-");
        String field = minus ? sort.substring(1) : sort;
        String column = COLUMNS.get(field);
        if (column == null) {
            throw Refusal.shape("?sort", "unknown-sort", "one of " + COLUMNS.keySet());
        }
        // A short tenure is a late first day.
        return new EmployeeOrder(column, minus != field.equals("tenure"));
    }

    String orderBy() {
        String direction = descending ? " DESC" : "";
        return " ORDER BY r." + column + direction + ", r.employee_id" + direction;
    }

    /** Rows after the cursor; binds {@code :afterKey} and {@code :afterId}. */
    String after() {
        String than = descending ? "<" : ">";
        return " AND r." + column + " " + than + "= :afterKey AND (r." + column + " " + than
                + " :afterKey OR r.employee_id " + than + " :afterId)";
    }

    /** The sort value in a cursor a client handed back, with the type of its column. */
    Object key(Cursor cursor, int index) {
        return switch (column) {
            case "placed_since", "retirement_date" -> cursor.date(index);
            case "quality" -> cursor.decimal(index);
            default -> cursor.text(index);
        };
    }

    Cursor cursor(EmployeeListRow row) {
        return Cursor.after(row.key(column), row.employeeId());
    }
}
