package id.selaras.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Does things at the same time: all threads wait for each other before the first one begins. */
public final class AtOnce {

    private AtOnce() {}

    /** Answers in the order of the numbers from 0. */
    public static <T> List<T> times(int times, IntFunction<T> act) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CyclicBarrier start = new CyclicBarrier(times);
        try {
            List<CompletableFuture<T>> tries = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int n = i;
                tries.add(CompletableFuture.supplyAsync(() -> after(start, n, act), threads));
            }
            return tries.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T after(CyclicBarrier start, int n, IntFunction<T> act) {
        try {
            start.await(1, TimeUnit.MINUTES);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return act.apply(n);
    }
}
