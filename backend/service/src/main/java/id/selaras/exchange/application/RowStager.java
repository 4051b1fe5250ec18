package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportCounts;
import id.selaras.exchange.domain.RowProblem;
import id.selaras.exchange.domain.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Judges rows block by block: compares each with what is known and hands the result on. */
final class RowStager {

    private static final int BLOCK = 2_000;

    /** Fields that say since when or how something is called, not what it is. */
    private static final Set<String> NOT_COMPARED = Set.of("berlaku_mulai", "nama_zona");

    private final KindSession session;
    private final ImportJson json;
    private final Consumer<List<StagedRow>> store;
    private final IntConsumer progress;
    private final List<CheckedRow> block = new ArrayList<>(BLOCK);
    private final Map<String, Integer> rowByKey = new HashMap<>();
    private ImportCounts counts = ImportCounts.NONE;
    private int sequence;

    RowStager(KindSession session, ImportJson json, Consumer<List<StagedRow>> store, IntConsumer progress) {
        this.session = session;
        this.json = json;
        this.store = store;
        this.progress = progress;
    }

    void take(CheckedRow row) {
        block.add(row);
        if (block.size() == BLOCK) {
            judgeBlock();
        }
    }

    /** Judges what is left, adds what the file does not tell, and answers what was found in all. */
    ImportCounts finish() {
        judgeBlock();
        List<StagedRow> missing = new ArrayList<>();
        for (String key : new TreeSet<>(session.keys())) {
            if (!rowByKey.containsKey(key)) {
                counts = counts.plus(Verdict.MISSING, false);
                missing.add(new StagedRow(
                        ++sequence,
                        null,
                        Verdict.MISSING,
                        key,
                        json.write(new RowContent(Map.of(), List.of(), List.of(), List.of()))));
            }
        }
        store.accept(missing);
        return counts;
    }

    private void judgeBlock() {
        if (block.isEmpty()) {
            return;
        }
        block.forEach(row -> row.named(session.keyOf(new Values(row.told()))));
        session.load(block);
        List<StagedRow> staged = new ArrayList<>(block.size());
        for (CheckedRow row : block) {
            staged.add(judge(row));
        }
        store.accept(staged);
        block.clear();
        progress.accept(counts.rows());
    }

    private StagedRow judge(CheckedRow row) {
        Values known = row.key() == null ? null : session.known(row.key());
        row.holds(merged(known, row));
        Integer earlier = row.key() == null ? null : rowByKey.putIfAbsent(row.key(), row.number());
        if (earlier != null) {
            row.error(session.keyField(), "duplicate-in-file", Map.of("key", row.key(), "row", earlier.toString()));
        }
        session.check(row);
        List<FieldChange> changes = known == null ? List.of() : changes(known, row.values());
        Verdict verdict = row.verdict(known != null, !changes.isEmpty());
        counts = counts.plus(verdict, row.hasWarning());
        return new StagedRow(
                ++sequence,
                row.number(),
                verdict,
                row.key(),
                json.write(new RowContent(
                        row.values().byField(),
                        changes,
                        problems(row),
                        verdict == Verdict.ERROR ? row.cells() : List.of())));
    }

    /** A column the file does not have leaves the fact as it is; an empty cell of one it has empties it. */
    private static Values merged(Values known, CheckedRow row) {
        Values merged = Values.of();
        if (known != null) {
            merged.byField().putAll(known.byField());
        }
        row.told().forEach((field, value) -> {
            if (value == null) {
                merged.byField().remove(field);
            } else {
                merged.byField().put(field, value);
            }
        });
        return merged;
    }

    private static List<FieldChange> changes(Values known, Values after) {
        Set<String> fields = new TreeSet<>(known.byField().keySet());
        fields.addAll(after.byField().keySet());
        fields.removeAll(NOT_COMPARED);
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(known.text(field), after.text(field))) {
                changes.add(new FieldChange(field, known.text(field), after.text(field)));
            }
        }
        return changes;
    }

    private static List<RowProblem> problems(CheckedRow row) {
        return row.problems().stream()
                .sorted((a, b) -> Boolean.compare(b.error(), a.error()))
                .toList();
    }
}
