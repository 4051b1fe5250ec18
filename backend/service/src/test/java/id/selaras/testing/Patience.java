package id.selaras.testing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for a condition by asking, and tells how long it took. */
public final class Patience {

    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private Patience() {}

    /**
     * @param what the condition in words, for whoever reads that it did not come true
     * @return the time until it held
     */
    public static Duration until(String what, Duration longest, BooleanSupplier holds) {
        long start = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - start > longest.toNanos()) {
                throw new AssertionError("not within " + longest.toSeconds() + " s: " + what);
            }
            pause();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
