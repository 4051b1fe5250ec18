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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes disciplinary sanctions in bulk. */
@ApplicationScoped
public class DisciplineImport {

    private static final String TABLE = "discipline_records";
    private static final List<String> COLUMNS = List.of(
            "employee_id",
            "government_id",
            "level",
            "sanction",
            "decree_number",
            "decree_date",
            "valid_from",
            "valid_to");

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

    /** The keys of all sanctions that are current knowledge. */
    @Transactional
    public Set<String> keys(UUID governmentId) {
        Set<String> keys = new HashSet<>();
        sql.each(
                "SELECT CONCAT_WS('|', e.nip, d.level, d.valid_from) AS natural_key FROM discipline_records d"
                        + " JOIN employees e ON e.id = d.employee_id"
                        + " WHERE d.government_id = :government AND d.superseded_at = :never",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                row -> keys.add(row.text("natural_key")));
        return keys;
    }

    /** Every sanction of these people, by key. */
    @Transactional
    public Map<String, DisciplineRecord> current(UUID governmentId, Collection<String> nips) {
        Map<String, DisciplineRecord> current = new HashMap<>();
        stored(governmentId, nips).forEach((key, row) -> current.put(key, row.value()));
        return current;
    }

    @Transactional
    public ImportCounts apply(UUID governmentId, UUID changeId, List<DisciplineRecord> records) {
        facts.lock(governmentId);
        List<String> nips = records.stream().map(DisciplineRecord::nip).toList();
        Map<String, UUID> people = employees.knownIdsByNip(governmentId, nips);
        Replacement<DisciplineRecord> replacement =
                Replacement.of(stored(governmentId, nips), records, DisciplineRecord::key);
        writer.supersede(TABLE, replacement.superseded(), changeId);
        writer.record(
                TABLE,
                COLUMNS,
                changeId,
                replacement.written().stream()
                        .map(sanction -> values(people.get(sanction.nip()), governmentId, sanction))
                        .toList());
        ImportCounts counts = new ImportCounts(replacement.created(), replacement.changed(), replacement.unchanged());
        events.fire(PeopleChanged.recorded(governmentId, "discipline", changeId, counts));
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
        events.fire(PeopleChanged.undone(governmentId, "discipline", changeId, undoId));
        return restored;
    }

    private static List<Object> values(UUID employee, UUID governmentId, DisciplineRecord sanction) {
        return Arrays.asList(
                employee,
                governmentId,
                sanction.level(),
                sanction.sanction(),
                sanction.decreeNumber(),
                sanction.decreeDate(),
                sanction.validFrom(),
                sanction.validTo() == null ? Times.FOREVER : sanction.validTo());
    }

    private Map<String, Stored<DisciplineRecord>> stored(UUID governmentId, Collection<String> nips) {
        Map<String, Stored<DisciplineRecord>> stored = new HashMap<>();
        sql.eachOf(
                "SELECT d.id AS row_id, e.nip, d.level, d.sanction, d.decree_number, d.decree_date, d.valid_from,"
                        + " d.valid_to FROM employees e"
                        + " JOIN discipline_records d ON d.employee_id = e.id AND d.superseded_at = :never"
                        + " WHERE e.government_id = :government AND e.nip IN :nips",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                "nips",
                new HashSet<>(nips),
                row -> {
                    DisciplineRecord sanction = new DisciplineRecord(
                            row.text("nip"),
                            row.text("level"),
                            row.text("sanction"),
                            row.text("decree_number"),
                            row.date("decree_date"),
                            row.date("valid_from"),
                            row.end("valid_to"));
                    stored.put(sanction.key(), new Stored<>(row.id("row_id"), sanction));
                });
        return stored;
    }
}
