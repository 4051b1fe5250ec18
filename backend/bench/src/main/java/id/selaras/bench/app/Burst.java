package id.selaras.bench.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each take the next subject from a common list until it is empty. */
final class Burst {

    private final int clients;
    private final Act act;
    private double seconds;

    /** What a client does with a subject; answers the status. */
    @FunctionalInterface
    interface Act {
        int with(String subject) throws IOException;
    }

    Burst(int clients, Act act) {
        this.clients = clients;
        this.act = act;
    }

    /** How often each status was answered. */
    Map<Integer, Integer> each(List<String> subjects) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        Map<Integer, Integer> answers = new TreeMap<>();
        long begin = System.nanoTime();
        try {
            List<Future<Integer>> tries = new ArrayList<>();
            for (String subject : subjects) {
                tries.add(threads.submit(() -> act.with(subject)));
            }
            for (Future<Integer> one : tries) {
                answers.merge(one.get(), 1, Integer::sum);
            }
        } catch (Exception failed) {
            throw new IOException(failed);
        } finally {
            seconds = (System.nanoTime() - begin) / 1e9;
            threads.shutdown();
        }
        return answers;
    }

    /** What the last burst took. */
    double seconds() {
        return seconds;
    }
}
