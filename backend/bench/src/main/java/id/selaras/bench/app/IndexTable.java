package id.selaras.bench.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The index of all units over many answers through the API beside the scan that SQL needs for it, in turn, and again
 * with ten times as many answers.
 */
public final class IndexTable {

    private static final int PORT = 18296;
    private static final int REQUESTS = 20;
    private static final int ROUNDS = 3;
    private static final String GOVERNMENT = "sawahlunto";
    private static final String INDEX = "/survey-index?period=YEAR&below=false&from=" + SeededAnswers.YEAR
            + "-01-01&to=" + SeededAnswers.YEAR + "-12-31";

    private IndexTable() {}

    public static void main(String[] arguments) throws IOException {
        int first = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int second = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000_000;
        try (RunningApplication application =
                        RunningApplication.start(BenchFolder.open().resolve("data"), PORT, GOVERNMENT, "-Xmx256m");
                Database database = application.database()) {
            ApiSession planner = new ApiSession(application.address(), "planner@" + GOVERNMENT);
            SeededAnswers answers = new SeededAnswers(database, GOVERNMENT);
            long units = database.number("SELECT COUNT(*) FROM units WHERE government_id ="
                    + " (SELECT id FROM governments WHERE code = '" + GOVERNMENT + "')");
            double small = measure(planner, answers, answers.add((int) (first / units)));
            double large = measure(planner, answers, answers.add((int) ((second - first) / units)));
            print("the index over the many takes %.2f x the time over the few%n", large / small);
        }
    }

    private static double measure(ApiSession planner, SeededAnswers answers, long rows) throws IOException {
        double best = Double.MAX_VALUE;
        for (int round = 1; round <= ROUNDS; round++) {
            double asked = asked(planner);
            long begin = System.nanoTime();
            long scanned = answers.scanned();
            double scan = (System.nanoTime() - begin) / 1e6;
            print(
                    "%,d answers, round %d: index of all units %.1f ms (median of %d requests), scan %,.0f ms, ratio"
                            + " %,.0f; sum of the indices differs by %.6f%n",
                    rows, round, asked, REQUESTS, scan, scan / asked, Math.abs(scanned - answers.tallied()) / 1e6);
            best = Math.min(best, asked);
        }
        return best;
    }

    /** Median milliseconds of a request. */
    private static double asked(ApiSession planner) throws IOException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            long begin = System.nanoTime();
            JsonNode index = planner.get(INDEX);
            millis.add((System.nanoTime() - begin) / 1e6);
            if (!index.hasNonNull("units") || index.get("units").isEmpty()) {
                throw new IOException("no units: " + index);
            }
        }
        Collections.sort(millis);
        return millis.get(millis.size() / 2);
    }

    private static void print(String line, Object... figures) {
        System.out.printf(Locale.ROOT, line, figures);
    }
}
