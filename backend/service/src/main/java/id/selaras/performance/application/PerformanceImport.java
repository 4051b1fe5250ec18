package id.selaras.performance.application;

import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.PeopleChanged;
import id.selaras.organisation.application.ImportCounts;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes yearly ratings in bulk. */
@ApplicationScoped
public class PerformanceImport {

    private static final String TABLE = "performance_ratings";
    private static final List<String> COLUMNS =
            List.of("employee_id", "government_id", "year", "result", "behaviour", "predicate");

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

    /** The keys of all ratings that are current knowledge. */
    @Transactional
    public Set<String> keys(UUID governmentId) {
        Set<String> keys = new HashSet<>();
        sql.each(
                "SELECT CONCAT_WS('|', e.nip, r.year) AS natural_key FROM performance_ratings r"
                        + " JOIN employees e ON e.id = r.employee_id"
                        + " WHERE r.government_id = :government AND r.superseded_at = :never",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                row -> keys.add(row.text("natural_key")));
        return keys;
    }

    /** Every rating of these people, by key. */
    @Transactional
    public Map<String, RatingRecord> current(UUID governmentId, Collection<String> nips) {
        Map<String, RatingRecord> current = new HashMap<>();
        stored(governmentId, nips).forEach((key, row) -> current.put(key, row.value()));
        return current;
    }

    /** Records ratings; refused as a whole when a predicate is not the one of the table. */
    @Transactional
    public ImportCounts apply(UUID governmentId, UUID changeId, List<RatingRecord> records) {
        refuseContradictions(records);
        facts.lock(governmentId);
        List<String> nips = records.stream().map(RatingRecord::nip).toList();
        Map<String, UUID> people = employees.knownIdsByNip(governmentId, nips);
        Replacement<RatingRecord> replacement = Replacement.of(stored(governmentId, nips), records, RatingRecord::key);
        writer.supersede(TABLE, replacement.superseded(), changeId);
        writer.record(
                TABLE,
                COLUMNS,
                changeId,
                replacement.written().stream()
                        .map(rating -> Arrays.<Object>asList(
                                people.get(rating.nip()),
                                governmentId,
                                rating.year(),
                                rating.result(),
                                rating.behaviour(),
                                rating.predicate()))
                        .toList());
        ImportCounts counts = new ImportCounts(replacement.created(), replacement.changed(), replacement.unchanged());
        events.fire(PeopleChanged.recorded(governmentId, "ratings", changeId, counts));
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
        events.fire(PeopleChanged.undone(governmentId, "ratings", changeId, undoId));
        return restored;
    }

    private static void refuseContradictions(List<RatingRecord> records) {
        List<Reason> contradictions = records.stream()
                .filter(rating -> !rating.isConsistent())
                .map(rating ->
                        new Reason("predicate-contradicts-table", Map.of("nip", rating.nip(), "year", rating.year())))
                .toList();
        if (!contradictions.isEmpty()) {
            throw Refusal.rule("predicate-contradicts-table", contradictions);
        }
    }

    private Map<String, Stored<RatingRecord>> stored(UUID governmentId, Collection<String> nips) {
        Map<String, Stored<RatingRecord>> stored = new HashMap<>();
        sql.eachOf(
                "SELECT r.id AS row_id, e.nip, r.year, r.result, r.behaviour, r.predicate FROM employees e"
                        + " JOIN performance_ratings r ON r.employee_id = e.id AND r.superseded_at = :never"
                        + " WHERE e.government_id = :government AND e.nip IN :nips",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                "nips",
                new HashSet<>(nips),
                row -> {
                    RatingRecord rating = new RatingRecord(
                            row.text("nip"),
                            row.integer("year"),
                            row.integer("result"),
                            row.integer("behaviour"),
                            row.text("predicate"));
                    stored.put(rating.key(), new Stored<>(row.id("row_id"), rating));
                });
        return stored;
    }
}
