package id.selaras.bench.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Answers to surveys under load: durable answers a second beside a plain Express service on the same database server,
 * in turn, once both have run for a while; 100,000 answers over 500 connections; and killing the application and its
 * database meanwhile, after which no confirmed answer may be missing.
 */
public final class SurveyTable {

    private static final int PORT = 18294;
    private static final int PEER_PORT = 18295;
    private static final int CONNECTIONS = 256;
    private static final int SECONDS = 10;
    private static final int WARM_UP_SECONDS = 60;
    private static final int ROUNDS = 3;
    private static final int BURST = 100_000;
    private static final int BURST_CONNECTIONS = 500;
    private static final int RESENDING_CONNECTIONS = 32;
    private static final int KILLS = 3;
    private static final String GOVERNMENT = "sawahlunto";
    private static final String PEER_PATH = "/surveys/bench/responses/";

    private final Path data;
    private final String[] jvm;

    private SurveyTable(Path data, String[] jvm) {
        this.data = data;
        this.jvm = jvm;
    }

    public static void main(String[] arguments) throws IOException {
        SurveyTable table = new SurveyTable(
                BenchFolder.open().resolve("data"),
                System.getProperty("selaras.jvm", "-Xmx256m").split(" "));
        table.besidePeer();
        table.killed();
    }

    private RunningApplication application() throws IOException {
        return RunningApplication.start(data, PORT, GOVERNMENT, jvm);
    }

    private void besidePeer() throws IOException {
        try (RunningApplication application = application();
                Database database = application.database();
                PeerService peer = PeerService.start(PEER_PORT, database)) {
            answers(opened(application)).during(CONNECTIONS, WARM_UP_SECONDS);
            new AnswerLoad(PEER_PORT, PEER_PATH).during(CONNECTIONS, SECONDS);
            for (int round = 1; round <= ROUNDS; round++) {
                AnswerLoad theirs = new AnswerLoad(PEER_PORT, PEER_PATH).during(CONNECTIONS, SECONDS);
                AnswerLoad ours = answers(opened(application)).during(CONNECTIONS, SECONDS);
                print(
                        "round %d: application %,.0f answers/s %s, p99 %.0f ms; Express %,.0f answers/s %s; %.2f x%n",
                        round,
                        ours.perSecond(),
                        ours.statuses(),
                        ours.millis(0.99),
                        theirs.perSecond(),
                        theirs.statuses(),
                        ours.perSecond() / theirs.perSecond());
            }
            String code = opened(application);
            long before = application.residentMegabytes();
            AnswerLoad burst = answers(code).until(BURST_CONNECTIONS, BURST);
            print(
                    "%,d answers over %d connections: %.1f s, %s, p99 %.0f ms, %,d confirmed, %,d rows, resident memory"
                            + " %,d then %,d MB%n",
                    BURST,
                    BURST_CONNECTIONS,
                    burst.seconds(),
                    burst.statuses(),
                    burst.millis(0.99),
                    burst.confirmed().size(),
                    rows(database, code),
                    before,
                    application.residentMegabytes());
        }
    }

    /** Three kills of the application, three of its database. */
    private void killed() throws IOException {
        for (int kill = 1; kill <= 2 * KILLS; kill++) {
            boolean isDatabase = kill > KILLS;
            List<UUID> confirmed;
            String code;
            try (RunningApplication application = application()) {
                code = opened(application);
                AnswerLoad load = answers(code);
                Thread killer = new Thread(() -> application.killAfter(SECONDS * 500L, isDatabase));
                killer.start();
                confirmed = load.during(CONNECTIONS, SECONDS).confirmed();
            }
            try (RunningApplication application = application();
                    Database database = application.database()) {
                long rows = rows(database, code);
                long missing = answers(code)
                        .again(RESENDING_CONNECTIONS, confirmed)
                        .confirmed()
                        .size();
                print(
                        "%s killed: %,d confirmed, %,d rows, %d of the confirmed missing%n",
                        isDatabase ? "database" : "application", confirmed.size(), rows, missing);
            }
        }
    }

    private static AnswerLoad answers(String code) {
        return new AnswerLoad(PORT, OpenSurvey.path(code));
    }

    private static long rows(Database database, String code) {
        return database.number("SELECT COUNT(*) FROM survey_responses r JOIN surveys s ON s.id = r.survey_id"
                + " WHERE s.code = '" + code + "'");
    }

    private static String opened(RunningApplication application) throws IOException {
        return OpenSurvey.of(new ApiSession(application.address(), "planner@" + GOVERNMENT))
                .code();
    }

    private static void print(String line, Object... figures) {
        System.out.printf(Locale.ROOT, line, figures);
    }
}
