package id.selaras.bench.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The index of all units over many answers, from the tallies by SQL and as a whole request of the API, beside the scan
 * that SQL needs for as much and the one for the means alone, in turn, and again with ten times as many answers.
 */
public final class IndexTable {

    private static final int PORT = 18296;
    private static final int REQUESTS = 20;
    private static final int ROUNDS = 3;
    private static final String GOVERNMENT = "sawahlunto";
    private static final String INDEX = "/survey-index?period=YEAR&below=false&service=Loket&from=" + SeededAnswers.YEAR
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
            Timed<JsonNode> request = median(() -> indices(planner));
            Timed<Map<UUID, Double>> tallied = median(answers::tallied);
            Timed<Map<UUID, Double>> means = once(answers::indices);
            Timed<Map<UUID, Double>> scan = once(answers::scanned);
            print(
                    "%,d answers, round %d: scan %,.0f ms, of the means alone %,.0f ms; tallies %.2f ms, %,.0f x and"
                            + " %,.0f x; the whole request %.1f ms, %,.0f x and %,.0f x (medians of %d); the indices"
                            + " differ by %.9f, those of the request by %.4f at most%n",
                    rows,
                    round,
                    scan.millis(),
                    means.millis(),
                    tallied.millis(),
                    scan.millis() / tallied.millis(),
                    means.millis() / tallied.millis(),
                    request.millis(),
                    scan.millis() / request.millis(),
                    means.millis() / request.millis(),
                    REQUESTS,
                    difference(scan.answer(), tallied.answer()),
                    difference(scan.answer(), told(request.answer())));
            best = Math.min(best, request.millis());
        }
        return best;
    }

    private static JsonNode indices(ApiSession planner) throws IOException {
        JsonNode index = planner.get(INDEX);
        if (!index.hasNonNull("units") || index.get("units").isEmpty()) {
            throw new IOException("no units: " + index);
        }
        return index;
    }

    /** The indices of the units as they are shown, to two decimals. */
    private static Map<UUID, Double> told(JsonNode index) {
        Map<UUID, Double> told = new HashMap<>();
        index.get("units")
                .forEach(unit -> told.put(
                        UUID.fromString(unit.get("unitId").asText()),
                        unit.at("/line/all/index/value").asDouble()));
        return told;
    }

    private static double difference(Map<UUID, Double> some, Map<UUID, Double> others) {
        if (!some.keySet().equals(others.keySet())) {
            throw new IllegalStateException(some.size() + " units beside " + others.size());
        }
        return some.keySet().stream()
                .mapToDouble(unit -> Math.abs(some.get(unit) - others.get(unit)))
                .max()
                .orElseThrow();
    }

    private record Timed<T>(T answer, double millis) {}

    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> Timed<T> once(Question<T> question) throws IOException {
        long begin = System.nanoTime();
        T answer = question.ask();
        return new Timed<>(answer, (System.nanoTime() - begin) / 1e6);
    }

    private static <T> Timed<T> median(Question<T> question) throws IOException {
        List<Timed<T>> asked = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            asked.add(once(question));
        }
        asked.sort(Comparator.comparingDouble(Timed::millis));
        return asked.get(REQUESTS / 2);
    }

    private static void print(String line, Object... figures) {
        System.out.printf(Locale.ROOT, line, figures);
    }
}
