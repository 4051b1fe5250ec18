package id.selaras.launch;

/**
 * Runs inside Maven before {@code quarkus:run} and makes Maven pass its own end on to the application. Left to itself
 * the goal waits for the application and tells it nothing: {@code kill} on the build, as a service manager or a test
 * script does it, would hang for ever. Ctrl-C in a terminal reaches both anyway.
 */
public final class StopWithMaven {

    private StopWithMaven() {}

    public static void main(String... none) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(outermostGroup(), StopWithMaven::endChildren, "stop-with-maven"));
    }

    /** The plugin that calls us destroys its own group of threads, and a thread of such a group cannot start. */
    private static ThreadGroup outermostGroup() {
        var group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    /** Returns when they have ended, so that the build's end means that port and data folder are free again. */
    private static void endChildren() {
        var children = ProcessHandle.current().children().toList();
        children.forEach(ProcessHandle::destroy);
        children.forEach(child -> child.onExit().join());
    }
}
