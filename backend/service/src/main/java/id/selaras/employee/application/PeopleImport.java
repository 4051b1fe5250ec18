package id.selaras.employee.application;

import id.selaras.organisation.application.ImportCounts;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.fact.FactWriter;
import id.selaras.shared.fact.Facts;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What all bulk writes of one table of facts about people have in common: they are told, and can be taken back. */
public abstract class PeopleImport {

    private final FactTable table;

    @Inject
    Facts facts;

    @Inject
    FactWriter writer;

    @Inject
    Event<DomainEvent> events;

    /**
     * Where the facts are kept.
     *
     * @param name    table with both times
     * @param columns its columns besides id, recorded_at, superseded_at, change_id and superseded_by
     * @param things  what events call them, for example {@code placements}
     */
    public record FactTable(String name, List<String> columns, String things) {}

    protected PeopleImport(FactTable table) {
        this.table = table;
    }

    final FactTable table() {
        return table;
    }

    /** Whether a later change has touched what this one wrote. */
    @Transactional
    public boolean isBuiltUpon(UUID changeId) {
        return facts.isBuiltUpon(table.name(), changeId);
    }

    /** How many facts of the table that are known now, and that another change wrote, are about these people. */
    @Transactional
    public long restingOn(Collection<UUID> people, UUID changeId) {
        return facts.resting(table.name(), "employee_id", people, changeId);
    }

    /** Takes a change back; answers how many rows hold again. */
    @Transactional
    public int undo(UUID governmentId, UUID changeId, UUID undoId) {
        facts.lock(governmentId);
        int restored = facts.undo(table.name(), table.columns(), changeId, undoId);
        events.fire(PeopleChanged.undone(governmentId, table.things(), changeId, undoId));
        return restored;
    }

    /** Replaces facts by others and tells it. */
    final void write(
            UUID governmentId,
            UUID changeId,
            Collection<UUID> superseded,
            List<List<Object>> rows,
            ImportCounts counts) {
        writer.supersede(table.name(), superseded, changeId);
        writer.record(table.name(), table.columns(), changeId, rows);
        events.fire(PeopleChanged.recorded(governmentId, table.things(), changeId, counts));
    }
}
