package id.selaras.employee.application;

import id.selaras.organisation.application.ImportCounts;
import id.selaras.shared.fact.Replacement;
import id.selaras.shared.fact.Replacement.Stored;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes facts about people who are known already, in bulk: of each natural key there is one current row, and a record
 * that says something else takes its place.
 *
 * @param <R> a fact as a file tells it
 */
public abstract class PersonFactImport<R> extends PeopleImport {

    private final Reading<R> reading;

    @Inject
    Sql sql;

    @Inject
    EmployeeDirectory employees;

    /**
     * How the facts are read. In SQL {@code e} is the person and {@code f} the fact.
     *
     * @param told   expressions of what a record tells besides the person
     * @param keys   expressions of the natural key after the NIP, in the order of {@code key}
     * @param joins  further tables, or nothing
     * @param record a record from the row's {@code nip} and what is told
     * @param nip    whom a record is about
     * @param key    natural key of a record
     */
    public record Reading<R>(
            List<String> told,
            List<String> keys,
            String joins,
            Function<Row, R> record,
            Function<R, String> nip,
            Function<R, String> key) {}

    /** Rows that are no longer current, and the records that are written. */
    record Revision<R>(Collection<UUID> superseded, Collection<R> written) {}

    protected PersonFactImport(FactTable table, Reading<R> reading) {
        super(table);
        this.reading = reading;
    }

    /** The row of each record, values in the order of the table's columns. */
    protected abstract Function<R, List<Object>> rows(UUID governmentId, List<R> records);

    /** Refuses records that contradict the rules, before anything is locked. */
    protected void check(List<R> records) {}

    /** What has to be written, when more follows from the records than they say. */
    Revision<R> revise(Map<String, Stored<R>> before, Replacement<R> replacement) {
        return new Revision<>(replacement.superseded(), replacement.written());
    }

    /** Current rows as files tell them, from rows as they are kept. */
    Map<String, Stored<R>> asTold(Map<String, Stored<R>> kept) {
        return kept;
    }

    /** The keys of all facts that are current knowledge. */
    @Transactional
    public Set<String> keys(UUID governmentId) {
        Set<String> keys = new HashSet<>();
        sql.each(
                "SELECT CONCAT_WS('|', e.nip, " + String.join(", ", reading.keys()) + ") AS natural_key FROM "
                        + table().name() + " f JOIN employees e ON e.id = f.employee_id " + reading.joins()
                        + " WHERE f.government_id = :government AND f.superseded_at = :never",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                row -> keys.add(row.text("natural_key")));
        return keys;
    }

    /** Every current fact about these people, by key, as a file would tell it. */
    @Transactional
    public Map<String, R> current(UUID governmentId, Collection<String> nips) {
        Map<String, R> current = new HashMap<>();
        stored(governmentId, nips).forEach((key, row) -> current.put(key, row.value()));
        return current;
    }

    /**
     * Keeps other writers of a government's facts out until the transaction ends. For those who write facts at the end
     * of something longer: whoever held other things first and came to this last would wait in a ring with an import.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID governmentId) {
        facts.lock(governmentId);
    }

    /** Records facts; what is the same already is not written again. */
    @Transactional
    public ImportCounts apply(UUID governmentId, UUID changeId, List<R> records) {
        check(records);
        facts.lock(governmentId);
        Map<String, Stored<R>> before =
                stored(governmentId, records.stream().map(reading.nip()).toList());
        Replacement<R> replacement = Replacement.of(before, records, reading.key());
        Revision<R> revision = revise(before, replacement);
        ImportCounts counts = new ImportCounts(replacement.created(), replacement.changed(), replacement.unchanged());
        write(
                governmentId,
                changeId,
                revision.superseded(),
                revision.written().stream().map(rows(governmentId, records)).toList(),
                counts);
        return counts;
    }

    /** Takes one fact out as if it had never been told; by recorded time it stays readable. */
    @Transactional
    public void withdraw(UUID governmentId, UUID changeId, R fact) {
        facts.lock(governmentId);
        Stored<R> row = stored(governmentId, List.of(reading.nip().apply(fact)))
                .get(reading.key().apply(fact));
        if (row != null) {
            write(governmentId, changeId, List.of(row.rowId()), List.of(), new ImportCounts(0, 1, 0));
        }
    }

    /** Ids of those among the people who are known. */
    protected final Map<String, UUID> people(UUID governmentId, Collection<String> nips) {
        return employees.knownIdsByNip(governmentId, nips);
    }

    private Map<String, Stored<R>> stored(UUID governmentId, Collection<String> nips) {
        Map<String, Stored<R>> stored = new HashMap<>();
        sql.eachOf(
                "SELECT f.id AS row_id, e.nip, " + String.join(", ", reading.told()) + " FROM employees e JOIN "
                        + table().name() + " f ON f.employee_id = e.id AND f.superseded_at = :never " + reading.joins()
                        + " WHERE e.government_id = :government AND e.nip IN :nips",
                Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED),
                "nips",
                new HashSet<>(nips),
                row -> {
                    R told = reading.record().apply(row);
                    stored.put(reading.key().apply(told), new Stored<>(row.id("row_id"), told));
                });
        return asTold(stored);
    }
}
