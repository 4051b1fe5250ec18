package id.selaras.organisation.application;

import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/**
 * Units, jobs, positions or zones were written by one change.
 *
 * @param type     for example {@code units.recorded}
 * @param entityId the change
 */
public record OrganisationChanged(UUID governmentId, String type, UUID entityId, Map<String, Object> after)
        implements DomainEvent {

    static OrganisationChanged of(UUID governmentId, String things, UUID changeId, ImportCounts counts) {
        return new OrganisationChanged(
                governmentId,
                things + ".recorded",
                changeId,
                Map.of("created", counts.created(), "changed", counts.changed(), "unchanged", counts.unchanged()));
    }

    static OrganisationChanged undone(UUID governmentId, UUID changeId, UUID undoId) {
        return new OrganisationChanged(
                governmentId, "organisation.undone", undoId, Map.of("change", changeId.toString()));
    }

    @Override
    public String entityType() {
        return "change";
    }
}
