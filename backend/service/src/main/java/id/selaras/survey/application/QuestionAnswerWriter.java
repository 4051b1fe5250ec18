package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.sql.DatabaseTrouble;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Writes answers to own questionnaires one after the other, each in a transaction of its own: they are few beside those
 * of the satisfaction survey, and each changes tallies of its own shape.
 */
@ApplicationScoped
class QuestionAnswerWriter {

    private static final Logger LOG = Logger.getLogger(QuestionAnswerWriter.class);
    private static final int WAITING = 2_000;
    private static final int TRIES = 3;
    private static final int RETRY_AFTER_SECONDS = 2;
    private static final long STOPPING_SECONDS = 5;

    private final ThreadPoolExecutor writer =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> daemon(work));

    @Inject
    QuestionAnswerBatch batch;

    @Inject
    NetworkCeilings ceilings;

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        writer.shutdown();
        writer.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes answers in; when too many wait, the sender is asked to come again. */
    CompletableFuture<Receipt> take(QuestionArrival arrival) {
        CompletableFuture<Receipt> outcome = new CompletableFuture<>();
        try {
            writer.execute(() -> settle(arrival, outcome, 1));
        } catch (RejectedExecutionException full) {
            throw Refusal.later(RefusalKind.UNAVAILABLE, "too-many-answers", RETRY_AFTER_SECONDS);
        }
        return outcome;
    }

    /** @param tries how often it was tried, this time included */
    private void settle(QuestionArrival arrival, CompletableFuture<Receipt> outcome, int tries) {
        try {
            keepUnlessLost(arrival).ifPresentOrElse(outcome::complete, () -> again(arrival, outcome, tries));
        } catch (Refusal refusal) {
            outcome.completeExceptionally(refusal);
        } catch (RuntimeException | Error failed) {
            LOG.warnf("answers not kept: %s", DatabaseTrouble.nameOf(failed));
            outcome.completeExceptionally(
                    DatabaseTrouble.isLostRace(failed)
                            ? Refusal.later(RefusalKind.UNAVAILABLE, "unavailable", RETRY_AFTER_SECONDS)
                            : failed);
        }
    }

    /** Somebody holds the survey, mostly not for long: the answer waits beside the queue and keeps nobody up. */
    private void again(QuestionArrival arrival, CompletableFuture<Receipt> outcome, int tries) {
        Refusal held = Refusal.later(RefusalKind.UNAVAILABLE, "unavailable", RETRY_AFTER_SECONDS);
        if (tries == ResponseWriter.TRIES_OF_HELD) {
            outcome.completeExceptionally(held);
            return;
        }
        CompletableFuture.delayedExecutor(ResponseWriter.PAUSE_MILLIS, TimeUnit.MILLISECONDS)
                .execute(() -> {
                    try {
                        writer.execute(() -> settle(arrival, outcome, tries + 1));
                    } catch (RejectedExecutionException full) {
                        outcome.completeExceptionally(held);
                    }
                });
    }

    /** Another replica may have kept them at the same time: then they are known at the next look. */
    private Optional<Receipt> keepUnlessLost(QuestionArrival arrival) {
        for (int tries = 1; ; tries++) {
            try {
                NetworkCeilings.Draft draft = ceilings.begin();
                Optional<Receipt> receipt = batch.keep(arrival, draft);
                draft.commit();
                return receipt;
            } catch (RuntimeException lost) {
                if (tries == TRIES || !DatabaseTrouble.isLostRace(lost)) {
                    throw lost;
                }
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "selaras-survey-questions");
        thread.setDaemon(true);
        return thread;
    }
}
