package id.selaras.planner;

/** Passes progress on, one call at a time, and turns a cancellation into an exception. */
final class Progress {
    private final PlanningMonitor monitor;
    private String phase = "";
    private double reached;

    Progress(PlanningMonitor monitor) {
        this.monitor = monitor;
    }

    synchronized void start(String newPhase) {
        phase = newPhase;
        reached = 0;
        check();
        monitor.progress(phase, 0);
    }

    synchronized void at(double done) {
        check();
        double next = Math.min(1, done);
        if (next > reached) {
            reached = next;
            monitor.progress(phase, next);
        }
    }

    synchronized void check() {
        if (monitor.cancelled()) {
            throw new PlanningCancelled();
        }
    }
}
