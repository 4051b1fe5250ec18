package id.selaras.exchange.application;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Does one thing at a time beside the caller, who prepares the next meanwhile: the database works while a file is read.
 * Never more than one thing waits, so memory stays bounded.
 */
final class InBackground implements AutoCloseable {

    private static final int LONGEST_SECONDS = 60;

    private final ExecutorService thread;
    private Future<?> last;

    InBackground(String name) {
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread worker = new Thread(work, name);
            worker.setDaemon(true);
            return worker;
        });
    }

    /** Waits for what was begun before, fails with it when it failed, and begins the next. */
    void next(Runnable work) {
        await();
        last = thread.submit(work);
    }

    /** Begins something whose result is wanted later. */
    <T> Supplier<T> begin(Supplier<T> work) {
        Future<T> begun = thread.submit(work::get);
        return () -> result(begun);
    }

    void await() {
        if (last != null) {
            result(last);
        }
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CompletionException(failed.getCause());
        }
    }

    /** Returns when what was begun has ended, also when the caller gives up: nobody writes behind his back. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
