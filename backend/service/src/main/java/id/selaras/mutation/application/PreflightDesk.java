package id.selaras.mutation.application;

import id.selaras.mutation.application.PreflightFacts.Gathered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The short transactions around the making of an archive for the portal. */
@ApplicationScoped
class PreflightDesk {

    @Inject
    PreflightRepository packs;

    @Inject
    PreflightFacts facts;

    @Inject
    CaseAccess access;

    @Transactional
    boolean isFinished(UUID id) {
        return packs.isFinished(id);
    }

    @Transactional
    void begin(UUID id, UUID governmentId, UUID meetingId, String by) {
        packs.begin(id, governmentId, meetingId, by);
    }

    @Transactional
    Gathered gather(UUID governmentId, UUID meetingId) {
        return facts.of(governmentId, meetingId, access.today());
    }

    @Transactional
    void add(UUID id, int number, byte[] content) {
        packs.add(id, number, content);
    }

    @Transactional
    void finish(UUID id, UUID meetingId, long bytes, int missing) {
        packs.finish(id, meetingId, bytes, missing);
    }

    @Transactional
    void forget(UUID id) {
        packs.forget(id);
    }
}
