package id.selaras.bench.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How soon an answer that was confirmed stands in the index while thousands arrive each second: the index is read again
 * and again, and each time has to hold everything that had been confirmed when it was asked for.
 */
public final class FreshnessTable {

    private static final int PORT = 18297;
    private static final int CONNECTIONS = 256;
    private static final int SECONDS = 15;
    private static final int WARM_UP_SECONDS = 40;
    private static final int ROUNDS = 3;
    private static final String GOVERNMENT = "sawahlunto";

    private FreshnessTable() {}

    public static void main(String[] arguments) throws IOException {
        int perSecond = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
        try (RunningApplication application =
                RunningApplication.start(BenchFolder.open().resolve("data"), PORT, GOVERNMENT, "-Xmx256m")) {
            ApiSession planner = new ApiSession(application.address(), "planner@" + GOVERNMENT);
            new AnswerLoad(PORT, OpenSurvey.path(OpenSurvey.of(planner).code())).during(CONNECTIONS, WARM_UP_SECONDS);
            for (int round = 1; round <= ROUNDS; round++) {
                measure(planner, perSecond, round);
            }
        }
    }

    private static void measure(ApiSession planner, int perSecond, int round) throws IOException {
        OpenSurvey survey = OpenSurvey.of(planner);
        AnswerLoad load = new AnswerLoad(PORT, OpenSurvey.path(survey.code()));
        Thread sender = new Thread(() -> {
            try {
                load.during(CONNECTIONS, SECONDS, perSecond);
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
        sender.start();
        List<Double> millis = new ArrayList<>();
        long missing = 0;
        while (sender.isAlive()) {
            int confirmed = load.confirmations();
            long begin = System.nanoTime();
            long counted = planner.get("/surveys/" + survey.id() + "/results")
                    .get("received")
                    .asLong();
            millis.add((System.nanoTime() - begin) / 1e6);
            missing += Math.max(0, confirmed - counted);
        }
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "round %d: %,.0f answers/s %s, p99 %.0f ms; index read %,d times, %d confirmed answers missing in it,"
                        + " seen within %.0f ms (median), %.0f ms (p99), %.0f ms (worst)%n",
                round,
                load.perSecond(),
                load.statuses(),
                load.millis(0.99),
                millis.size(),
                missing,
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.99)),
                millis.get(millis.size() - 1));
    }
}
