package id.selaras.mutation.application;

import id.selaras.mutation.application.LetterRepository.Letter;
import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** A letter was set and kept. */
record LetterIssued(UUID governmentId, UUID entityId, Map<String, Object> after) implements DomainEvent {

    static LetterIssued of(Letter letter, String sha256) {
        return new LetterIssued(
                letter.governmentId(),
                letter.id(),
                Map.of(
                        "kind", letter.kind().code(),
                        "number", letter.number(),
                        "subject", letter.subjectId(),
                        "sha256", sha256));
    }

    @Override
    public String type() {
        return "letter.issued";
    }

    @Override
    public String entityType() {
        return "letter";
    }
}
