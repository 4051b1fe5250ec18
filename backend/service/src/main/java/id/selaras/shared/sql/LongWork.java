package id.selaras.shared.sql;

/**
 * Work for which nobody waits with an open request: jobs, the demonstration's load, tables computed in the background.
 * A connection taken on its thread meanwhile waits long for the answer to a statement; see {@link StatementPatience}.
 */
public final class LongWork {

    private static final ThreadLocal<Boolean> UNDERWAY = ThreadLocal.withInitial(() -> false);

    private LongWork() {}

    /** Does the work on the calling thread; within other long work it changes nothing. */
    public static void run(Runnable work) {
        boolean before = UNDERWAY.get();
        UNDERWAY.set(true);
        try {
            work.run();
        } finally {
            UNDERWAY.set(before);
        }
    }

    static boolean isUnderway() {
        return UNDERWAY.get();
    }
}
