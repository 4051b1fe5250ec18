package id.selaras.mutation.application;

import id.selaras.mutation.application.PreflightFacts.Gathered;
import id.selaras.mutation.application.PreflightView.PreflightItem;
import id.selaras.mutation.application.PreflightView.PreflightPack;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.job.JobView;
import id.selaras.shared.job.Jobs;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/** The pack that the state agency's portal (I-MUT) asks for before a meeting: what is missing, and the archive. */
@ApplicationScoped
public class PreflightService {

    static final String JOB = "PREFLIGHT_PACK";

    @Inject
    PreflightService self;

    @Inject
    MeetingRepository meetings;

    @Inject
    PreflightFacts facts;

    @Inject
    PreflightRepository packs;

    @Inject
    CaseAccess access;

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    /**
     * Who asked for an archive.
     *
     * @param account id of the account, or null
     */
    record Request(UUID meetingId, UUID account, String username) {}

    /** An archive as a file. */
    public record Archive(UUID id, String fileName, long bytes) {}

    /** What is there and what is missing, as of now. */
    @Transactional
    public PreflightView get(UUID meetingId) {
        require(meetingId);
        Gathered gathered = facts.of(current.governmentId(), meetingId, access.today());
        return new PreflightView(
                meetingId,
                gathered.missing(),
                packs.newest(current.governmentId(), meetingId).orElse(null),
                gathered.names().stream()
                        .map(name -> new PreflightItem(
                                name.row().id(),
                                name.row().number(),
                                name.row().employee(),
                                name.recommendation(),
                                name.missing()))
                        .toList());
    }

    /** Queues the making of the archive; it is made of what is there then, and says what is missing. */
    @Transactional
    public JobView request(UUID meetingId) {
        require(meetingId);
        UUID job = jobs.enqueue(
                current.governmentId(),
                JOB,
                "meeting",
                meetingId,
                new Request(
                        meetingId, current.actor().accountId(), current.actor().username()));
        return jobs.get(job);
    }

    /** The newest archive; 409 while none was made. */
    @Transactional
    public Archive archive(UUID meetingId) {
        require(meetingId);
        PreflightPack pack = packs.newest(current.governmentId(), meetingId)
                .orElseThrow(() -> Refusal.conflict("preflight-not-made"));
        return new Archive(pack.id(), "pra-imut-" + meetingId + ".zip", pack.sizeBytes());
    }

    /** Writes an archive, a part at a time. */
    public void write(Archive archive, OutputStream out) throws IOException {
        int number = 0;
        for (Optional<byte[]> part = self.part(archive.id(), number);
                part.isPresent();
                part = self.part(archive.id(), number)) {
            out.write(part.get());
            number++;
        }
    }

    @Transactional
    Optional<byte[]> part(UUID id, int number) {
        return packs.part(id, number);
    }

    private void require(UUID meetingId) {
        meetings.of(current.governmentId(), meetingId).orElseThrow(Refusal::notFound);
    }
}
