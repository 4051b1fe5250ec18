package id.selaras.socialisation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.job.JobHandler;
import id.selaras.shared.job.JobRun;
import id.selaras.shared.job.JobStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings an edition of a notice to its readers in the background. */
@ApplicationScoped
class NoticeSendingRunner implements JobHandler {

    static final String KIND = "NOTICE_SENDING";

    /** Few enough that a piece is over before anybody waits for its rows. */
    static final int PIECE = 500;

    @Inject
    NoticeSendingService sending;

    @Inject
    ObjectMapper json;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        int edition = edition(job);
        int all = sending.freeze(job.subjectId(), edition);
        int done = 0;
        for (int piece = 1; piece > 0; done += piece) {
            job.checkpoint("delivering", Math.min(1, done / (double) all));
            piece = sending.deliver(job.subjectId(), edition, PIECE);
        }
        sending.finish(job.subjectId(), edition);
    }

    @Override
    public void ended(JobRun job, JobStatus status, String problem) {
        sending.ended(job.subjectId(), edition(job));
    }

    private int edition(JobRun job) {
        try {
            return json.readTree(job.payload()).path("edition").asInt();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
