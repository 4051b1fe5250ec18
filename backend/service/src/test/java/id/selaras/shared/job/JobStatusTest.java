package id.selaras.shared.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobStatusTest {

    private static final Set<String> LEGAL = Set.of(
            "QUEUED RUNNING",
            "QUEUED FAILED",
            "QUEUED CANCELLED",
            "RUNNING RUNNING",
            "RUNNING DONE",
            "RUNNING FAILED",
            "RUNNING CANCELLED");

    @Test
    void theWholeMatrixOfTransitionsIsWhatItShouldBe() {
        Set<String> allowed = new HashSet<>();
        for (JobStatus from : JobStatus.values()) {
            for (JobStatus to : JobStatus.values()) {
                if (from.mayBecome(to)) {
                    allowed.add(from + " " + to);
                }
            }
        }
        assertThat(allowed).isEqualTo(LEGAL);
    }

    @Test
    void aJobThatAnotherReplicaHasEndedKeepsItsEnd() {
        Instant now = Instant.parse("2026-03-01T00:00:00Z");
        UUID id = UUID.randomUUID();
        BackgroundJob job = BackgroundJob.queue(id, id, "PLAN_RUN", "plan", id, "{}", null, now);
        job.take(now, now.plusSeconds(30));
        job.end(JobStatus.DONE, null, now);
        job.end(JobStatus.FAILED, "internal", now.plusSeconds(1));
        assertThat(job.view().status()).isEqualTo(JobStatus.DONE);
        assertThat(job.view().problem()).isNull();
    }
}
