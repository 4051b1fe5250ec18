package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.id.Ids;
import id.selaras.shared.job.Jobs;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.application.TallyVerification.Difference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hibernate.Session;

/** Proves that tallies equal a scan of all answers, and sets right those that do not. */
@ApplicationScoped
public class TallyVerificationService {

    private static final int LONGEST_SECONDS = 900;

    @Inject
    SurveyRepository surveys;

    @Inject
    TallyCheckRepository checks;

    @Inject
    TallyScan scans;

    @Inject
    QuestionTallyScan questionScans;

    @Inject
    RetentionRepository retention;

    @Inject
    EntityManager database;

    @Inject
    Jobs jobs;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * Asks for a scan in the background; 409 once the answers were deleted because they had been kept long enough.
     *
     * @param repair whether what differs is set to what was scanned; no answer is taken meanwhile
     */
    @Transactional
    public TallyVerification ask(UUID surveyId, boolean repair) {
        surveys.row(current.governmentId(), surveyId).orElseThrow(Refusal::notFound);
        requireAnswers(surveyId);
        UUID id = Ids.next();
        UUID job = jobs.enqueue(
                current.governmentId(),
                TallyVerificationRunner.KIND,
                "survey-tally-check",
                id,
                TallyVerificationRunner.Asked.by(current.actor()));
        checks.add(id, surveyId, repair, job, current.actor().accountId(), clock.instant());
        return checks.find(id).orElseThrow();
    }

    @Transactional
    public TallyVerification get(UUID surveyId, UUID id) {
        surveys.row(current.governmentId(), surveyId).orElseThrow(Refusal::notFound);
        return checks.find(id)
                .filter(check -> check.surveyId().equals(surveyId))
                .orElseThrow(Refusal::notFound);
    }

    void run(UUID governmentId, UUID id, LongConsumer progress) {
        boolean repair = QuarkusTransaction.requiringNew()
                .call(() -> checks.find(id).orElseThrow(Refusal::notFound).repair());
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            if (!repair) {
                // Answers and tallies of one moment, while others go on answering.
                database.unwrap(Session.class)
                        .doWork(connection ->
                                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
            }
            TallyVerification check = checks.lock(id).orElseThrow(Refusal::notFound);
            if (check.finishedAt() != null) {
                return;
            }
            if (repair) {
                surveys.lock(governmentId, check.surveyId()).orElseThrow(Refusal::notFound);
            }
            TallyScan.Result result = scan(
                    governmentId,
                    check.surveyId(),
                    read -> QuarkusTransaction.suspendingExisting().run(() -> progress.accept(read)));
            if (repair && !result.differences().isEmpty()) {
                result.repair().run();
            }
            checks.finish(id, result.answers(), result.differences(), clock.instant());
            events.fire(new SurveyTalliesCompared(
                    governmentId,
                    check.surveyId(),
                    repair,
                    result.answers(),
                    result.differences().stream().map(Difference::name).toList()));
        });
    }

    /** 409 where the answers were deleted: a scan would find nothing and call everything wrong. */
    private void requireAnswers(UUID surveyId) {
        if (retention.hasForgotten(surveyId)) {
            throw Refusal.conflict("answers-deleted");
        }
    }

    private TallyScan.Result scan(UUID governmentId, UUID surveyId, LongConsumer progress) {
        requireAnswers(surveyId);
        UUID versionId = surveys.row(governmentId, surveyId)
                .orElseThrow(Refusal::notFound)
                .questionnaireVersionId();
        return versionId == null
                ? scans.scan(governmentId, surveyId, progress)
                : questionScans.scan(surveyId, versionId, progress);
    }

    @Transactional
    void failed(UUID id, String problem) {
        checks.fail(id, problem, clock.instant());
    }
}
