package id.selaras.bench.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** How long a list takes to answer, and how many statements it needs. */
final class Reads {

    private static final int WARM_UP = 100;
    private static final int REQUESTS = 300;

    private Reads() {}

    /** @param queries addresses of which one is drawn each time */
    static void measure(ApiSession session, Database database, String name, String[] queries) {
        Random dice = new Random(1);
        double[] millis = new double[REQUESTS];
        long before = 0;
        try {
            for (int i = -WARM_UP; i < REQUESTS; i++) {
                if (i == 0) {
                    before = database.statements();
                }
                String query = queries[dice.nextInt(queries.length)];
                long begin = System.nanoTime();
                session.get(query);
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - begin) / 1e6;
                }
            }
        } catch (IOException refused) {
            System.out.println(name + ": " + refused.getMessage());
            return;
        }
        // Reading the counter is a statement, too.
        double statements = (database.statements() - before - 1.0) / REQUESTS;
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-20s median %7.1f ms   p95 %7.1f ms   worst %7.1f ms   %.1f statements a request%n",
                name,
                millis[REQUESTS / 2],
                millis[REQUESTS * 95 / 100],
                millis[REQUESTS - 1],
                statements);
    }
}
