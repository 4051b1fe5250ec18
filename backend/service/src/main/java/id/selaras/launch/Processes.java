package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Waiting for processes without polling and without swallowing an interruption. */
final class Processes {

    private static final Duration KILLED_AT_ONCE = Duration.ofSeconds(10);

    private Processes() {}

    static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw interrupted(e);
        }
    }

    /** True when the process ended within the time. */
    static boolean endsWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new LaunchFailure("Waiting for process " + process.pid() + " failed", e.getCause());
        }
    }

    /** Asks the process to stop and, when it does not within the time, kills it. */
    static void end(ProcessHandle process, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        process.destroy();
        if (!endsWithin(process, patience)) {
            process.destroyForcibly();
            endsWithin(process, KILLED_AT_ONCE);
        }
    }

    private static LaunchFailure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LaunchFailure("Interrupted while waiting for a process", e);
    }

    /** The command line of a process, program first; empty when the process has ended. */
    static List<String> commandLine(ProcessHandle process) {
        // The JDK's own answer is empty for command lines of more than a page.
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(commandLine)) {
                return List.of(Files.readString(commandLine).split("\0"));
            }
        } catch (IOException ended) {
            return List.of();
        }
        var info = process.info();
        return Stream.concat(info.command().stream(), info.arguments().stream().flatMap(Stream::of))
                .toList();
    }
}
