package id.selaras.competence.application;

import id.selaras.employee.application.EmployeeDirectory;
import id.selaras.employee.application.PeopleChanged;
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

/** Writes assessed levels in bulk. */
@ApplicationScoped
public class CompetenceImport {

    private static final String TABLE = "competency_assessments";
    private static final List<String> COLUMNS =
            List.of("employee_id", "government_id", "competency_code", "level", "assessed_on", "source");

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

    /** The keys of all levels that are current knowledge. */
    @Transactional
    public Set<String> keys(UUID governmentId) {
        Set<String> keys = new HashSet<>();
        sql.each(
                "SELECT CONCAT_WS('|', e.nip, a.competency_code, a.assessed_on, a.source) AS natural_key FROM competency_assessments a"
                        + " JOIN employees e ON e.id = a.employee_id"
                        + " WHERE a.government_id = :government AND a.superseded_at = :never",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                row -> keys.add(row.text("natural_key")));
        return keys;
    }

    /** Every level of these people, by key. */
    @Transactional
    public Map<String, AssessmentRecord> current(UUID governmentId, Collection<String> nips) {
        Map<String, AssessmentRecord> current = new HashMap<>();
        stored(governmentId, nips).forEach((key, row) -> current.put(key, row.value()));
        return current;
    }

    @Transactional
    public ImportCounts apply(UUID governmentId, UUID changeId, List<AssessmentRecord> records) {
        facts.lock(governmentId);
        List<String> nips = records.stream().map(AssessmentRecord::nip).toList();
        Map<String, UUID> people = employees.knownIdsByNip(governmentId, nips);
        Replacement<AssessmentRecord> replacement =
                Replacement.of(stored(governmentId, nips), records, AssessmentRecord::key);
        writer.supersede(TABLE, replacement.superseded(), changeId);
        writer.record(
                TABLE,
                COLUMNS,
                changeId,
                replacement.written().stream()
                        .map(entry -> Arrays.<Object>asList(
                                people.get(entry.nip()),
                                governmentId,
                                entry.competencyCode(),
                                entry.level(),
                                entry.assessedOn(),
                                entry.source()))
                        .toList());
        ImportCounts counts = new ImportCounts(replacement.created(), replacement.changed(), replacement.unchanged());
        events.fire(PeopleChanged.recorded(governmentId, "assessments", changeId, counts));
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
        events.fire(PeopleChanged.undone(governmentId, "assessments", changeId, undoId));
        return restored;
    }

    private Map<String, Stored<AssessmentRecord>> stored(UUID governmentId, Collection<String> nips) {
        Map<String, Stored<AssessmentRecord>> stored = new HashMap<>();
        sql.eachOf(
                "SELECT a.id AS row_id, e.nip, a.competency_code, a.level, a.assessed_on, a.source FROM employees e"
                        + " JOIN competency_assessments a ON a.employee_id = e.id AND a.superseded_at = :never"
                        + " WHERE e.government_id = :government AND e.nip IN :nips",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                "nips",
                new HashSet<>(nips),
                row -> {
                    AssessmentRecord entry = new AssessmentRecord(
                            row.text("nip"),
                            row.text("competency_code"),
                            row.integer("level"),
                            row.date("assessed_on"),
                            row.text("source"));
                    stored.put(entry.key(), new Stored<>(row.id("row_id"), entry));
                });
        return stored;
    }
}
