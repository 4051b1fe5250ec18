package id.selaras.planning.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Cursor;
import java.util.Map;

/** An order of the list of moves: the column to sort by, the id decides between equals. */
record MoveOrder(String column, boolean numeric, boolean descending) {

    private static final Map<String, String> TEXTS = Map.of("name", "m.name", "nip", "m.nip");
    private static final Map<String, String> NUMBERS = Map.of(
            "chain", "m.chain_number * 100000 + m.sequence",
            "total", "m.cost_total",
            "fit", "m.fit_after - CAST(m.fit_before AS SIGNED)");

    static MoveOrder of(String sort) {
        boolean descending = sort.startsWith("-");
        String field = descending ? sort.substring(1) : sort;
        if (TEXTS.containsKey(field)) {
            return new MoveOrder(TEXTS.get(field), false, descending);
        }
        if (NUMBERS.containsKey(field)) {
            return new MoveOrder(NUMBERS.get(field), true, descending);
        }
        throw Refusal.shape("?sort", "unknown-sort", "chain, name, nip, total or fit");
    }

    String after() {
        String sign = descending ? "<" : ">";
        return "(" + column + " " + sign + " :value OR (" + column + ") = :value AND m.id " + sign + " :id)";
    }

    String orderBy() {
        String direction = descending ? " DESC" : "";
        return " ORDER BY " + column + direction + ", m.id" + direction;
    }

    /** The sort value a cursor carries. */
    Object value(Cursor cursor, int index) {
        return numeric ? (Object) cursor.whole(index) : cursor.text(index);
    }
}
