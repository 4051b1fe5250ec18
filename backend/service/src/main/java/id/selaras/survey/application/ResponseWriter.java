package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.survey.application.ResponseBatch.Outcome;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Writes answers in small batches: whatever has arrived while the last batch was being committed is the next one. Alone
 * an answer waits for nobody; under load one commit serves hundreds.
 */
@ApplicationScoped
class ResponseWriter {

    private static final Logger LOG = Logger.getLogger(ResponseWriter.class);
    private static final int BATCH = 500;
    /** A second or two of the fastest stream; no thread waits with them. */
    private static final int WAITING = 5_000;

    private static final int TRIES = 3;
    /** How often an answer is tried whose survey somebody holds, and how long it waits beside the queue in between. */
    static final int TRIES_OF_HELD = 10;

    static final long PAUSE_MILLIS = 100;

    private static final int RETRY_AFTER_SECONDS = 2;
    private static final long STOPPING_MILLIS = 5_000;

    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(WAITING);
    private Thread writer;

    /** @param tries how often its survey was held by somebody */
    private record Waiting(Arrival arrival, int tries) {

        void refuse() {
            arrival.outcome()
                    .completeExceptionally(Refusal.later(RefusalKind.UNAVAILABLE, "unavailable", RETRY_AFTER_SECONDS));
        }
    }

    @Inject
    ResponseBatch batch;

    @Inject
    NetworkCeilings ceilings;

    void onStart(@Observes StartupEvent event) {
        writer = new Thread(this::write, "selaras-survey-answers");
        writer.setDaemon(true);
        writer.start();
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        writer.interrupt();
        writer.join(STOPPING_MILLIS);
        waiting.forEach(Waiting::refuse);
    }

    /** Takes an answer in; when too many wait, the sender is asked to come again. */
    CompletableFuture<Receipt> take(Arrival arrival) {
        if (!writer.isAlive() || !waiting.offer(new Waiting(arrival, 0))) {
            throw Refusal.later(RefusalKind.UNAVAILABLE, "too-many-answers", RETRY_AFTER_SECONDS);
        }
        return arrival.outcome();
    }

    private void write() {
        List<Waiting> arrivals = new ArrayList<>(BATCH);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                arrivals.add(waiting.take());
                waiting.drainTo(arrivals, BATCH - 1);
                keep(arrivals);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } finally {
                arrivals.clear();
            }
        }
    }

    private void keep(List<Waiting> batched) {
        List<Arrival> arrivals = batched.stream().map(Waiting::arrival).toList();
        try {
            Map<Arrival, Outcome> outcomes = keepUnlessLost(arrivals);
            batched.forEach(one -> settle(one, outcomes.get(one.arrival())));
        } catch (RuntimeException | Error failed) {
            // Also of an Error: this thread is the only one, and everybody in the batch waits for an answer.
            LOG.warnf("%d answers not kept: %s", arrivals.size(), DatabaseTrouble.nameOf(failed));
            arrivals.forEach(arrival -> arrival.outcome().completeExceptionally(later(failed)));
        }
    }

    private void settle(Waiting one, Outcome outcome) {
        if (outcome == Outcome.HELD) {
            again(one);
        } else if (outcome.refusal() == null) {
            one.arrival().outcome().complete(outcome.receipt());
        } else {
            one.arrival().outcome().completeExceptionally(outcome.refusal());
        }
    }

    /**
     * Somebody holds the survey of an answer. Mostly that is over at once, when a planner has changed or closed it, so
     * the answer is tried a few times more; it waits beside the queue and keeps nobody up.
     */
    private void again(Waiting one) {
        if (one.tries() + 1 == TRIES_OF_HELD) {
            one.refuse();
            return;
        }
        CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS).execute(() -> {
            if (!writer.isAlive() || !waiting.offer(new Waiting(one.arrival(), one.tries() + 1))) {
                one.refuse();
            }
        });
    }

    /** A lock that stayed taken is no refusal of the answer: its sender is to come again. */
    private static Throwable later(Throwable failed) {
        return DatabaseTrouble.isLostRace(failed)
                ? Refusal.later(RefusalKind.UNAVAILABLE, "unavailable", RETRY_AFTER_SECONDS)
                : failed;
    }

    /** Another replica may have kept one of the answers at the same time: then it is known at the next look. */
    private Map<Arrival, Outcome> keepUnlessLost(List<Arrival> arrivals) {
        for (int tries = 1; ; tries++) {
            try {
                NetworkCeilings.Draft draft = ceilings.begin();
                Map<Arrival, Outcome> outcomes = batch.keep(arrivals, draft);
                draft.commit();
                return outcomes;
            } catch (RuntimeException lost) {
                if (tries == TRIES || !DatabaseTrouble.isLostRace(lost)) {
                    throw lost;
                }
            }
        }
    }
}
