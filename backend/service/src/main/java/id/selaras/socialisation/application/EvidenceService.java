package id.selaras.socialisation.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.file.AcceptedFile;
import id.selaras.shared.file.KeptFiles;
import id.selaras.shared.security.CurrentActor;
import id.selaras.socialisation.domain.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The supporting data of an objection as files (PP 79/2021). Handed in by the person until it is decided, read by whoever
 * may read the objection, never taken away.
 */
@ApplicationScoped
public class EvidenceService {

    private static final int MOST = 10;

    @Inject
    ObjectionRepository objections;

    @Inject
    EvidenceRepository evidence;

    @Inject
    KeptFiles files;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** A file with its bytes. */
    public record Download(EvidenceFile file, byte[] content) {}

    /**
     * Takes a file in; the same bytes again are the file that is there, so a telephone that lost the answer asks again.
     *
     * @param name    as the sender called it
     * @param content where it lies while the request lasts, or null
     * @throws Refusal 409 once the objection is decided or withdrawn, 422 for what is no PDF, JPEG or PNG and for too
     *                 many files, 413 for one of more than 10 MB
     */
    @Transactional
    public EvidenceFile add(UUID objectionId, String name, Path content) {
        Objection objection = objections.lock(current.scope(), objectionId).orElseThrow(Refusal::notFound);
        if (!objection.status().waits()) {
            throw Refusal.of(
                    RefusalKind.CONFLICT,
                    "objection-not-open",
                    Map.of("status", objection.status().name()));
        }
        AcceptedFile file = AcceptedFile.of(name, content);
        List<EvidenceFile> there = evidence.of(objectionId);
        return there.stream()
                .filter(known -> known.sha256().equals(file.sha256()))
                .findFirst()
                .orElseGet(() -> keep(objection, file, there.size()));
    }

    @Transactional
    public Download download(UUID objectionId, UUID fileId) {
        Objection objection = objections.one(current.scope(), objectionId).orElseThrow(Refusal::notFound);
        EvidenceFile file = evidence.of(objectionId).stream()
                .filter(known -> known.id().equals(fileId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return new Download(file, files.content(objection.governmentId(), file.sha256()));
    }

    private EvidenceFile keep(Objection objection, AcceptedFile file, int there) {
        if (there >= MOST) {
            throw Refusal.rule("too-many-files", Map.of("most", MOST));
        }
        files.keep(objection.governmentId(), file);
        EvidenceFile added = evidence.add(objection.id(), file, clock.instant());
        events.fire(new ObjectionChanged(
                objection.governmentId(),
                objection.id(),
                "evidence-added",
                Map.of("mediaType", added.mediaType(), "sha256", added.sha256()),
                null));
        return added;
    }
}
