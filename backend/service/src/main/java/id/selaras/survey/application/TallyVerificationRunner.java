package id.selaras.survey.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.job.JobHandler;
import id.selaras.shared.job.JobRun;
import id.selaras.shared.job.JobStatus;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Scans a survey's answers in the background. */
@ApplicationScoped
class TallyVerificationRunner implements JobHandler {

    static final String KIND = "SURVEY_TALLY_CHECK";

    /** Nobody counts the answers before: the share approaches the end without reaching it. */
    private static final double HALF_WAY = 100_000;

    @Inject
    TallyVerificationService verifications;

    @Inject
    CurrentActor current;

    @Inject
    ObjectMapper json;

    /** Who asked for it; the log names them, not the machine. */
    record Asked(UUID accountId, String username) {

        static Asked by(Actor actor) {
            return new Asked(actor.accountId(), actor.username());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) throws JsonProcessingException {
        Asked asked = json.readValue(job.payload(), Asked.class);
        current.become(
                new Actor(asked.accountId(), asked.username(), Set.of(), job.governmentId(), null, null, Set.of()),
                Scope.government(job.governmentId()));
        verifications.run(
                job.governmentId(), job.subjectId(), read -> job.checkpoint("scanning", read / (read + HALF_WAY)));
    }

    @Override
    public void ended(JobRun job, JobStatus status, String problem) {
        verifications.failed(job.subjectId(), problem == null ? status.name().toLowerCase(Locale.ROOT) : problem);
    }
}
