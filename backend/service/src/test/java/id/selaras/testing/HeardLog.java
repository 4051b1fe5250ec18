package id.selaras.testing;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged until it is closed. */
public final class HeardLog extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    public static HeardLog listen() {
        HeardLog heard = new HeardLog();
        Logger.getLogger("").addHandler(heard);
        return heard;
    }

    public boolean holds(String trace) {
        return lines.stream().anyMatch(line -> line.contains(trace));
    }

    /** Everything that was heard. */
    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord told) {
        lines.add(told.getLoggerName() + " " + told.getMessage() + " "
                + (told.getParameters() == null ? "" : Arrays.asList(told.getParameters()))
                + (told.getThrown() == null ? "" : " " + told.getThrown()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
