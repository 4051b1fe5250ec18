package id.selaras.mutation.application;

import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** A government set its letterhead, signatories, legal bases or numbering anew. */
record LetterSettingsChanged(UUID governmentId, Map<String, Object> before, Map<String, Object> after)
        implements DomainEvent {

    @Override
    public String type() {
        return "letter-settings.changed";
    }

    @Override
    public String entityType() {
        return "letter-settings";
    }

    @Override
    public UUID entityId() {
        return governmentId;
    }
}
