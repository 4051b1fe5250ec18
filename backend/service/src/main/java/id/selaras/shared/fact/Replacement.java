package id.selaras.shared.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a bulk write does to facts of which there is one current row a natural key: rows whose value differs give way
 * to new ones, the rest stays.
 *
 * @param superseded rows that are no longer current
 * @param written    values to record
 */
public record Replacement<R>(List<UUID> superseded, List<R> written, int created, int changed, int unchanged) {

    /** A current row and its value. */
    public record Stored<R>(UUID rowId, R value) {}

    /**
     * Compares records with what is current; of records with the same key the last counts.
     *
     * @param current current rows by natural key
     */
    public static <R> Replacement<R> of(Map<String, Stored<R>> current, List<R> records, Function<R, String> key) {
        Map<String, R> last = new LinkedHashMap<>();
        records.forEach(entry -> last.put(key.apply(entry), entry));
        List<UUID> superseded = new ArrayList<>();
        List<R> written = new ArrayList<>();
        int unchanged = 0;
        for (Map.Entry<String, R> entry : last.entrySet()) {
            Stored<R> stored = current.get(entry.getKey());
            if (stored != null && Objects.equals(stored.value(), entry.getValue())) {
                unchanged++;
                continue;
            }
            if (stored != null) {
                superseded.add(stored.rowId());
            }
            written.add(entry.getValue());
        }
        int changed = superseded.size();
        return new Replacement<>(superseded, written, written.size() - changed, changed, unchanged);
    }
}
