package id.selaras.bench.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Cases under load, in the demonstration of Samarinda: opening many from one plan, deciding them with 32 clients at
 * once, a decree with 300 extracts, and the list of 50,000.
 */
public final class CaseTable {

    private static final int PORT = 18292;
    private static final int OPENED = 500;
    private static final int CLIENTS = 32;
    private static final int EXTRACTS = 300;
    private static final int LISTED = 50_000;
    private static final int TOLD_TO_COME_AGAIN = 503;
    private static final int ONE_CASE_ROUNDS = 20;
    private static final LocalDate TODAY = LocalDate.now();

    private final RunningApplication application;
    private final Database database;
    private final ApiSession planner;
    private final ApiSession approver;

    private CaseTable(RunningApplication application, Database database) throws IOException {
        this.application = application;
        this.database = database;
        this.planner = new ApiSession(application.address(), "planner@samarinda");
        this.approver = new ApiSession(application.address(), "approver@samarinda");
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = BenchFolder.open();
        try (RunningApplication application = RunningApplication.start(
                        folder.resolve("data"),
                        PORT,
                        "samarinda",
                        System.getProperty("selaras.jvm", "-Xmx256m").split(" "));
                Database database = application.database()) {
            CaseTable table = new CaseTable(application, database);
            Map<String, List<String>> chains = table.opened();
            SeededCases seeded = new SeededCases(database);
            seeded.considered("approver@samarinda");
            table.decided(new ArrayList<>(chains.values()));
            table.decreed();
            seeded.copied(LISTED);
            table.listed();
        }
    }

    /** Cases by chain. */
    private Map<String, List<String>> opened() throws IOException {
        String plan = planner.accepted(
                        "/plans", null, """
                        {"name":"Bench","unitIds":[],"asOf":"%s","effectiveOn":"%s","criteria":{"moveCost":0,"perKm":0,
                        "wishBonus":200,"shortageFirst":true,"protectOrigin":false}}""".formatted(TODAY, TODAY.plusMonths(2).withDayOfMonth(1)))
                .get("id")
                .asText();
        planner.awaitJob(planner.accepted("/plans/" + plan + "/runs", null, "{}")
                .get("jobId")
                .asText());
        Map<String, Integer> chains = new LinkedHashMap<>();
        for (String cursor = ""; cursor != null; ) {
            JsonNode page = planner.get("/plans/" + plan + "/moves?limit=200" + cursor);
            page.get("items").forEach(move -> chains.merge(move.get("chainId").asText(), 1, Integer::sum));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : null;
        }
        List<String> chosen = new ArrayList<>();
        int people = 0;
        for (Map.Entry<String, Integer> chain : chains.entrySet()) {
            if (people < OPENED) {
                chosen.add(chain.getKey());
                people += chain.getValue();
            }
        }
        String ids = chosen.stream().map(id -> '"' + id + '"').collect(Collectors.joining(",", "[", "]"));
        long begin = System.nanoTime();
        int opened = planner.accepted("/plans/" + plan + "/cases", null, "{\"chainIds\":" + ids + "}")
                .get("opened")
                .asInt();
        print("%d cases of one plan opened in one request: %.2f s%n", opened, seconds(begin));
        return cases(plan);
    }

    private Map<String, List<String>> cases(String plan) throws IOException {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (String cursor = ""; cursor != null; ) {
            JsonNode page = planner.get("/mutation-cases?limit=200&plan=" + plan + cursor);
            page.get("items")
                    .forEach(one -> cases.computeIfAbsent(one.get("chainId").asText(), any -> new ArrayList<>())
                            .add(one.get("id").asText()));
            cursor = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : null;
        }
        return cases;
    }

    private void decided(List<List<String>> chains) throws IOException {
        int rounds = Math.min(ONE_CASE_ROUNDS, chains.size() / 4);
        List<String> contested = new ArrayList<>();
        List<String> distinct = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            (i < rounds ? contested : distinct).add(chains.get(i).get(0));
        }
        Map<String, String> versions = new LinkedHashMap<>();
        for (List<String> chain : chains) {
            String id = chain.get(0);
            versions.put(id, planner.get("/mutation-cases/" + id).get("version").asText());
        }
        AtomicInteger later = new AtomicInteger();
        Burst burst = new Burst(CLIENTS, id -> {
            int status = decide(id, versions.get(id));
            // More clients than connections: who is told to come again does.
            while (status == TOLD_TO_COME_AGAIN) {
                later.incrementAndGet();
                status = decide(id, versions.get(id));
            }
            return status;
        });
        double processor = application.processorSeconds();
        Map<Integer, Integer> answers = burst.each(distinct);
        long members = database.number("SELECT COUNT(*) FROM mutation_cases WHERE status = 'APPROVED'");
        print(
                "%d clients, %d chains with %d members: %.1f decisions/s (%.2f processor seconds each), answers %s,"
                        + " told to come again %d times%n",
                CLIENTS,
                distinct.size(),
                members,
                distinct.size() / burst.seconds(),
                (application.processorSeconds() - processor) / distinct.size(),
                answers,
                later.get());
        Map<Integer, Integer> told = new LinkedHashMap<>();
        double spent = 0;
        for (String id : contested) {
            List<String> same = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                same.add(id);
            }
            burst.each(same).forEach((status, count) -> told.merge(status, count, Integer::sum));
            spent += burst.seconds();
        }
        print(
                "%d clients, one case, %d rounds: %.1f answers/s, answers %s%n",
                CLIENTS, contested.size(), contested.size() * CLIENTS / spent, told);
    }

    private int decide(String id, String version) throws IOException {
        return approver.post("/mutation-cases/" + id + "/decision", version, "{\"decision\":\"APPROVE\"}")
                .statusCode();
    }

    private void decreed() throws IOException {
        // What the clients were not given a seat for does not matter here: the letters are measured.
        database.run("UPDATE mutation_cases SET status = 'APPROVED' WHERE status = 'CONSIDERED'");
        JsonNode page = planner.get("/mutation-cases?limit=200&status=APPROVED");
        int people = 0;
        String first = null;
        long begin = System.nanoTime();
        while (people < EXTRACTS && !page.get("items").isEmpty()) {
            JsonNode subject = page.get("items").get(0);
            first = first == null ? subject.get("id").asText() : first;
            String version = planner.get("/mutation-cases/" + subject.get("id").asText())
                    .get("version")
                    .asText();
            approver.accepted(
                    "/mutation-cases/" + subject.get("id").asText() + "/decree",
                    version,
                    "{\"number\":\"800/BENCH\",\"issuedOn\":\"%s\",\"effectiveOn\":\"%s\"}"
                            .formatted(TODAY, TODAY.plusMonths(2).withDayOfMonth(1)));
            people = (int) database.number("SELECT COUNT(*) FROM mutation_cases WHERE decree_number = '800/BENCH'");
            page = planner.get("/mutation-cases?limit=200&status=APPROVED");
        }
        print("Decree for %d people, chain by chain: %.1f s%n", people, seconds(begin));
        begin = System.nanoTime();
        double processor = application.processorSeconds();
        planner.awaitJob(planner.accepted("/mutation-cases/" + first + "/letters/T4/bundle", null, "")
                .get("id")
                .asText());
        print(
                "Decree and %d extracts as PDF: %.1f s (%.1f processor seconds), archive %.1f MB, peak memory %d MB%n",
                people,
                seconds(begin),
                application.processorSeconds() - processor,
                planner.download("/mutation-cases/" + first + "/letters/T4/bundle") / 1e6,
                application.peakMegabytes());
    }

    private void listed() throws IOException {
        Map<String, String[]> filters = new LinkedHashMap<>();
        filters.put("cases, first page", new String[] {"/mutation-cases?limit=50"});
        filters.put("cases, newest first", new String[] {"/mutation-cases?limit=50&sort=-number"});
        filters.put(
                "cases of a state",
                new String[] {"/mutation-cases?limit=50&status=COMPLETED", "/mutation-cases?limit=50&status=REJECTED"});
        filters.put(
                "cases by name", new String[] {"/mutation-cases?limit=50&q=sri", "/mutation-cases?limit=50&q=budi"});
        filters.put("cases, rare name", new String[] {"/mutation-cases?limit=50&q=zzz"});
        filters.put("cases with total", new String[] {"/mutation-cases?limit=50&total=true"});
        filters.forEach((name, query) -> Reads.measure(planner, database, name, query));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
