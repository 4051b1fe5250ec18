package id.selaras.bench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The employee list of 100,000 people with filters: how long a request takes, how many statements it needs. */
public final class ListTable {

    private static final int PORT = 18291;
    private static final int WARM_UP = 100;
    private static final int REQUESTS = 300;

    private ListTable() {}

    public static void main(String[] arguments) throws IOException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = BenchFolder.open();
        try (RunningApplication application = RunningApplication.start(folder.resolve("data"), PORT, "sawahlunto");
                Database database = application.database()) {
            String code = "list" + System.currentTimeMillis();
            database.found(code, "planner@sawahlunto");
            ApiSession planner = new ApiSession(application.address(), "planner@" + code);
            fill(planner, folder.resolve("list.xlsx"), people);
            database.awaitRest();
            planner.get("/employees?limit=1&total=true");
            filters().forEach((name, query) -> measure(planner, database, name, query));
        }
    }

    private static void fill(ApiSession planner, Path workbook, int people) throws IOException {
        PeopleFile.of(people).writeWorkbook(workbook);
        String id = planner.upload("EMPLOYEES", workbook).get("id").asText();
        planner.apply(planner.await(id, "CHECKED"));
        planner.await(id, "APPLIED");
        Files.delete(workbook);
    }

    private static Map<String, String[]> filters() {
        Map<String, String[]> filters = new LinkedHashMap<>();
        filters.put("first page", new String[] {"limit=50"});
        filters.put("by NIP, downwards", new String[] {"limit=50&sort=-nip"});
        filters.put("by retirement", new String[] {"limit=50&sort=retirement"});
        filters.put("name contains", new String[] {"limit=50&q=lestari", "limit=50&q=budi", "limit=50&q=nug"});
        filters.put("rank and status", new String[] {"limit=50&rank=33&status=PNS", "limit=50&rank=41&status=PNS"});
        filters.put("a gap in the file", new String[] {"limit=50&gap=NO_ASSESSMENT"});
        filters.put("with total", new String[] {"limit=50&total=true&rank=32"});
        return filters;
    }

    private static void measure(ApiSession planner, Database database, String name, String[] queries) {
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
                planner.get("/employees?" + query);
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
