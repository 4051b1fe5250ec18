package id.selaras.bench.app;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Phones that each send one answer after another over a connection of their own, each answer under a new number. One
 * thread serves them all, so that they cost little beside what is measured on the same machine.
 */
final class AnswerLoad {

    private static final int CREATED = 201;
    private static final int TOO_BUSY = 503;
    private static final int TOO_MANY = 429;
    private static final long BEFORE_COMING_AGAIN_NANOS = 100_000_000;
    private static final long LOOK_MILLIS = 1;
    private static final int NO_ANSWER = 0;

    private final int port;
    private final String path;
    private final SplittableRandom random = new SplittableRandom();
    private final Map<Integer, Long> statuses = new TreeMap<>();
    private final List<UUID> confirmed = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();
    private final Deque<Phone> toldToComeAgain = new ArrayDeque<>();
    private final Deque<Phone> early = new ArrayDeque<>();
    private final AtomicInteger confirmations = new AtomicInteger();
    private Supplier<UUID> numbers = this::randomNumber;
    private long end = Long.MAX_VALUE;
    private long left = Long.MAX_VALUE;
    private long betweenAnswersNanos;
    private long due = Long.MIN_VALUE;
    private int busy;
    private double seconds;

    /** @param path everything before the number of the answer */
    AnswerLoad(int port, String path) {
        this.port = port;
        this.path = path;
    }

    /** Sends for some seconds, then waits for the answers that are under way. */
    AnswerLoad during(int connections, int lastingSeconds) throws IOException {
        end = System.nanoTime() + lastingSeconds * 1_000_000_000L;
        return run(connections);
    }

    /** The same at a steady rate instead of as fast as it goes. */
    AnswerLoad during(int connections, int lastingSeconds, int perSecond) throws IOException {
        betweenAnswersNanos = 1_000_000_000L / perSecond;
        due = System.nanoTime();
        return during(connections, lastingSeconds);
    }

    /** Sends until so many were answered; who is told to come again does. */
    AnswerLoad until(int connections, long answers) throws IOException {
        left = answers;
        return run(connections);
    }

    /** Sends other answers under these numbers: what is confirmed then had been missing. */
    AnswerLoad again(int connections, List<UUID> known) throws IOException {
        numbers = new ArrayDeque<>(known)::poll;
        return until(connections, known.size());
    }

    private AnswerLoad run(int connections) throws IOException {
        long begin = System.nanoTime();
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                next(new Phone(port, path, selector));
            }
            while (busy > 0 || !early.isEmpty()) {
                selector.select(this::answered, LOOK_MILLIS);
                sendAgain();
                sendDue();
            }
        }
        seconds = (System.nanoTime() - begin) / 1e9;
        return this;
    }

    private void next(Phone phone) {
        if (left <= 0 || System.nanoTime() >= end) {
            phone.close();
            return;
        }
        if (System.nanoTime() < due) {
            early.add(phone);
            return;
        }
        due += betweenAnswersNanos;
        left--;
        busy++;
        try {
            phone.send(numbers.get(), random.nextInt(64));
        } catch (IOException broken) {
            gone(phone);
        }
    }

    private void answered(SelectionKey key) {
        Phone phone = (Phone) key.attachment();
        try {
            int status = phone.read();
            if (status != NO_ANSWER) {
                told(phone, status);
            }
        } catch (IOException broken) {
            gone(phone);
        }
    }

    private void told(Phone phone, int status) {
        nanos.add(System.nanoTime() - phone.sentAt());
        statuses.merge(status, 1L, Long::sum);
        if ((status == TOO_BUSY || status == TOO_MANY) && System.nanoTime() < end) {
            toldToComeAgain.add(phone);
            return;
        }
        if (status == CREATED) {
            confirmed.add(phone.number());
            confirmations.incrementAndGet();
        }
        busy--;
        next(phone);
    }

    private void sendAgain() {
        long due = System.nanoTime() - BEFORE_COMING_AGAIN_NANOS;
        while (!toldToComeAgain.isEmpty() && toldToComeAgain.peek().sentAt() < due) {
            Phone phone = toldToComeAgain.poll();
            try {
                phone.again();
            } catch (IOException broken) {
                gone(phone);
            }
        }
    }

    private void sendDue() {
        for (int waiting = early.size();
                waiting > 0 && (System.nanoTime() >= due || System.nanoTime() >= end);
                waiting--) {
            next(early.poll());
        }
    }

    /** The connection is lost with what was under way on it, and the phone stays away. */
    private void gone(Phone phone) {
        phone.close();
        statuses.merge(NO_ANSWER, 1L, Long::sum);
        busy--;
    }

    /** How often each status was answered; 0 where the connection broke. */
    Map<Integer, Long> statuses() {
        return statuses;
    }

    /** Numbers of the answers that were confirmed. */
    List<UUID> confirmed() {
        return confirmed;
    }

    /** How many were confirmed up to now; may be asked while they are sent. */
    int confirmations() {
        return confirmations.get();
    }

    double perSecond() {
        return confirmed.size() / seconds;
    }

    double seconds() {
        return seconds;
    }

    /** Milliseconds within which this share of the requests was answered. */
    double millis(double share) {
        long[] all = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return all.length == 0 ? 0 : all[(int) Math.min(all.length - 1, Math.round(all.length * share))] / 1e6;
    }

    /** A random UUID; a secure one would cost as much as the rest of the request. */
    private UUID randomNumber() {
        return new UUID(
                random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & Long.MAX_VALUE >>> 1 | Long.MIN_VALUE);
    }
}
