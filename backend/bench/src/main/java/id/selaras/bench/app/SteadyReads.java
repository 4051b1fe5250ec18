package id.selaras.bench.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How long requests take that come at a steady rate, whether earlier ones were answered or not. The time counts from the
 * moment a request was due, so that a service that falls behind cannot hide it.
 */
final class SteadyReads {

    private static final int CLIENTS = 32;
    private static final int WARM_UP_SECONDS = 5;
    private static final int SECONDS = 20;

    private SteadyReads() {}

    static void measure(ApiSession session, String name, String query, int perSecond) {
        int warmUp = WARM_UP_SECONDS * perSecond;
        double[] millis = new double[SECONDS * perSecond];
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch open = new CountDownLatch(warmUp + millis.length);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long begin = System.nanoTime();
        for (int i = -warmUp; i < millis.length; i++) {
            long due = begin + (i + warmUp) * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int place = i;
            clients.execute(() -> {
                try {
                    session.get(query);
                } catch (Exception failure) {
                    refused.incrementAndGet();
                }
                if (place >= 0) {
                    millis[place] = (System.nanoTime() - due) / 1e6;
                }
                open.countDown();
            });
        }
        clients.shutdown();
        try {
            open.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-20s at %d requests a second: median %.1f ms   p95 %.1f ms   worst %.1f ms   %d refused%n",
                name,
                perSecond,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length - 1],
                refused.get());
    }
}
