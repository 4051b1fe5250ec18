package id.selaras.bench.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The employee list of 100,000 people with filters: how long a request takes, how many statements it needs. */
public final class ListTable {

    private static final int PORT = 18291;

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
            filters().forEach((name, query) -> Reads.measure(planner, database, name, query));
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
        filters.put("first page", new String[] {"/employees?limit=50"});
        filters.put("by NIP, downwards", new String[] {"/employees?limit=50&sort=-nip"});
        filters.put("by retirement", new String[] {"/employees?limit=50&sort=retirement"});
        filters.put("name contains", new String[] {
            "/employees?limit=50&q=lestari", "/employees?limit=50&q=budi", "/employees?limit=50&q=nug"
        });
        filters.put(
                "rank and status",
                new String[] {"/employees?limit=50&rank=33&status=PNS", "/employees?limit=50&rank=41&status=PNS"});
        filters.put("a gap in the file", new String[] {"/employees?limit=50&gap=NO_ASSESSMENT"});
        filters.put("with total", new String[] {"/employees?limit=50&total=true&rank=32"});
        return filters;
    }
}
