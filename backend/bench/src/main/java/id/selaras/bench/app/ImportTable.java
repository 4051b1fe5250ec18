package id.selaras.bench.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A workbook of 100,000 people through the application's own import, beside {@code LOAD DATA} of the same rows into
 * tables of the same shape on the same server, in turn. The heap of the application is limited to 256 MB. The first
 * round warms the application up. Processor seconds say on a busy machine what the clock would say on a calm one.
 */
public final class ImportTable {

    private static final int ROUNDS = 4;
    private static final int PORT = 18290;

    private final RunningApplication application;
    private final List<Cost> costs = new ArrayList<>();

    private ImportTable(RunningApplication application) {
        this.application = application;
    }

    /** What a step took, by the clock and of the processors. */
    private record Cost(String step, double seconds, double processorSeconds, double ofDatabase) {

        static Cost sum(String step, List<Cost> parts) {
            return new Cost(
                    step,
                    parts.stream().mapToDouble(Cost::seconds).sum(),
                    parts.stream().mapToDouble(Cost::processorSeconds).sum(),
                    parts.stream().mapToDouble(Cost::ofDatabase).sum());
        }

        String ratioTo(Cost other) {
            return String.format(
                    Locale.ROOT,
                    "%.2f x by the clock, %.2f x of the processors",
                    seconds / other.seconds,
                    processorSeconds / other.processorSeconds);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s %.2f s (%.2f, database %.2f)", step, seconds, processorSeconds, ofDatabase);
        }
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = BenchFolder.open();
        PeopleFile file = PeopleFile.of(people);
        Path workbook = folder.resolve("people.xlsx");
        file.writeWorkbook(workbook);
        System.out.printf(
                "%,d people, workbook %,d KB, clock (processor) seconds%n", people, Files.size(workbook) >> 10);
        String[] jvm = System.getProperty("selaras.jvm", "-Xmx256m").split(" ");
        try (RunningApplication application =
                        RunningApplication.start(folder.resolve("data"), PORT, "sawahlunto", jvm);
                Database database = application.database()) {
            ImportTable table = new ImportTable(application);
            for (int round = 0; round < ROUNDS; round++) {
                String code = "bench" + System.currentTimeMillis();
                byte[] government = database.found(code, "planner@sawahlunto");
                Path employees = folder.resolve("employees.tsv");
                Path versions = folder.resolve("versions.tsv");
                file.writeEmployees(employees, government);
                file.writeVersions(versions, government);
                table.costs.clear();
                database.awaitRest();
                if (round % 2 == 0) {
                    table.load(database, employees, versions);
                    table.ours(code, workbook);
                } else {
                    table.ours(code, workbook);
                    table.load(database, employees, versions);
                }
                table.print(round == 0 ? "warm-up" : "round " + round);
            }
            System.out.printf("peak resident memory of the application %,d MB%n", application.peakMegabytes());
        }
    }

    private void load(Database database, Path employees, Path versions) throws IOException {
        database.emptyCopies();
        measure("load people", () -> database.loadEmployees(employees));
        measure("load versions", () -> database.loadVersions(versions));
    }

    private void ours(String code, Path workbook) throws IOException {
        ApiSession planner = new ApiSession(application.address(), "planner@" + code);
        JsonNode upload = measure("upload", () -> planner.upload("EMPLOYEES", workbook));
        String id = upload.get("id").asText();
        JsonNode checked = measure("check", () -> planner.await(id, "CHECKED"));
        if (checked.get("counts").get("new").asInt()
                != checked.get("counts").get("rows").asInt()) {
            throw new IOException("not every row is new: " + checked.get("counts"));
        }
        measure("apply", () -> {
            planner.apply(checked);
            return planner.await(id, "APPLIED");
        });
    }

    private <T> T measure(String step, Step<T> work) throws IOException {
        double processor = application.processorSeconds();
        double database = application.databaseSeconds();
        long begin = System.nanoTime();
        T result = work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        costs.add(new Cost(
                step, seconds, application.processorSeconds() - processor, application.databaseSeconds() - database));
        return result;
    }

    private void print(String round) {
        Cost load = Cost.sum("LOAD DATA", matching("load"));
        Cost ours = Cost.sum(
                "import",
                costs.stream().filter(cost -> !cost.step().startsWith("load")).toList());
        System.out.println(round + ": " + costs);
        System.out.println("    " + ours + " / " + load + " = " + ours.ratioTo(load) + "; beside the versions alone "
                + ours.ratioTo(matching("load versions").get(0)));
    }

    private List<Cost> matching(String start) {
        return costs.stream().filter(cost -> cost.step().startsWith(start)).toList();
    }
}
