package id.selaras.mutation.application;

import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/**
 * A document of a case was handed in, reused, verified or refused.
 *
 * @param what one of these words
 */
record CaseDocumentChanged(UUID governmentId, UUID entityId, String what, String code, String sha256, String reason)
        implements DomainEvent {

    @Override
    public String type() {
        return "mutation-case.document-" + what;
    }

    @Override
    public String entityType() {
        return "mutation-case";
    }

    @Override
    public Map<String, Object> after() {
        return Map.of("document", code, "sha256", sha256);
    }
}
