package id.selaras.employee.application;

import id.selaras.organisation.application.ImportCounts;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.fact.FactWriter;
import id.selaras.shared.fact.Facts;
import id.selaras.shared.fact.Replacement;
import id.selaras.shared.fact.Replacement.Stored;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes who is related to whom in bulk. A pair told from one side is known from both. */
@ApplicationScoped
public class KinshipImport {

    private static final String TABLE = "kinships";
    private static final List<String> COLUMNS = List.of("employee_id", "relative_id", "government_id", "kind");

    @Inject
    Sql sql;

    @Inject
    Facts facts;

    @Inject
    FactWriter writer;

    @Inject
    EmployeeDirectory employees;

    @Inject
    Event<DomainEvent> events;

    /** The keys of all pairs that are current knowledge. */
    @Transactional
    public Set<String> keys(UUID governmentId) {
        Set<String> keys = new HashSet<>();
        sql.each(
                "SELECT CONCAT_WS('|', e.nip, r.nip) AS natural_key FROM kinships k"
                        + " JOIN employees e ON e.id = k.employee_id JOIN employees r ON r.id = k.relative_id"
                        + " WHERE k.government_id = :government AND k.superseded_at = :never",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                row -> keys.add(row.text("natural_key")));
        return keys;
    }

    /** Every pair told from these people's side, by key. */
    @Transactional
    public Map<String, KinshipRecord> current(UUID governmentId, Collection<String> nips) {
        Map<String, KinshipRecord> current = new HashMap<>();
        stored(governmentId, nips).forEach((key, row) -> current.put(key, row.value()));
        return current;
    }

    @Transactional
    public ImportCounts apply(UUID governmentId, UUID changeId, List<KinshipRecord> records) {
        facts.lock(governmentId);
        List<String> nips = records.stream().map(KinshipRecord::nip).toList();
        Map<String, UUID> people = employees.knownIdsByNip(
                governmentId,
                records.stream()
                        .flatMap(pair -> Stream.of(pair.nip(), pair.relativeNip()))
                        .toList());
        Replacement<KinshipRecord> replacement =
                Replacement.of(stored(governmentId, nips), records, KinshipRecord::key);
        writer.supersede(TABLE, replacement.superseded(), changeId);
        writer.record(
                TABLE,
                COLUMNS,
                changeId,
                replacement.written().stream()
                        .map(pair -> List.<Object>of(
                                people.get(pair.nip()), people.get(pair.relativeNip()), governmentId, pair.kind()))
                        .toList());
        ImportCounts counts = new ImportCounts(replacement.created(), replacement.changed(), replacement.unchanged());
        events.fire(PeopleChanged.recorded(governmentId, "kinships", changeId, counts));
        return counts;
    }

    @Transactional
    public boolean isBuiltUpon(UUID changeId) {
        return facts.isBuiltUpon(TABLE, changeId);
    }

    /** Takes a change back; answers how many rows hold again. */
    @Transactional
    public int undo(UUID governmentId, UUID changeId, UUID undoId) {
        facts.lock(governmentId);
        int restored = facts.undo(TABLE, COLUMNS, changeId, undoId);
        events.fire(PeopleChanged.undone(governmentId, "kinships", changeId, undoId));
        return restored;
    }

    private Map<String, Stored<KinshipRecord>> stored(UUID governmentId, Collection<String> nips) {
        Map<String, Stored<KinshipRecord>> stored = new HashMap<>();
        sql.eachOf(
                "SELECT k.id AS row_id, e.nip, r.nip AS relative_nip, k.kind FROM employees e"
                        + " JOIN kinships k ON k.employee_id = e.id AND k.superseded_at = :never"
                        + " JOIN employees r ON r.id = k.relative_id"
                        + " WHERE e.government_id = :government AND e.nip IN :nips",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                "nips",
                new HashSet<>(nips),
                row -> {
                    KinshipRecord pair = new KinshipRecord(row.text("nip"), row.text("relative_nip"), row.text("kind"));
                    stored.put(pair.key(), new Stored<>(row.id("row_id"), pair));
                });
        return stored;
    }
}
