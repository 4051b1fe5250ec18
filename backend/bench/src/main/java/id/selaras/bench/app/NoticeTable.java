package id.selaras.bench.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * A notice to everybody in the demonstration of Samarinda, about nine thousand people with an address each: how long
 * until every receipt stands and every mail is queued, reach by unit, and the inbox of one of them.
 */
public final class NoticeTable {

    private static final int PORT = 18297;
    private static final int INBOXES_PER_SECOND = 200;
    private static final long BETWEEN_LOOKS_NANOS = 50_000_000;

    private NoticeTable() {}

    public static void main(String[] arguments) throws IOException {
        try (RunningApplication application = RunningApplication.start(
                        BenchFolder.open().resolve("data"),
                        PORT,
                        "samarinda",
                        System.getProperty("selaras.jvm", "-Xmx256m").split(" "));
                Database database = application.database()) {
            ApiSession planner = new ApiSession(application.address(), "planner@samarinda");
            database.run("UPDATE employee_versions SET email = CONCAT(HEX(employee_id), '@bench.example')");
            String notice = sent(planner, database);
            Reads.measure(planner, database, "reach by unit", new String[] {"/notices/" + notice + "/reach"});
            ApiSession employee = new ApiSession(application.address(), "employee@samarinda");
            Reads.measure(employee, database, "inbox", new String[] {"/inbox"});
            SteadyReads.measure(employee, "inbox", "/inbox", INBOXES_PER_SECOND);
        }
    }

    private static String sent(ApiSession planner, Database database) throws IOException {
        String id = planner.accepted(
                        "/notices",
                        null,
                        "{\"title\":\"Bench\",\"body\":\"<p>Kepada semua</p>\",\"audience\":[{\"kind\":\"EVERYBODY\","
                                + "\"ids\":[],\"roles\":[]}],\"byMail\":true,\"releasesPlanId\":null}")
                .get("id")
                .asText();
        long begin = System.nanoTime();
        planner.accepted("/notices/" + id + "/sending", "0", "{\"at\":null}");
        JsonNode now = planner.get("/notices/" + id);
        while (!now.get("status").asText().equals("SENT")) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            now = planner.get("/notices/" + id);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d receipts and %,d mails in %.1f s%n",
                now.get("delivered").asInt(),
                database.number("SELECT COUNT(*) FROM notice_mails"),
                seconds);
        return id;
    }
}
