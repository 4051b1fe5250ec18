package id.selaras.bench.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How long the packaged application takes until people can sign in: the first start, which unpacks the database and
 * loads the demonstration of all four governments, and later starts on existing data.
 */
public final class StartTable {

    private static final int PORT = 18292;
    private static final int LATER_STARTS = 3;

    private StartTable() {}

    public static void main(String[] arguments) throws IOException {
        String governments = arguments.length > 0 ? arguments[0] : "samarinda,palu,sawahlunto,gajahmungkur";
        Path data = BenchFolder.open().resolve("start-data-" + System.currentTimeMillis());
        for (int start = 0; start <= LATER_STARTS; start++) {
            try (RunningApplication application = RunningApplication.start(data, PORT, governments)) {
                System.out.printf(
                        Locale.ROOT,
                        "%s: ready after %.1f s",
                        start == 0 ? "first start with " + governments : "start on existing data",
                        application.secondsToReady());
                if (start == 0) {
                    System.out.printf(Locale.ROOT, ", everything loaded after %.1f s", application.secondsToLoaded());
                }
                System.out.printf(Locale.ROOT, ", %.1f s of the processors%n", application.processorSeconds());
            }
        }
    }
}
