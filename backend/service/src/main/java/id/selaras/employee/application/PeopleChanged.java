package id.selaras.employee.application;

import id.selaras.organisation.application.ImportCounts;
import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/**
 * Facts about people were written, or withdrawn, by one change.
 *
 * @param type     for example {@code placements.recorded}
 * @param entityId the change
 */
public record PeopleChanged(UUID governmentId, String type, UUID entityId, Map<String, Object> after)
        implements DomainEvent {

    public static PeopleChanged recorded(UUID governmentId, String things, UUID changeId, ImportCounts counts) {
        return new PeopleChanged(
                governmentId,
                things + ".recorded",
                changeId,
                Map.of("created", counts.created(), "changed", counts.changed(), "unchanged", counts.unchanged()));
    }

    public static PeopleChanged undone(UUID governmentId, String things, UUID changeId, UUID undoId) {
        return new PeopleChanged(governmentId, things + ".undone", undoId, Map.of("change", changeId.toString()));
    }

    @Override
    public String entityType() {
        return "change";
    }
}
