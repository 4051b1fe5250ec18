package id.selaras.bench.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Phones that each send one answer after another over a connection of their own, each answer under a new number. It
 * speaks HTTP by hand, so that it costs next to nothing beside what is measured on the same machine.
 */
final class AnswerLoad {

    private static final String BODY =
            "{\"answers\":{\"U1\":%d,\"U2\":3,\"U3\":4,\"U4\":3,\"U5\":%d,\"U6\":3,\"U7\":4,\"U8\":2,\"U9\":%d}}";
    private static final int CREATED = 201;
    private static final int TOO_BUSY = 503;
    private static final int TOO_MANY = 429;
    private static final long BEFORE_COMING_AGAIN_NANOS = 100_000_000;
    private static final int NO_ANSWER = 0;

    private final int port;
    private final String path;
    private final List<Phone> phones = new ArrayList<>();
    private Supplier<UUID> numbers = UUID::randomUUID;
    private double seconds;

    /** @param path everything before the number of the answer */
    AnswerLoad(int port, String path) {
        this.port = port;
        this.path = path;
    }

    /** Sends for some seconds, then waits for the answers that are under way. */
    AnswerLoad during(int connections, int lastingSeconds) throws IOException {
        return run(connections, System.nanoTime() + lastingSeconds * 1_000_000_000L, Long.MAX_VALUE);
    }

    /** Sends until so many were answered with yes; who is told to come again does. */
    AnswerLoad until(int connections, long answers) throws IOException {
        return run(connections, Long.MAX_VALUE, answers);
    }

    /** Sends other answers under these numbers: what is confirmed then had been missing. */
    AnswerLoad again(int connections, List<UUID> known) throws IOException {
        numbers = new ConcurrentLinkedQueue<>(known)::poll;
        return until(connections, known.size());
    }

    private AnswerLoad run(int connections, long end, long wanted) throws IOException {
        AtomicLong left = new AtomicLong(wanted);
        CountDownLatch done = new CountDownLatch(connections);
        phones.clear();
        long begin = System.nanoTime();
        for (int i = 0; i < connections; i++) {
            Phone phone = new Phone(i);
            phones.add(phone);
            Thread thread = new Thread(
                    () -> {
                        try {
                            phone.send(end, left);
                        } finally {
                            done.countDown();
                        }
                    },
                    "phone-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        try {
            done.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        seconds = (System.nanoTime() - begin) / 1e9;
        return this;
    }

    /** How often each status was answered; 0 where the connection broke. */
    Map<Integer, Long> statuses() {
        Map<Integer, Long> all = new TreeMap<>();
        phones.forEach(phone -> phone.statuses.forEach((status, count) -> all.merge(status, count, Long::sum)));
        return all;
    }

    /** Numbers of the answers that were confirmed. */
    List<UUID> confirmed() {
        return phones.stream().flatMap(phone -> phone.confirmed.stream()).toList();
    }

    double perSecond() {
        return confirmed().size() / seconds;
    }

    double seconds() {
        return seconds;
    }

    /** Milliseconds within which this share of the requests was answered. */
    double millis(double share) {
        long[] all = phones.stream()
                .flatMapToLong(phone -> phone.nanos.stream().mapToLong(Long::longValue))
                .toArray();
        Arrays.sort(all);
        return all.length == 0 ? 0 : all[(int) Math.min(all.length - 1, Math.round(all.length * share))] / 1e6;
    }

    /** One connection. */
    private final class Phone {

        private final Random random;
        private final Map<Integer, Long> statuses = new TreeMap<>();
        private final List<UUID> confirmed = new ArrayList<>();
        private final List<Long> nanos = new ArrayList<>();
        private Socket socket;
        private InputStream input;

        Phone(int seed) {
            random = new Random(System.nanoTime() + seed);
        }

        void send(long end, AtomicLong left) {
            while (System.nanoTime() < end && left.getAndDecrement() > 0) {
                UUID number = numbers.get();
                byte[] request = request(number);
                int status = ask(request);
                while ((status == TOO_BUSY || status == TOO_MANY) && System.nanoTime() < end) {
                    LockSupport.parkNanos(BEFORE_COMING_AGAIN_NANOS);
                    status = ask(request);
                }
                if (status == CREATED) {
                    confirmed.add(number);
                } else if (status == NO_ANSWER) {
                    return;
                }
            }
            close();
        }

        private int ask(byte[] request) {
            long begin = System.nanoTime();
            int status = NO_ANSWER;
            try {
                if (socket == null) {
                    socket = new Socket("127.0.0.1", port);
                    socket.setTcpNoDelay(true);
                    input = new BufferedInputStream(socket.getInputStream(), 1024);
                }
                socket.getOutputStream().write(request);
                status = answered();
            } catch (IOException broken) {
                close();
            }
            nanos.add(System.nanoTime() - begin);
            statuses.merge(status, 1L, Long::sum);
            return status;
        }

        private byte[] request(UUID number) {
            String body = BODY.formatted(1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(4));
            return ("PUT " + path + number + " HTTP/1.1\r\nHost: localhost:" + port
                            + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n"
                            + body)
                    .getBytes(StandardCharsets.US_ASCII);
        }

        /** The status, after the whole answer has been read. */
        private int answered() throws IOException {
            int status = Integer.parseInt(line().split(" ")[1]);
            int length = 0;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            input.skipNBytes(length);
            return status;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder(64);
            for (int sign = input.read(); sign != '\n'; sign = input.read()) {
                if (sign < 0) {
                    throw new IOException("closed");
                }
                if (sign != '\r') {
                    line.append((char) sign);
                }
            }
            return line.toString();
        }

        private void close() {
            try {
                if (socket != null) {
                    socket.close();
                }
            } catch (IOException alreadyGone) {
                statuses.merge(NO_ANSWER, 1L, Long::sum);
            }
            socket = null;
        }
    }
}
