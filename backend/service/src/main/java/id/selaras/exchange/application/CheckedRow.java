package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportField;
import id.selaras.exchange.domain.RowProblem;
import id.selaras.exchange.domain.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of the file while it is checked. */
final class CheckedRow {

    private final MappedColumns columns;
    private final int number;
    private final List<String> cells;
    private final Map<String, String> told = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private Values values = Values.of();
    private String key;

    CheckedRow(MappedColumns columns, int number, List<String> cells) {
        this.columns = columns;
        this.number = number;
        this.cells = cells;
    }

    int number() {
        return number;
    }

    /** The cells as they stand in the file. */
    List<String> cells() {
        return cells;
    }

    /** What the file says, by field; a mapped field with an empty cell is there with null. */
    Map<String, String> told() {
        return told;
    }

    /** What would hold: what is known, with what the file says put over it. */
    Values values() {
        return values;
    }

    void holds(Values merged) {
        this.values = merged;
    }

    String key() {
        return key;
    }

    void named(String naturalKey) {
        this.key = naturalKey;
    }

    List<RowProblem> problems() {
        return problems;
    }

    boolean hasError() {
        return problems.stream().anyMatch(RowProblem::error);
    }

    boolean hasWarning() {
        return problems.stream().anyMatch(problem -> !problem.error());
    }

    void error(String field, String code, Map<String, String> params) {
        complain(field, true, code, params);
    }

    void warning(String field, String code, Map<String, String> params) {
        complain(field, false, code, params);
    }

    void complain(String field, boolean error, String code, Map<String, String> params) {
        Map<String, String> all = new HashMap<>(params);
        columns.field(field).map(ImportField::labelId).ifPresent(label -> all.put("label", label));
        problems.add(new RowProblem(
                columns.header(field), columns.address(field, number), field, error, code, Map.copyOf(all)));
    }

    Verdict verdict(boolean known, boolean differs) {
        if (hasError()) {
            return Verdict.ERROR;
        }
        if (!known) {
            return Verdict.NEW;
        }
        return differs ? Verdict.CHANGED : Verdict.UNCHANGED;
    }
}
