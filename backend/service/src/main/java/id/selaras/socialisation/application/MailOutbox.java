package id.selaras.socialisation.application;

import id.selaras.shared.sql.DatabaseTrouble;
import id.selaras.socialisation.application.MailPost.Outcome;
import id.selaras.socialisation.application.MailRepository.Waiting;
import id.selaras.socialisation.domain.MailStatus;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Sends what is queued: takes some mails in a short transaction, sends them outside of any, marks each. A process that
 * dies in between leaves mails which are due again when their time is over; at worst one reader gets the same mail twice.
 */
@ApplicationScoped
class MailOutbox {

    private static final Logger LOG = Logger.getLogger(MailOutbox.class);

    private static final int AT_ONCE = 50;

    /** Longer than the slowest server needs for the mails taken at once. */
    private static final Duration TAKEN = Duration.ofMinutes(20);

    /** Half a minute, doubled with each try, until this. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /** About three days. */
    private static final int MOST_ATTEMPTS = 20;

    @Inject
    MailOutbox self;

    @Inject
    MailRepository mails;

    @Inject
    MailPost post;

    @Inject
    Clock clock;

    @Scheduled(every = "5s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!post.isOpen()) {
            return;
        }
        try {
            tick();
        } catch (RuntimeException trouble) {
            LOG.warnf("mails not looked at: %s", DatabaseTrouble.nameOf(trouble));
        }
    }

    /** Sends everything that is due, until the server does not answer. */
    void tick() {
        List<Waiting> taken = self.take();
        while (!taken.isEmpty()) {
            for (int i = 0; i < taken.size(); i++) {
                Outcome outcome = post.send(taken.get(i));
                self.mark(taken.get(i), outcome);
                if (outcome.isUnreachable()) {
                    self.giveBack(taken.subList(i + 1, taken.size()));
                    return;
                }
            }
            taken = self.take();
        }
    }

    @ActivateRequestContext
    @Transactional
    List<Waiting> take() {
        Instant now = clock.instant();
        return mails.take(now, now.plus(TAKEN), AT_ONCE);
    }

    @ActivateRequestContext
    @Transactional
    void mark(Waiting mail, Outcome outcome) {
        Instant now = clock.instant();
        if (outcome.isTaken()) {
            mails.end(mail.id(), MailStatus.SENT, null, now);
        } else if (outcome.forGood()) {
            mails.end(mail.id(), MailStatus.BOUNCED, outcome.problem(), now);
        } else if (mail.attempts() >= MOST_ATTEMPTS) {
            mails.end(mail.id(), MailStatus.FAILED, outcome.problem(), now);
        } else {
            mails.retry(mail.id(), outcome.problem(), now.plus(waitAfter(mail.attempts())));
        }
    }

    @ActivateRequestContext
    @Transactional
    void giveBack(List<Waiting> untried) {
        mails.giveBack(
                untried.stream().map(Waiting::id).toList(), clock.instant().plus(FIRST_WAIT));
    }

    /** With some chance in it, so that not all come back at the same moment. */
    static Duration waitAfter(int attempts) {
        long millis = FIRST_WAIT.toMillis() << Math.min(attempts - 1, 16);
        long most = Math.min(millis, LONGEST_WAIT.toMillis());
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }
}
